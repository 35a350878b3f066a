"""Amazon CloudWatch Synthetics, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_synthetics_canary",
        "canary",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("sees when the site or API that it tests breaks", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_synthetics_group",
        "group of canaries",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("no longer sees them together", whom="whoever watches the canaries", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_synthetics_group_association",
        "canary of a group",
        Layer.MONITORING,
        identity=("group_name", "canary_arn"),
        parent="group_name",
        parent_types=("aws_synthetics_group",),
        consequence=Consequence("no longer sees that canary in it", whom="whoever watches the group", reach=Reach.LATER),
    ),
)
