"""Amazon Inspector Classic, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CLASSIC = Consequence("are no longer told of vulnerable instances", whom="operators", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_inspector_assessment_target", "assessment target", Layer.MONITORING, identity=("name",), consequence=_CLASSIC
    ),
    ResourceType(
        "aws_inspector_assessment_template",
        "assessment template",
        Layer.MONITORING,
        identity=("name", "target_arn"),
        parent="target_arn",
        consequence=_CLASSIC,
    ),
    ResourceType("aws_inspector_resource_group", "resource group of an assessment", Layer.MONITORING, consequence=_CLASSIC),
)
