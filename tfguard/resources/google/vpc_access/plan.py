"""Serverless VPC Access, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_vpc_access_connector",
        "VPC connector",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "can no longer reach the network: their databases, caches and private APIs",
            whom="functions and services that use it",
            reach=Reach.ALL,
        ),
    ),
)
