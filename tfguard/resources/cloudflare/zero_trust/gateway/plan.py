"""Gateway: what users may reach, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_GATEWAY_SETTINGS = "It is only dropped from the state: Cloudflare keeps the settings."
_GATEWAY_LIST = Consequence(
    "are blocked or let through otherwise by the policies that name it", lasting="its id, which policies name", reach=Reach.PART
)
_DNS_LOCATION = Consequence(
    "can no longer resolve names through it", lasting="its DNS addresses, which the network's resolvers name", reach=Reach.ALL
)
_PROXY_ENDPOINT = Consequence(
    "can no longer reach anything through the proxy", lasting="its name, which browsers are set to", reach=Reach.ALL
)
_GATEWAY_POLICY = Consequence("reach what it blocked, or can no longer reach what it let through", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_teams_account", "Gateway settings", Layer.NETWORK, identity=("account_id",), harmless=_GATEWAY_SETTINGS
    ),
    ResourceType(
        "cloudflare_zero_trust_gateway_settings",
        "Gateway settings",
        Layer.NETWORK,
        identity=("account_id",),
        harmless=_GATEWAY_SETTINGS,
    ),
    ResourceType(
        "cloudflare_teams_list", "Gateway list", Layer.NETWORK, identity=("account_id", "name"), consequence=_GATEWAY_LIST
    ),
    ResourceType(
        "cloudflare_zero_trust_list", "Gateway list", Layer.NETWORK, identity=("account_id", "name"), consequence=_GATEWAY_LIST
    ),
    ResourceType(
        "cloudflare_teams_location", "DNS location", Layer.DNS, identity=("account_id", "name"), consequence=_DNS_LOCATION
    ),
    ResourceType(
        "cloudflare_zero_trust_dns_location",
        "DNS location",
        Layer.DNS,
        identity=("account_id", "name"),
        consequence=_DNS_LOCATION,
    ),
    ResourceType(
        "cloudflare_teams_proxy_endpoint",
        "proxy endpoint",
        Layer.NETWORK,
        identity=("account_id", "name"),
        endpoints=("subdomain",),
        consequence=_PROXY_ENDPOINT,
    ),
    ResourceType(
        "cloudflare_zero_trust_gateway_proxy_endpoint",
        "proxy endpoint",
        Layer.NETWORK,
        identity=("account_id", "name"),
        endpoints=("subdomain",),
        consequence=_PROXY_ENDPOINT,
    ),
    ResourceType("cloudflare_teams_rule", "Gateway policy", Layer.NETWORK, consequence=_GATEWAY_POLICY),
    ResourceType("cloudflare_zero_trust_gateway_policy", "Gateway policy", Layer.NETWORK, consequence=_GATEWAY_POLICY),
    ResourceType(
        "cloudflare_zero_trust_gateway_certificate",
        "Gateway certificate",
        Layer.TLS,
        consequence=Consequence(
            "see certificate errors on sites that Gateway inspects",
            lasting="its key, whose root devices trust",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "cloudflare_zero_trust_gateway_logging",
        "Gateway logging",
        Layer.MONITORING,
        identity=("account_id",),
        harmless="It is only dropped from the state: Cloudflare keeps the setting.",
    ),
)
