"""Amazon VPC: networks, routes, gateways, addresses, security groups and network ACLs."""

from tfguard.resources.shapes.resource_type import FilterShape, ResourceType, RouteShape

_PEERS = "[security_groups, prefix_list_ids, (self && ['self']) || `[]`][]"
_INLINE = (
    "{{direction: '{0}', protocol: protocol, first: from_port, last: to_port,"
    " networks: [cidr_blocks, ipv6_cidr_blocks][], peers: " + _PEERS + "}}"
)
_GROUP = FilterShape(
    filter="id",
    rules=f"[ingress[].{_INLINE.format('ingress')}, egress[].{_INLINE.format('egress')}][]",
    listing=True,
)
_RULE = FilterShape(
    filter="security_group_id",
    rules="[{direction: type, protocol: protocol, first: from_port, last: to_port,"
    " networks: [cidr_blocks, ipv6_cidr_blocks][],"
    " peers: [source_security_group_id && [source_security_group_id] || `[]`, prefix_list_ids,"
    " (self && ['self']) || `[]`][]}]",
)


def _rule_of(direction: str) -> FilterShape:
    return FilterShape(
        filter="security_group_id",
        rules=f"[{{direction: '{direction}', protocol: ip_protocol, first: from_port, last: to_port,"
        " networks: [cidr_ipv4, cidr_ipv6], peers: [referenced_security_group_id, prefix_list_id]}]",
    )


def _acl(direction: str) -> str:
    return (
        f"{direction}[].{{direction: '{direction}', allow: action == 'allow', number: rule_no, protocol: protocol,"
        " first: from_port, last: to_port, networks: [cidr_block, ipv6_cidr_block]}"
    )


_ACL = FilterShape(filter="id", rules=f"[{_acl('ingress')}, {_acl('egress')}][]", listing=True, ordered=True)
_ACL_RULE = FilterShape(
    filter="network_acl_id",
    rules="[{direction: (egress && 'egress') || 'ingress', allow: rule_action == 'allow', number: rule_number,"
    " protocol: protocol, first: from_port, last: to_port, networks: [cidr_block, ipv6_cidr_block]}]",
    ordered=True,
)

# A network interface is computed on routes to other targets as well, so it is looked at last.
_TARGETS = (
    '"internet gateway": gateway_id, "NAT gateway": nat_gateway_id, "transit gateway": transit_gateway_id,'
    ' "peering connection": vpc_peering_connection_id, "endpoint": vpc_endpoint_id,'
    ' "egress-only gateway": egress_only_gateway_id, "local gateway": local_gateway_id,'
    ' "carrier gateway": carrier_gateway_id, "core network": core_network_arn,'
    ' "network interface": network_interface_id'
)
_TABLE = RouteShape(
    table="id",
    routes=f"route[].{{destination: cidr_block || ipv6_cidr_block || destination_prefix_list_id, targets: {{{_TARGETS}}}}}",
    listing=True,
)
_ROUTE = RouteShape(
    table="route_table_id",
    routes="[{destination: destination_cidr_block || destination_ipv6_cidr_block || destination_prefix_list_id,"
    f" targets: {{{_TARGETS}}}}}]",
)
_TRANSIT_ROUTE = RouteShape(
    table="transit_gateway_route_table_id",
    routes="[{destination: destination_cidr_block,"
    ' targets: {"black hole": blackhole, "attachment": transit_gateway_attachment_id}}]',
)

