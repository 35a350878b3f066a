"""Argo and the cache, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SLOWER = Consequence("get slower answers", whom="users far from the origin", reach=Reach.LATER)
_ORIGIN = Consequence("gets more requests: less is answered from the cache", whom="the origin", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_argo", "smart routing", Layer.NETWORK, identity=("zone_id",), parent="zone_id", consequence=_SLOWER
    ),
    ResourceType(
        "cloudflare_argo_smart_routing",
        "smart routing",
        Layer.NETWORK,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_SLOWER,
    ),
    ResourceType(
        "cloudflare_argo_tiered_caching",
        "tiered cache",
        Layer.NETWORK,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_ORIGIN,
    ),
    ResourceType(
        "cloudflare_tiered_cache", "tiered cache", Layer.NETWORK, identity=("zone_id",), parent="zone_id", consequence=_ORIGIN
    ),
    ResourceType(
        "cloudflare_regional_tiered_cache",
        "tiered cache",
        Layer.NETWORK,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_ORIGIN,
    ),
    ResourceType(
        "cloudflare_zone_cache_reserve",
        "cache reserve",
        Layer.NETWORK,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_ORIGIN,
    ),
    ResourceType(
        "cloudflare_zone_cache_variants",
        "cache variants",
        Layer.NETWORK,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_ORIGIN,
    ),
)
