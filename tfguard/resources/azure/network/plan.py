"""Virtual networks, network security groups, routes and addresses, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.network import FilterShape, GuardShape, RouteShape
from tfguard.resources.shapes.resource_type import ResourceType

_RULE = (
    "{direction: direction, allow: access == 'Allow', number: priority, protocol: protocol,"
    " ports: [destination_port_range, destination_port_ranges][],"
    " networks: (direction == 'Outbound' && [destination_address_prefix, destination_address_prefixes][])"
    " || [source_address_prefix, source_address_prefixes][]}"
)

_GROUP = FilterShape(
    filter="[resource_group_name, name]", rules=f"security_rule[].{_RULE}", listing=True, open=("egress",), ordered=True
)

_GROUP_RULE = FilterShape(
    filter="[resource_group_name, network_security_group_name]", rules=f"[{_RULE}]", open=("egress",), ordered=True
)

_HOPS = "{destination: address_prefix, targets: {address: next_hop_in_ip_address, hop: next_hop_type}}"

RESOURCE_TYPES = (
    ResourceType("azurerm_virtual_network", "virtual network", Layer.NETWORK),
    ResourceType(
        "azurerm_subnet",
        "subnet",
        Layer.NETWORK,
        parent="virtual_network_name",
        parent_types=("azurerm_virtual_network",),
    ),
    ResourceType(
        "azurerm_route_table",
        "route table",
        Layer.NETWORK,
        routes=RouteShape("[resource_group_name, name]", f"route[].{_HOPS}", listing=True),
    ),
    ResourceType(
        "azurerm_route",
        "route",
        Layer.NETWORK,
        identity=("resource_group_name", "route_table_name", "address_prefix"),
        parent="route_table_name",
        parent_types=("azurerm_route_table",),
        routes=RouteShape("[resource_group_name, route_table_name]", f"[{_HOPS}]"),
    ),
    ResourceType(
        "azurerm_subnet_route_table_association",
        "route table association",
        Layer.NETWORK,
        identity=("subnet_id",),
        parent="subnet_id",
    ),
    ResourceType("azurerm_network_security_group", "network security group", Layer.NETWORK, filter=_GROUP),
    ResourceType(
        "azurerm_network_security_rule",
        "network security rule",
        Layer.NETWORK,
        parent="network_security_group_name",
        parent_types=("azurerm_network_security_group",),
        filter=_GROUP_RULE,
    ),
    ResourceType(
        "azurerm_subnet_network_security_group_association",
        "network security group of a subnet",
        Layer.NETWORK,
        identity=("subnet_id",),
        parent="subnet_id",
        guarded=GuardShape("network_security_group_id", "subnet_id"),
    ),
    ResourceType("azurerm_nat_gateway", "NAT gateway", Layer.NETWORK),
    ResourceType(
        "azurerm_nat_gateway_public_ip_association", "address of a NAT gateway", Layer.NETWORK, parent="nat_gateway_id"
    ),
    ResourceType(
        "azurerm_subnet_nat_gateway_association",
        "NAT gateway of a subnet",
        Layer.NETWORK,
        identity=("subnet_id",),
        parent="subnet_id",
    ),
    ResourceType("azurerm_public_ip", "public IP address", Layer.NETWORK, endpoints=("ip_address", "fqdn")),
    ResourceType("azurerm_public_ip_prefix", "public IP prefix", Layer.NETWORK),
    ResourceType("azurerm_private_endpoint", "private endpoint", Layer.NETWORK),
    ResourceType("azurerm_virtual_network_peering", "network peering", Layer.NETWORK),
    ResourceType("azurerm_virtual_network_gateway", "virtual network gateway", Layer.NETWORK),
    ResourceType(
        "azurerm_virtual_network_gateway_connection", "gateway connection", Layer.NETWORK, parent="virtual_network_gateway_id"
    ),
    ResourceType("azurerm_express_route_circuit", "ExpressRoute circuit", Layer.NETWORK),
    ResourceType("azurerm_express_route_circuit_peering", "ExpressRoute peering", Layer.NETWORK),
    ResourceType("azurerm_express_route_connection", "ExpressRoute connection", Layer.NETWORK),
)
