"""Amazon CloudWatch Evidently, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_evidently_feature",
        "feature flag",
        Layer.COMPUTE,
        identity=("project", "name"),
        parent="project",
        parent_types=("aws_evidently_project",),
        consequence=Consequence("get the default that is in the application", reach=Reach.PART),
    ),
    ResourceType(
        "aws_evidently_launch",
        "launch of a feature",
        Layer.COMPUTE,
        identity=("project", "name"),
        parent="project",
        parent_types=("aws_evidently_project",),
        consequence=Consequence("get the feature's default variation", whom="users in the launch", reach=Reach.PART),
    ),
    ResourceType(
        "aws_evidently_project",
        "project of feature flags",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "get the defaults that are in the application", lasting="its events and results", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_evidently_segment",
        "audience segment",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "stops halfway where a launch still uses it: Evidently refuses to delete it", whom="the apply", reach=Reach.LATER
        ),
    ),
)
