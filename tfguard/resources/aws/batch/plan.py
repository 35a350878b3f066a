"""AWS Batch, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_batch_compute_environment", "batch compute environment", Layer.COMPUTE),
    ResourceType(
        "aws_batch_job_queue",
        "batch job queue",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer be submitted to it", whom="new jobs", lasting="the jobs that wait in it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_batch_job_definition",
        "job definition",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("cannot be submitted with it", whom="new jobs", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_batch_scheduling_policy",
        "Batch scheduling policy",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "wait in one line: nobody has a share of their own", whom="jobs of everybody", reach=Reach.LATER
        ),
    ),
)
