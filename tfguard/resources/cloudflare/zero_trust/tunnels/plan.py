"""Tunnels and the networks behind them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TUNNEL = Consequence(
    "can no longer reach anything behind it",
    lasting="its id and its token, which its connectors and DNS records name",
    reach=Reach.ALL,
)
_CONFIGURATION_OF_A_TUNNEL = Consequence(
    "get an error from the tunnel, which no longer knows where its names lead", reach=Reach.ALL
)
_TUNNEL_ROUTE = Consequence("can no longer reach the addresses that it routes", reach=Reach.PART)
_VIRTUAL_NETWORK = Consequence(
    "can no longer reach the addresses that are routed in it", lasting="its id, which routes and devices name", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_tunnel", "tunnel", Layer.NETWORK, identity=("account_id", "name"), endpoints=("cname",), consequence=_TUNNEL
    ),
    ResourceType(
        "cloudflare_zero_trust_tunnel_cloudflared",
        "tunnel",
        Layer.NETWORK,
        identity=("account_id", "name"),
        endpoints=("cname",),
        consequence=_TUNNEL,
    ),
    ResourceType(
        "cloudflare_zero_trust_tunnel_warp_connector",
        "WARP connector",
        Layer.NETWORK,
        identity=("account_id", "name"),
        consequence=Consequence(
            "can no longer reach the network behind it",
            lasting="its token, which the connector was installed with",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "cloudflare_tunnel_config",
        "configuration of a tunnel",
        Layer.NETWORK,
        identity=("tunnel_id",),
        parent="tunnel_id",
        consequence=_CONFIGURATION_OF_A_TUNNEL,
    ),
    ResourceType(
        "cloudflare_zero_trust_tunnel_cloudflared_config",
        "configuration of a tunnel",
        Layer.NETWORK,
        identity=("tunnel_id",),
        parent="tunnel_id",
        consequence=_CONFIGURATION_OF_A_TUNNEL,
    ),
    ResourceType(
        "cloudflare_tunnel_route",
        "tunnel route",
        Layer.NETWORK,
        identity=("account_id", "virtual_network_id", "network"),
        parent="tunnel_id",
        consequence=_TUNNEL_ROUTE,
    ),
    ResourceType(
        "cloudflare_zero_trust_tunnel_route",
        "tunnel route",
        Layer.NETWORK,
        identity=("account_id", "virtual_network_id", "network"),
        parent="tunnel_id",
        consequence=_TUNNEL_ROUTE,
    ),
    ResourceType(
        "cloudflare_zero_trust_tunnel_cloudflared_route",
        "tunnel route",
        Layer.NETWORK,
        identity=("account_id", "virtual_network_id", "network"),
        parent="tunnel_id",
        consequence=_TUNNEL_ROUTE,
    ),
    ResourceType(
        "cloudflare_zero_trust_network_hostname_route",
        "hostname route",
        Layer.NETWORK,
        identity=("account_id", "hostname"),
        parent="tunnel_id",
        consequence=Consequence("can no longer reach the private name", reach=Reach.PART),
    ),
    ResourceType(
        "cloudflare_tunnel_virtual_network",
        "virtual network",
        Layer.NETWORK,
        identity=("account_id", "name"),
        consequence=_VIRTUAL_NETWORK,
    ),
    ResourceType(
        "cloudflare_zero_trust_tunnel_virtual_network",
        "virtual network",
        Layer.NETWORK,
        identity=("account_id", "name"),
        consequence=_VIRTUAL_NETWORK,
    ),
    ResourceType(
        "cloudflare_zero_trust_tunnel_cloudflared_virtual_network",
        "virtual network",
        Layer.NETWORK,
        identity=("account_id", "name"),
        consequence=_VIRTUAL_NETWORK,
    ),
    ResourceType(
        "cloudflare_connectivity_directory_service",
        "private service",
        Layer.NETWORK,
        consequence=Consequence(
            "get an error", whom="Workers that connect to it", lasting="its id, which bindings name", reach=Reach.PART
        ),
    ),
)
