"""VPC flow logs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_flow_log",
        "flow log",
        Layer.NETWORK,
        consequence=Consequence("does not see who talked to whom", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
)
