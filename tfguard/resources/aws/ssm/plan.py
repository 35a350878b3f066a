"""AWS Systems Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_ssm_parameter", "parameter", Layer.DATA, identity=("name",)),
    ResourceType("aws_ssm_document", "SSM document", Layer.DATA),
    ResourceType("aws_ssm_maintenance_window", "maintenance window", Layer.DATA),
)
