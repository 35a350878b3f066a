"""Virtual hubs, ExpressRoute and VPN, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_HUB = Consequence(
    "can no longer reach each other",
    whom="networks that it connects",
    lasting="its addresses, and the routes that it has learned",
    reach=Reach.ALL,
)
_AUTHORIZATION = Consequence(
    "can no longer connect to the circuit", whom="whoever connects with it", lasting="its key", reach=Reach.PART
)
_ROUTES = Consequence("lose the way to some destinations", whom="networks that learn their routes from it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_local_network_gateway",
        "local network gateway",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "lose the way to Azure: the other end of the tunnel is not known", whom="sites behind it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_virtual_hub",
        "virtual hub",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_HUB,
    ),
    ResourceType(
        "azurerm_route_server",
        "route server",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_HUB,
    ),
    ResourceType(
        "azurerm_virtual_wan",
        "virtual WAN",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer reach each other",
            whom="networks of all its hubs",
            lasting="its hubs and their connections",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_express_route_gateway",
        "ExpressRoute gateway",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer reach each other", whom="networks behind the circuit", lasting="its connections", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_express_route_port",
        "ExpressRoute port",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer reach each other",
            whom="networks behind its circuits",
            lasting="its physical ports, which must be ordered and patched again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_express_route_circuit_authorization",
        "ExpressRoute authorization",
        Layer.NETWORK,
        identity=("resource_group_name", "express_route_circuit_name", "name"),
        parent="express_route_circuit_name",
        parent_types=("azurerm_express_route_circuit",),
        consequence=_AUTHORIZATION,
    ),
    ResourceType(
        "azurerm_express_route_port_authorization",
        "ExpressRoute port authorization",
        Layer.NETWORK,
        identity=("resource_group_name", "express_route_port_name", "name"),
        parent="express_route_port_name",
        parent_types=("azurerm_express_route_port",),
        consequence=_AUTHORIZATION,
    ),
    ResourceType(
        "azurerm_vmware_express_route_authorization",
        "ExpressRoute authorization of a private cloud",
        Layer.NETWORK,
        identity=("private_cloud_id", "name"),
        parent="private_cloud_id",
        consequence=_AUTHORIZATION,
    ),
    ResourceType(
        "azurerm_express_route_circuit_connection",
        "connection of ExpressRoute circuits",
        Layer.NETWORK,
        identity=("peering_id", "name"),
        parent="peering_id",
        consequence=Consequence("can no longer reach each other", whom="sites that it connects", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_point_to_site_vpn_gateway",
        "point-to-site VPN gateway",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer connect to the VPN", lasting="its addresses, which clients have in their profiles", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_vpn_server_configuration",
        "VPN server configuration",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer log in to the VPN", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_vpn_server_configuration_policy_group",
        "VPN policy group",
        Layer.NETWORK,
        identity=("vpn_server_configuration_id", "name"),
        parent="vpn_server_configuration_id",
        consequence=Consequence("can no longer log in to the VPN as members of this group", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_vpn_site",
        "VPN site",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer reach Azure", whom="hosts of the site", lasting="its connections", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_virtual_network_gateway_nat_rule",
        "NAT rule of a gateway",
        Layer.NETWORK,
        identity=("virtual_network_gateway_id", "name"),
        parent="virtual_network_gateway_id",
        consequence=Consequence(
            "can no longer reach the other side of the tunnel", whom="hosts that it translates", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_virtual_hub_bgp_connection",
        "BGP connection of a hub",
        Layer.NETWORK,
        identity=("virtual_hub_id", "name"),
        parent="virtual_hub_id",
        consequence=_ROUTES,
    ),
    ResourceType(
        "azurerm_route_server_bgp_connection",
        "BGP connection of a route server",
        Layer.NETWORK,
        identity=("route_server_id", "name"),
        parent="route_server_id",
        consequence=_ROUTES,
    ),
    ResourceType(
        "azurerm_virtual_hub_route_table",
        "route table of a hub",
        Layer.NETWORK,
        identity=("virtual_hub_id", "name"),
        parent="virtual_hub_id",
        consequence=_ROUTES,
    ),
    ResourceType(
        "azurerm_virtual_hub_route_table_route",
        "route of a hub",
        Layer.NETWORK,
        identity=("route_table_id", "name"),
        parent="route_table_id",
        consequence=_ROUTES,
    ),
    ResourceType(
        "azurerm_virtual_hub_routing_intent",
        "routing intent of a hub",
        Layer.NETWORK,
        identity=("virtual_hub_id", "name"),
        parent="virtual_hub_id",
        consequence=_ROUTES,
    ),
    ResourceType(
        "azurerm_route_map",
        "route map",
        Layer.NETWORK,
        identity=("virtual_hub_id", "name"),
        parent="virtual_hub_id",
        consequence=_ROUTES,
    ),
    ResourceType(
        "azurerm_route_filter",
        "route filter",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=_ROUTES,
    ),
    ResourceType(
        "azurerm_virtual_hub_ip",
        "IP address of a hub",
        Layer.NETWORK,
        identity=("virtual_hub_id", "name"),
        parent="virtual_hub_id",
        consequence=Consequence(
            "lose the way to each other",
            whom="networks that exchange routes with the hub",
            lasting="its address",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_virtual_hub_security_partner_provider",
        "security partner of a hub",
        Layer.NETWORK,
        identity=("virtual_hub_id", "name"),
        parent="virtual_hub_id",
        consequence=Consequence(
            "goes past the security partner, or nowhere", whom="traffic that it inspects", reach=Reach.PART
        ),
    ),
)
