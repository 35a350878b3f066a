"""AWS Cloud9, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloud9_environment_ec2",
        "Cloud9 environment",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "can no longer work in it", whom="its developers", lasting="files that are saved nowhere else", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_cloud9_environment_membership",
        "Cloud9 environment membership",
        Layer.IDENTITY,
        identity=("environment_id", "user_arn"),
        parent="environment_id",
        consequence=Consequence("can no longer open the environment", whom="this developer", reach=Reach.PART),
    ),
)
