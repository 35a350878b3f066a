"""BeyondCorp Enterprise, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_WAY = Consequence("can no longer reach the applications behind it", reach=Reach.ALL)
_APP = Consequence("can no longer reach the application", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_beyondcorp_app_connection",
        "app connection",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        consequence=_APP,
    ),
    ResourceType(
        "google_beyondcorp_app_connector",
        "app connector",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        consequence=_WAY,
    ),
    ResourceType(
        "google_beyondcorp_app_gateway",
        "app gateway",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        consequence=Consequence("can no longer reach the applications behind it", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "google_beyondcorp_application",
        "application behind a security gateway",
        Layer.NETWORK,
        identity=("project", "security_gateways_id", "application_id"),
        parent="security_gateways_id",
        parent_types=("google_beyondcorp_security_gateway",),
        consequence=_APP,
    ),
    ResourceType(
        "google_beyondcorp_security_gateway",
        "security gateway",
        Layer.NETWORK,
        identity=("project", "location", "security_gateway_id"),
        consequence=Consequence(
            "can no longer reach the applications behind it",
            lasting="its addresses, which applications let in",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_beyondcorp_security_gateway_application",
        "application behind a security gateway",
        Layer.NETWORK,
        identity=("project", "security_gateway_id", "application_id"),
        parent="security_gateway_id",
        parent_types=("google_beyondcorp_security_gateway",),
        consequence=_APP,
    ),
    *iam_family(
        "beyondcorp_application", "project", "security_gateways_id", "application_id", of=("google_beyondcorp_application",)
    ),
    *iam_family(
        "beyondcorp_security_gateway_application",
        "project",
        "security_gateway_id",
        "application_id",
        of=("google_beyondcorp_security_gateway_application",),
    ),
    *iam_family(
        "beyondcorp_security_gateway", "project", "location", "security_gateway_id", of=("google_beyondcorp_security_gateway",)
    ),
)
