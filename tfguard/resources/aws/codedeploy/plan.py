"""AWS CodeDeploy, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NOT_DEPLOYED = Consequence("can no longer be deployed by it", whom="new versions", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_codedeploy_deployment_group",
        "deployment group",
        Layer.COMPUTE,
        identity=("app_name", "deployment_group_name"),
        consequence=_NOT_DEPLOYED,
    ),
    ResourceType(
        "aws_codedeploy_app",
        "CodeDeploy application",
        Layer.COMPUTE,
        identity=("name",),
        consequence=_NOT_DEPLOYED,
    ),
    ResourceType(
        "aws_codedeploy_deployment_config",
        "deployment configuration",
        Layer.RUN,
        identity=("deployment_config_name",),
        consequence=Consequence("cannot be deployed the way that it says", whom="new versions", reach=Reach.LATER),
    ),
)
