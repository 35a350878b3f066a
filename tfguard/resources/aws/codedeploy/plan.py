"""AWS CodeDeploy, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_codedeploy_deployment_group", "deployment group", Layer.COMPUTE, identity=("app_name", "deployment_group_name")
    ),
    ResourceType("aws_codedeploy_app", "CodeDeploy application", Layer.COMPUTE),
)
