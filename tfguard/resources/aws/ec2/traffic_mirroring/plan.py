"""Traffic mirroring, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MIRROR = Consequence("no longer sees it", whom="what watches the copied traffic for attacks", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("aws_ec2_traffic_mirror_filter", "traffic mirror filter", Layer.MONITORING, consequence=_MIRROR),
    ResourceType(
        "aws_ec2_traffic_mirror_filter_rule",
        "traffic mirror rule",
        Layer.MONITORING,
        identity=("traffic_mirror_filter_id", "traffic_direction", "rule_number"),
        parent="traffic_mirror_filter_id",
        consequence=_MIRROR,
    ),
    ResourceType(
        "aws_ec2_traffic_mirror_session",
        "traffic mirror session",
        Layer.MONITORING,
        identity=("network_interface_id", "session_number"),
        parent="network_interface_id",
        consequence=_MIRROR,
    ),
    ResourceType("aws_ec2_traffic_mirror_target", "traffic mirror target", Layer.MONITORING, consequence=_MIRROR),
)
