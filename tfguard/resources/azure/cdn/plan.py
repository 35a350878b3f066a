"""Front Door and CDN, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LOST = Consequence("get errors for every name that it serves")

_OF_CDN = Consequence("get errors for every name that it serves", lasting="its generated name", reach=Reach.ALL)
_OF_DOMAIN = Consequence("can no longer connect by this name", reach=Reach.PART)
_NO_FIREWALL = Consequence("are no longer stopped", whom="attacks on the sites behind it", reach=Reach.PART)
_OF_RULES = Consequence("get errors or the wrong page", whom="requests that its rules redirect or rewrite", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType("azurerm_cdn_endpoint", "CDN endpoint", Layer.LOAD_BALANCER, endpoints=("fqdn",), consequence=_LOST),
    ResourceType("azurerm_cdn_frontdoor_profile", "Front Door profile", Layer.LOAD_BALANCER, consequence=_LOST),
    ResourceType(
        "azurerm_cdn_frontdoor_endpoint",
        "Front Door endpoint",
        Layer.LOAD_BALANCER,
        parent="cdn_frontdoor_profile_id",
        endpoints=("host_name",),
        consequence=_LOST,
    ),
    ResourceType("azurerm_cdn_frontdoor_route", "Front Door route", Layer.LOAD_BALANCER, parent="cdn_frontdoor_endpoint_id"),
    ResourceType(
        "azurerm_cdn_frontdoor_origin",
        "Front Door origin",
        Layer.LOAD_BALANCER,
        parent="cdn_frontdoor_origin_group_id",
        points_at="host_name",
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_origin_group", "Front Door origin group", Layer.LOAD_BALANCER, parent="cdn_frontdoor_profile_id"
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_custom_domain", "Front Door domain", Layer.LOAD_BALANCER, parent="cdn_frontdoor_profile_id"
    ),
    ResourceType("azurerm_frontdoor", "Front Door", Layer.LOAD_BALANCER, endpoints=("cname",), consequence=_LOST),
    ResourceType(
        "azurerm_cdn_profile",
        "CDN profile",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "name"),
        consequence=_OF_CDN,
    ),
    ResourceType(
        "azurerm_cdn_endpoint_custom_domain",
        "domain of a CDN endpoint",
        Layer.LOAD_BALANCER,
        identity=("cdn_endpoint_id", "name"),
        parent="cdn_endpoint_id",
        consequence=_OF_DOMAIN,
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_custom_domain_association",
        "domain of a Front Door route",
        Layer.LOAD_BALANCER,
        identity=("cdn_frontdoor_custom_domain_id",),
        parent="cdn_frontdoor_custom_domain_id",
        consequence=_OF_DOMAIN,
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_firewall_policy",
        "web application firewall policy",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "name"),
        consequence=_NO_FIREWALL,
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_security_policy",
        "Front Door security policy",
        Layer.LOAD_BALANCER,
        identity=("cdn_frontdoor_profile_id", "name"),
        parent="cdn_frontdoor_profile_id",
        consequence=_NO_FIREWALL,
    ),
    ResourceType(
        "azurerm_frontdoor_firewall_policy",
        "web application firewall policy",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "name"),
        consequence=_NO_FIREWALL,
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_rule",
        "Front Door rule",
        Layer.LOAD_BALANCER,
        identity=("cdn_frontdoor_rule_set_id", "name"),
        parent="cdn_frontdoor_rule_set_id",
        consequence=_OF_RULES,
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_rule_set",
        "Front Door rule set",
        Layer.LOAD_BALANCER,
        identity=("cdn_frontdoor_profile_id", "name"),
        parent="cdn_frontdoor_profile_id",
        consequence=_OF_RULES,
    ),
    ResourceType(
        "azurerm_frontdoor_rules_engine",
        "rules engine of a Front Door",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "frontdoor_name", "name"),
        parent="frontdoor_name",
        parent_types=("azurerm_frontdoor",),
        consequence=_OF_RULES,
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_secret",
        "certificate of a Front Door",
        Layer.TLS,
        identity=("cdn_frontdoor_profile_id", "name"),
        parent="cdn_frontdoor_profile_id",
        consequence=Consequence("get no valid certificate for the names that use it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_route_disable_link_to_default_domain",
        "switch of a Front Door route",
        Layer.LOAD_BALANCER,
        parent="cdn_frontdoor_route_id",
        harmless="Only unlinks a route from the default domain: it has no object of its own.",
    ),
    ResourceType(
        "azurerm_frontdoor_custom_https_configuration",
        "HTTPS of a Front Door domain",
        Layer.TLS,
        identity=("frontend_endpoint_id",),
        parent="frontend_endpoint_id",
        consequence=Consequence("get no valid certificate for this name", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_cdn_frontdoor_batch_rule_set",
        "Front Door rule set",
        Layer.LOAD_BALANCER,
        consequence=_OF_RULES,
    ),
)
