"""AWS Control Tower, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_controltower_baseline",
        "baseline of an organizational unit",
        Layer.RUN,
        identity=("target_identifier", "baseline_identifier"),
        parent="target_identifier",
        consequence=Consequence(
            "get no logs, roles or controls", whom="new accounts in the organizational unit", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_controltower_control",
        "control",
        Layer.RUN,
        identity=("control_identifier", "target_identifier"),
        parent="target_identifier",
        consequence=Consequence(
            "can do what it forbade, or nobody sees that they do", whom="accounts in the organizational unit", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_controltower_landing_zone",
        "landing zone",
        Layer.RUN,
        consequence=Consequence(
            "lose their guardrails, central logs and account factory",
            whom="all accounts",
            lasting="its registered organizational units and accounts",
            reach=Reach.LATER,
        ),
    ),
)
