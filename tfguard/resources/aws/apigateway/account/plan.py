"""API Gateway's settings of an account, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_api_gateway_account",
        "API Gateway account settings",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "finds no new logs of any REST or WebSocket API in the region",
            whom="whoever looks for the cause of an error",
            reach=Reach.LATER,
        ),
    ),
)
