"""Addresses and regional services, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_address_map",
        "address map",
        Layer.NETWORK,
        consequence=Consequence(
            "get other addresses for its zones, which clients with allow lists do not know",
            lasting="its addresses, unless they are the account's own",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "cloudflare_byo_ip_prefix",
        "address prefix",
        Layer.NETWORK,
        identity=("account_id", "cidr"),
        consequence=Consequence(
            "can no longer connect: its addresses are not announced",
            lasting="its approval and its announcement",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "cloudflare_regional_hostname",
        "regional hostname",
        Layer.NETWORK,
        identity=("zone_id", "hostname"),
        parent="zone_id",
        consequence=Consequence(
            "finds its traffic decrypted in other regions", whom="whoever requires a region", reach=Reach.LATER
        ),
    ),
)
