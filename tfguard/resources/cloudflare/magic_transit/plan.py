"""Magic Transit and Magic WAN, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TUNNEL = Consequence("can no longer reach the network behind the tunnel", reach=Reach.ALL)
_ROUTE = Consequence("can no longer reach the addresses that it routes", reach=Reach.PART)
_IPSEC_TUNNEL = Consequence(
    "can no longer reach the network behind the tunnel", lasting="its key, unless the configuration has it", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType("cloudflare_gre_tunnel", "GRE tunnel", Layer.NETWORK, identity=("account_id", "name"), consequence=_TUNNEL),
    ResourceType(
        "cloudflare_magic_wan_gre_tunnel", "GRE tunnel", Layer.NETWORK, identity=("account_id", "name"), consequence=_TUNNEL
    ),
    ResourceType(
        "cloudflare_ipsec_tunnel", "IPsec tunnel", Layer.NETWORK, identity=("account_id", "name"), consequence=_IPSEC_TUNNEL
    ),
    ResourceType(
        "cloudflare_magic_wan_ipsec_tunnel",
        "IPsec tunnel",
        Layer.NETWORK,
        identity=("account_id", "name"),
        consequence=_IPSEC_TUNNEL,
    ),
    ResourceType(
        "cloudflare_static_route",
        "static route",
        Layer.NETWORK,
        identity=("account_id", "prefix", "nexthop"),
        consequence=_ROUTE,
    ),
    ResourceType(
        "cloudflare_magic_wan_static_route",
        "static route",
        Layer.NETWORK,
        identity=("account_id", "prefix", "nexthop"),
        consequence=_ROUTE,
    ),
    ResourceType(
        "cloudflare_magic_transit_site",
        "site",
        Layer.NETWORK,
        consequence=Consequence("at the site can no longer reach the other ones", lasting="its id", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_magic_transit_connector",
        "connector",
        Layer.NETWORK,
        consequence=Consequence("at the site can no longer reach the other ones", lasting="its registration", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_magic_transit_site_acl",
        "site policy",
        Layer.NETWORK,
        identity=("account_id", "site_id", "name"),
        parent="site_id",
        consequence=Consequence("at the site can no longer reach its other networks", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_magic_transit_site_lan",
        "site network",
        Layer.NETWORK,
        identity=("account_id", "site_id", "name"),
        parent="site_id",
        consequence=Consequence("in the network can no longer reach other sites", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_magic_transit_site_wan",
        "uplink of a site",
        Layer.NETWORK,
        identity=("account_id", "site_id", "name"),
        parent="site_id",
        consequence=Consequence("at the site lose one of its uplinks", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_magic_network_monitoring_configuration",
        "flow monitoring",
        Layer.MONITORING,
        identity=("account_id",),
        consequence=Consequence("learns late of an attack", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_magic_network_monitoring_rule",
        "flow monitoring rule",
        Layer.MONITORING,
        identity=("account_id", "name"),
        consequence=Consequence("learns late of an attack", whom="whoever is on call", reach=Reach.LATER),
    ),
)
