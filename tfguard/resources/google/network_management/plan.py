"""Network Intelligence Center, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_network_management_connectivity_test",
        "connectivity test",
        Layer.MONITORING,
        identity=("project", "name"),
        harmless="A test that is run by hand: nothing runs by it.",
    ),
    ResourceType(
        "google_network_management_vpc_flow_logs_config",
        "flow logs config",
        Layer.MONITORING,
        identity=("project", "location", "vpc_flow_logs_config_id"),
        consequence=Consequence("finds no record of the traffic", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
)
