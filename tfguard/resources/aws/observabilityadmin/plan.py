"""Amazon CloudWatch Observability Admin, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_observabilityadmin_centralization_rule_for_organization",
        "log centralization rule",
        Layer.MONITORING,
        identity=("rule_name",),
        consequence=Consequence(
            "finds no new logs of the other accounts in the central one",
            whom="whoever looks into an incident",
            reach=Reach.LATER,
        ),
    ),
)
