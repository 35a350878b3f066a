"""AWS Batch, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_batch_compute_environment", "batch compute environment", Layer.COMPUTE),
    ResourceType("aws_batch_job_queue", "batch job queue", Layer.COMPUTE, identity=("name",)),
)
