"""Amazon ECR, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_ecr_repository", "image repository", Layer.COMPUTE, identity=("name",)),
    ResourceType("aws_ecr_lifecycle_policy", "lifecycle policy", Layer.COMPUTE),
    ResourceType("aws_ecr_registry_policy", "registry policy", Layer.COMPUTE),
    ResourceType("aws_ecr_replication_configuration", "replication", Layer.COMPUTE),
    ResourceType("aws_ecr_repository_policy", "repository policy", Layer.COMPUTE, document="policy"),
)
