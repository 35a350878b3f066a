"""AWS Resilience Hub, next generation, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_REVIEW = Consequence("no longer sees it assessed", whom="whoever checks how a failure would go", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("aws_resiliencehubv2_assertion", "assertion", Layer.MONITORING, parent="service_arn", consequence=_REVIEW),
    ResourceType(
        "aws_resiliencehubv2_input_source", "input source", Layer.MONITORING, parent="service_arn", consequence=_REVIEW
    ),
    ResourceType("aws_resiliencehubv2_policy", "resilience policy", Layer.MONITORING, identity=("name",), consequence=_REVIEW),
    ResourceType(
        "aws_resiliencehubv2_service",
        "assessed service",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "no longer sees it assessed",
            whom="whoever checks how a failure would go",
            lasting="its assessments",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_resiliencehubv2_service_function",
        "function of an assessed service",
        Layer.MONITORING,
        identity=("service_arn", "name"),
        parent="service_arn",
        consequence=_REVIEW,
    ),
    ResourceType(
        "aws_resiliencehubv2_system",
        "assessed system",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "no longer sees it assessed",
            whom="whoever checks how a failure would go",
            lasting="its id, and what was assessed",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_resiliencehubv2_user_journey",
        "user journey",
        Layer.MONITORING,
        identity=("system_arn", "name"),
        parent="system_arn",
        consequence=_REVIEW,
    ),
)
