"""Amazon MQ, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_mq_broker",
        "message broker",
        Layer.DATA,
        identity=("broker_name",),
        size="host_instance_type",
        version=VersionShape("engine_version", engine="engine_type"),
        consequence=Consequence(
            "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
            lasting="its messages and its address",
        ),
    ),
    ResourceType(
        "aws_mq_configuration",
        "broker configuration",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "keep what they run with, and can take no change of it",
            whom="brokers that use it",
            lasting="its id and its revisions",
            reach=Reach.LATER,
        ),
    ),
)
