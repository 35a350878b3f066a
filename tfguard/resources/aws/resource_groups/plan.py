"""AWS Resource Groups, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_resourcegroups_group",
        "resource group",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("no longer find its resources", whom="automation and alarms that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_resourcegroups_resource",
        "member of a resource group",
        Layer.RUN,
        identity=("group_arn", "resource_arn"),
        parent="group_arn",
        consequence=Consequence(
            "no longer find that resource", whom="automation and alarms that name the group", reach=Reach.LATER
        ),
    ),
)
