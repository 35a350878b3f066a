"""AWS Cloud Control API, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudcontrolapi_resource",
        "Cloud Control resource",
        Layer.RUN,
        consequence=Consequence(
            "lose the object that its type_name names",
            lasting="its generated ids and addresses, and its data where it holds any",
            reach=Reach.ALL,
        ),
    ),
)
