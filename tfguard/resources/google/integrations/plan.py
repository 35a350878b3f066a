"""Application Integration and Integration Connectors, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_integration_connectors_connection",
        "connector",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence("fail", whom="integrations that use it", reach=Reach.ALL),
    ),
    ResourceType(
        "google_integration_connectors_endpoint_attachment",
        "endpoint attachment",
        Layer.NETWORK,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer reach their system", whom="connectors through it", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_integration_connectors_managed_zone",
        "connector zone",
        Layer.DNS,
        identity=("project", "name"),
        consequence=Consequence("can no longer find systems by names in the zone", whom="connectors", reach=Reach.ALL),
    ),
    ResourceType(
        "google_integrations_auth_config",
        "credentials of integrations",
        Layer.IDENTITY,
        consequence=Consequence(
            "are refused", whom="integrations that use it", lasting="its id, which integrations name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_integrations_client",
        "Application Integration",
        Layer.RUN,
        identity=("project", "location"),
        consequence=Consequence(
            "gets an error: all of them are gone",
            whom="whoever calls its integrations",
            lasting="its integrations",
            reach=Reach.ALL,
        ),
    ),
)
