"""Amazon EMR on EKS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_emrcontainers_job_template",
        "job template",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("cannot be started from it", whom="new jobs", lasting="its id", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_emrcontainers_virtual_cluster",
        "virtual cluster",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer be started", whom="jobs on it", lasting="its id, which schedulers name", reach=Reach.ALL
        ),
    ),
)
