"""Amazon MSK Connect, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_mskconnect_connector",
        "Kafka connector",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("gets no new records", whom="whoever reads what it copies", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_mskconnect_custom_plugin",
        "connector plugin",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("cannot be made", whom="new connectors that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_mskconnect_worker_configuration",
        "worker configuration",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("cannot be made", whom="new connectors that name it", reach=Reach.LATER),
    ),
)
