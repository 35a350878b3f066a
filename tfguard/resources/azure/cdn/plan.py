"""Front Door and CDN, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_LOST = Consequence("get errors for every name that it serves")

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
)