RESOURCE_TYPES = (
    # Networks.
    ResourceType("aws_vpc", "VPC"),
    ResourceType("aws_default_vpc", "VPC"),
    ResourceType("aws_subnet", "subnet", identity=("vpc_id", "cidr_block"), parent="vpc_id"),
    ResourceType("aws_default_subnet", "subnet", parent="vpc_id"),
    ResourceType("aws_vpc_ipv4_cidr_block_association", "address range of a VPC", parent="vpc_id"),
    ResourceType("aws_vpc_ipv6_cidr_block_association", "address range of a VPC", parent="vpc_id"),
    ResourceType("aws_vpc_dhcp_options", "DHCP option set"),
    ResourceType("aws_vpc_dhcp_options_association", "DHCP option set of a VPC", parent="vpc_id"),
    # Routes.
    ResourceType("aws_route_table", "route table", parent="vpc_id", routes=_TABLE),
    ResourceType("aws_default_route_table", "route table", routes=_TABLE),
    ResourceType(
        "aws_route",
        "route",
        identity=("route_table_id", "destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"),
        parent="route_table_id",
        routes=_ROUTE,
    ),
    ResourceType(
        "aws_route_table_association",
        "route table association",
        identity=("subnet_id", "gateway_id"),
        parent="subnet_id",
    ),
    ResourceType("aws_main_route_table_association", "main route table association", parent="vpc_id"),
    ResourceType("aws_vpn_gateway_route_propagation", "route propagation", parent="route_table_id"),
    # Gateways and addresses.
    ResourceType("aws_internet_gateway", "internet gateway", parent="vpc_id"),
    ResourceType("aws_internet_gateway_attachment", "internet gateway attachment", parent="vpc_id"),
    ResourceType("aws_egress_only_internet_gateway", "egress-only gateway", parent="vpc_id"),
    ResourceType("aws_nat_gateway", "NAT gateway", parent="subnet_id", endpoints=("public_ip",)),
    ResourceType("aws_eip", "elastic IP address", endpoints=("public_ip", "public_dns")),
    ResourceType("aws_eip_association", "elastic IP association", identity=("allocation_id",), parent="allocation_id"),
    # Packet filters.
    ResourceType("aws_security_group", "security group", identity=("vpc_id", "name"), parent="vpc_id", filter=_GROUP),
    ResourceType("aws_default_security_group", "security group", filter=_GROUP),
    ResourceType("aws_security_group_rule", "security group rule", parent="security_group_id", filter=_RULE),
    ResourceType("aws_vpc_security_group_ingress_rule", "ingress rule", parent="security_group_id", filter=_rule_of("ingress")),
    ResourceType("aws_vpc_security_group_egress_rule", "egress rule", parent="security_group_id", filter=_rule_of("egress")),
    ResourceType("aws_network_interface_sg_attachment", "security group of a network interface", parent="network_interface_id"),
    ResourceType("aws_network_acl", "network ACL", parent="vpc_id", filter=_ACL),
    ResourceType("aws_default_network_acl", "network ACL", filter=_ACL),
    ResourceType(
        "aws_network_acl_rule",
        "network ACL rule",
        identity=("network_acl_id", "egress", "rule_number"),
        parent="network_acl_id",
        filter=_ACL_RULE,
    ),
    ResourceType("aws_network_acl_association", "network ACL association", identity=("subnet_id",), parent="subnet_id"),
    ResourceType("aws_ec2_managed_prefix_list", "prefix list"),
    ResourceType(
        "aws_ec2_managed_prefix_list_entry", "prefix list entry", identity=("prefix_list_id", "cidr"), parent="prefix_list_id"
    ),
    # Endpoints.
    ResourceType("aws_vpc_endpoint", "VPC endpoint", identity=("vpc_id", "service_name"), parent="vpc_id"),
    ResourceType(
        "aws_vpc_endpoint_route_table_association",
        "route table of an endpoint",
        identity=("vpc_endpoint_id", "route_table_id"),
        parent="vpc_endpoint_id",
    ),
    ResourceType(
        "aws_vpc_endpoint_subnet_association",
        "subnet of an endpoint",
        identity=("vpc_endpoint_id", "subnet_id"),
        parent="vpc_endpoint_id",
    ),
    ResourceType("aws_vpc_endpoint_service", "endpoint service"),
    # Links to other networks.
    ResourceType("aws_vpc_peering_connection", "peering connection"),
    ResourceType("aws_vpc_peering_connection_accepter", "peering connection", parent="vpc_peering_connection_id"),
    ResourceType("aws_ec2_transit_gateway", "transit gateway"),
    ResourceType("aws_ec2_transit_gateway_vpc_attachment", "transit gateway attachment", parent="transit_gateway_id"),
    ResourceType("aws_ec2_transit_gateway_peering_attachment", "transit gateway peering", parent="transit_gateway_id"),
    ResourceType("aws_ec2_transit_gateway_route_table", "transit gateway route table", parent="transit_gateway_id"),
    ResourceType(
        "aws_ec2_transit_gateway_route",
        "transit gateway route",
        identity=("transit_gateway_route_table_id", "destination_cidr_block"),
        parent="transit_gateway_route_table_id",
        routes=_TRANSIT_ROUTE,
    ),
    ResourceType(
        "aws_ec2_transit_gateway_route_table_association",
        "transit gateway route table association",
        identity=("transit_gateway_attachment_id",),
        parent="transit_gateway_attachment_id",
    ),
    ResourceType(
        "aws_ec2_transit_gateway_route_table_propagation",
        "transit gateway route propagation",
        identity=("transit_gateway_attachment_id", "transit_gateway_route_table_id"),
        parent="transit_gateway_attachment_id",
    ),
    ResourceType("aws_customer_gateway", "customer gateway"),
    ResourceType("aws_vpn_gateway", "virtual private gateway"),
    ResourceType("aws_vpn_gateway_attachment", "virtual private gateway attachment", parent="vpn_gateway_id"),
    ResourceType("aws_vpn_connection", "VPN connection", endpoints=("tunnel1_address", "tunnel2_address")),
    ResourceType("aws_vpn_connection_route", "VPN route", parent="vpn_connection_id"),
    ResourceType("aws_dx_connection", "Direct Connect connection"),
    ResourceType("aws_dx_lag", "Direct Connect link group"),
    ResourceType("aws_dx_gateway", "Direct Connect gateway"),
    ResourceType("aws_dx_gateway_association", "Direct Connect gateway association", parent="dx_gateway_id"),
    ResourceType("aws_dx_private_virtual_interface", "Direct Connect virtual interface", parent="connection_id"),
    ResourceType("aws_dx_public_virtual_interface", "Direct Connect virtual interface", parent="connection_id"),
    ResourceType("aws_dx_transit_virtual_interface", "Direct Connect virtual interface", parent="connection_id"),
)
