"""AWS Lambda network connectors, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_lambdacore_network_connector",
        "network connector",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "can no longer reach the VPC", whom="functions that use it", lasting="its ARN, which they name", reach=Reach.ALL
        ),
    ),
)
