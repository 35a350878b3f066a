"""Virtual networks, network security groups, routes and addresses, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
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

_OF_GROUP = Consequence("are refused", whom="connections that rules allow by its group", reach=Reach.PART)
_NOT_SEEN = Consequence("no longer see the traffic of these networks", whom="operators", reach=Reach.LATER)
_CAPTURE = "A capture of packets for an investigation: no traffic depends on it."

RESOURCE_TYPES = (
    ResourceType("azurerm_virtual_network", "virtual network", Layer.NETWORK),
    ResourceType(
        "azurerm_virtual_network_dns_servers",
        "name servers of a network",
        Layer.DNS,
        identity=("virtual_network_id",),
        parent="virtual_network_id",
        consequence=Consequence("find no names but those that Azure knows", whom="machines in the network", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_network_interface",
        "network interface",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "stops halfway where a machine still has it: Azure refuses to delete it",
            whom="the apply",
            lasting="its private address",
            reach=Reach.LATER,
        ),
    ),
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
    ResourceType(
        "azurerm_network_security_group",
        "network security group",
        Layer.NETWORK,
        filter=_GROUP,
        consequence=Consequence("can get in: nothing filters it any more", whom="what it kept out", reach=Reach.LATER),
    ),
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
        consequence=Consequence(
            "lose their filter: ports that it kept shut open, or those that it opened shut",
            whom="hosts in the subnet",
            reach=Reach.PART,
        ),
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
    ResourceType(
        "azurerm_application_security_group",
        "application security group",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("are refused", whom="connections that rules allow by this group", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_network_interface_application_security_group_association",
        "application security group of a network interface",
        Layer.NETWORK,
        identity=("network_interface_id", "application_security_group_id"),
        parent="network_interface_id",
        consequence=_OF_GROUP,
    ),
    ResourceType(
        "azurerm_private_endpoint_application_security_group_association",
        "application security group of a private endpoint",
        Layer.NETWORK,
        identity=("private_endpoint_id", "application_security_group_id"),
        parent="private_endpoint_id",
        consequence=_OF_GROUP,
    ),
    ResourceType(
        "azurerm_network_interface_security_group_association",
        "network security group of a network interface",
        Layer.NETWORK,
        identity=("network_interface_id",),
        parent="network_interface_id",
        consequence=Consequence(
            "loses its filter: ports that it kept shut open, or those that it opened shut",
            whom="its network interface",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "azurerm_network_interface_nat_rule_association",
        "NAT rule of a network interface",
        Layer.NETWORK,
        identity=("network_interface_id", "ip_configuration_name", "nat_rule_id"),
        parent="network_interface_id",
        consequence=Consequence("can no longer connect to the port that it forwards", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_nat_gateway_public_ip_prefix_association",
        "address range of a NAT gateway",
        Layer.NETWORK,
        identity=("nat_gateway_id", "public_ip_prefix_id"),
        parent="nat_gateway_id",
        consequence=Consequence(
            "connect from other addresses, which others do not expect", whom="hosts behind the NAT gateway", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_bastion_host",
        "bastion host",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer connect to machines through it", whom="administrators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_private_link_service",
        "private link service",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer connect",
            whom="whoever connects through it from other networks",
            lasting="its alias, and the private endpoints that were approved",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_network_ddos_protection_plan",
        "DDoS protection plan",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("are no longer protected against floods", whom="addresses of the network", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_network_profile",
        "network profile",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer be attached to their subnet", whom="containers that use it", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_subnet_service_endpoint_storage_policy",
        "service endpoint policy",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("are no longer refused", whom="requests to storage that it does not name", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_custom_ip_prefix",
        "custom IP prefix",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer connect to the addresses in its ranges",
            lasting="its registration, and the way that the internet takes to it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_network_watcher_flow_log",
        "flow log",
        Layer.MONITORING,
        identity=("resource_group_name", "network_watcher_name", "name"),
        parent="network_watcher_name",
        parent_types=("azurerm_network_watcher",),
        consequence=_NOT_SEEN,
    ),
    ResourceType(
        "azurerm_network_function_azure_traffic_collector",
        "traffic collector",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=_NOT_SEEN,
    ),
    ResourceType(
        "azurerm_network_function_collector_policy",
        "policy of a traffic collector",
        Layer.MONITORING,
        identity=("traffic_collector_id", "name"),
        parent="traffic_collector_id",
        consequence=_NOT_SEEN,
    ),
    ResourceType(
        "azurerm_network_connection_monitor",
        "connection monitor",
        Layer.MONITORING,
        identity=("network_watcher_id", "name"),
        parent="network_watcher_id",
        consequence=Consequence("are no longer told that a connection fails", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_network_watcher",
        "network watcher",
        Layer.MONITORING,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "no longer see the traffic of its region", whom="operators", lasting="its flow logs and monitors", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_network_packet_capture",
        "packet capture",
        Layer.MONITORING,
        identity=("resource_group_name", "network_watcher_name", "name"),
        parent="network_watcher_name",
        parent_types=("azurerm_network_watcher",),
        harmless=_CAPTURE,
    ),
    ResourceType(
        "azurerm_virtual_machine_packet_capture",
        "packet capture",
        Layer.MONITORING,
        identity=("virtual_machine_id", "name"),
        parent="virtual_machine_id",
        harmless=_CAPTURE,
    ),
    ResourceType(
        "azurerm_virtual_machine_scale_set_packet_capture",
        "packet capture",
        Layer.MONITORING,
        identity=("virtual_machine_scale_set_id", "name"),
        parent="virtual_machine_scale_set_id",
        harmless=_CAPTURE,
    ),
    ResourceType(
        "azurerm_ddos_protection_plan",
        "DDoS protection plan",
        Layer.NETWORK,
        consequence=Consequence("are no longer protected against floods", whom="addresses of the network", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_connection_monitor",
        "connection monitor",
        Layer.MONITORING,
        consequence=Consequence("are no longer told that a connection fails", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_private_link_endpoint",
        "private endpoint",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach the service behind it",
            whom="hosts of the network",
            lasting="its address and its approval",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "azurerm_packet_capture",
        "packet capture",
        Layer.MONITORING,
        harmless=_CAPTURE,
    ),
)
