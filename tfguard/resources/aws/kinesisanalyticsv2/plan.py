"""Amazon Managed Service for Apache Flink, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_kinesisanalyticsv2_application",
        "Flink application",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "gets no new ones", whom="whoever reads its results", lasting="its state and its snapshots", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_kinesisanalyticsv2_application_snapshot",
        "snapshot of a Flink application",
        Layer.DATA,
        identity=("application_name", "snapshot_name"),
        parent="application_name",
        parent_types=("aws_kinesisanalyticsv2_application",),
        consequence=Consequence(
            "can no longer be restored to that point", whom="the application", lasting="the state in it", reach=Reach.LATER
        ),
    ),
)
