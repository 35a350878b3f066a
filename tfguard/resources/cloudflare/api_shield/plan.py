"""API Shield and Page Shield, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_UNGUARDED = Consequence("gets requests that do not fit it", whom="the API", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_api_shield",
        "API session identifiers",
        Layer.NETWORK,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("no longer tells its sessions apart", whom="whoever guards the API", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_api_shield_operation",
        "API operation",
        Layer.NETWORK,
        identity=("zone_id", "method", "host", "endpoint"),
        parent="zone_id",
        consequence=_UNGUARDED,
    ),
    ResourceType(
        "cloudflare_api_shield_discovery_operation", "API operation", Layer.NETWORK, parent="zone_id", consequence=_UNGUARDED
    ),
    ResourceType("cloudflare_api_shield_schema", "API schema", Layer.NETWORK, parent="zone_id", consequence=_UNGUARDED),
    ResourceType("cloudflare_schema_validation_schemas", "API schema", Layer.NETWORK, parent="zone_id", consequence=_UNGUARDED),
    ResourceType(
        "cloudflare_api_shield_operation_schema_validation_settings",
        "schema validation of an operation",
        Layer.NETWORK,
        identity=("zone_id", "operation_id"),
        parent="zone_id",
        consequence=_UNGUARDED,
    ),
    ResourceType(
        "cloudflare_schema_validation_operation_settings",
        "schema validation of an operation",
        Layer.NETWORK,
        identity=("zone_id", "operation_id"),
        parent="zone_id",
        consequence=_UNGUARDED,
    ),
    ResourceType(
        "cloudflare_api_shield_schema_validation_settings",
        "schema validation",
        Layer.NETWORK,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_UNGUARDED,
    ),
    ResourceType(
        "cloudflare_schema_validation_settings",
        "schema validation",
        Layer.NETWORK,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_UNGUARDED,
    ),
    ResourceType(
        "cloudflare_token_validation_config",
        "token configuration",
        Layer.NETWORK,
        parent="zone_id",
        consequence=Consequence(
            "are no longer let in by rules that check their tokens", whom="callers of the API", reach=Reach.PART
        ),
    ),
    ResourceType(
        "cloudflare_token_validation_rules",
        "token rule",
        Layer.NETWORK,
        parent="zone_id",
        consequence=Consequence("get through to the API", whom="callers without a valid token", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_page_shield_policy",
        "Page Shield policy",
        Layer.NETWORK,
        parent="zone_id",
        consequence=Consequence(
            "no longer learns of foreign scripts, or stops them", whom="whoever guards the pages", reach=Reach.LATER
        ),
    ),
)
