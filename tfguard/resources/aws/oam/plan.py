"""Amazon CloudWatch Observability Access Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_oam_link",
        "monitoring link",
        Layer.MONITORING,
        identity=("sink_identifier",),
        consequence=Consequence(
            "no longer sees the metrics, logs and traces of this one",
            whom="whoever watches from the monitoring account",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_oam_sink",
        "monitoring sink",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "no longer sees the metrics, logs and traces of the others",
            whom="whoever watches from this account",
            lasting="its id, which the links of other accounts name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_oam_sink_policy",
        "policy of a monitoring sink",
        Layer.MONITORING,
        identity=("sink_identifier",),
        parent="sink_identifier",
        consequence=Consequence("can make no new link to the sink", whom="other accounts", reach=Reach.LATER),
    ),
)
