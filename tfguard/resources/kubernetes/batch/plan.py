"""CronJobs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both

RESOURCE_TYPES = (*both("kubernetes_cron_job", "CronJob", Layer.COMPUTE, "batch/CronJob"),)
