"""Jobs and CronJobs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.consequence import Consequence, Reach

RESOURCE_TYPES = (
    *both(
        "kubernetes_cron_job",
        "CronJob",
        Layer.COMPUTE,
        "batch/CronJob",
        consequence=Consequence("is no longer started", whom="the job", reach=Reach.LATER),
    ),
    *both(
        "kubernetes_job",
        "job",
        Layer.COMPUTE,
        "batch/Job",
        consequence=Consequence("wait for work that was stopped half way", whom="those who wait for it", reach=Reach.LATER),
    ),
)
