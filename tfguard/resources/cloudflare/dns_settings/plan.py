"""Zone transfers, the DNS firewall and settings of the DNS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TRANSFER = Consequence("get no changes of the zone any more", whom="the secondary name servers", reach=Reach.PART)
_DNS_SETTINGS = "It is only dropped from the state: Cloudflare keeps the settings."

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_account_dns_settings", "DNS settings", Layer.DNS, identity=("account_id",), harmless=_DNS_SETTINGS
    ),
    ResourceType(
        "cloudflare_zone_dns_settings",
        "DNS settings",
        Layer.DNS,
        identity=("zone_id",),
        parent="zone_id",
        harmless=_DNS_SETTINGS,
    ),
    ResourceType(
        "cloudflare_account_dns_settings_internal_view",
        "internal DNS view",
        Layer.DNS,
        consequence=Consequence(
            "can no longer resolve private names through it", lasting="its id, which resolver policies name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "cloudflare_dns_firewall",
        "DNS firewall",
        Layer.DNS,
        consequence=Consequence(
            "can no longer resolve names through it", lasting="its addresses, which the registrar names", reach=Reach.ALL
        ),
    ),
    ResourceType("cloudflare_dns_zone_transfers_acl", "zone transfer list", Layer.DNS, consequence=_TRANSFER),
    ResourceType(
        "cloudflare_dns_zone_transfers_outgoing",
        "outgoing zone transfer",
        Layer.DNS,
        identity=("zone_id",),
        parent="zone_id",
        consequence=_TRANSFER,
    ),
    ResourceType(
        "cloudflare_dns_zone_transfers_incoming",
        "incoming zone transfer",
        Layer.DNS,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("get old answers: the zone no longer follows its primary", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_dns_zone_transfers_peer",
        "zone transfer peer",
        Layer.DNS,
        consequence=Consequence(
            "get old answers: the zone is no longer transferred", lasting="its id, which transfers name", reach=Reach.PART
        ),
    ),
    ResourceType(
        "cloudflare_dns_zone_transfers_tsig",
        "zone transfer key",
        Layer.DNS,
        consequence=Consequence(
            "get old answers: the other side refuses transfers without the key",
            lasting="its id, which peers name",
            reach=Reach.PART,
        ),
    ),
)
