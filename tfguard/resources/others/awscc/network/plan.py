"""Networks of AWS Cloud Control, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NETWORK = Consequence("can no longer connect", whom="whatever runs in it", lasting="its id", reach=Reach.ALL)
_SG_RULE = Consequence("are refused", whom="connections that it allows", reach=Reach.PART)
_ACL = Consequence("are under other rules: what it allowed may be refused", whom="hosts of its subnets", reach=Reach.ALL)
_TRANSIT = Consequence("can no longer reach the others", whom="its network", reach=Reach.ALL)
_TRANSIT_ROUTES = Consequence("lose the way to each other", whom="networks that use it", reach=Reach.ALL)
_VPN = Consequence(
    "can no longer reach the network", whom="sites that it connects", lasting="its addresses and keys", reach=Reach.ALL
)
_FIREWALL_RULES = Consequence("are refused by the firewall", whom="connections that its rules allow", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "awscc_ec2_vpc",
        "VPC",
        Layer.NETWORK,
        consequence=_NETWORK,
    ),
    ResourceType(
        "awscc_ec2_subnet",
        "subnet",
        Layer.NETWORK,
        consequence=_NETWORK,
    ),
    ResourceType(
        "awscc_ec2_internet_gateway",
        "internet gateway",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach the internet, or be reached from it", whom="the network", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ec2_vpc_gateway_attachment",
        "gateway of a VPC",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach what stands behind the gateway", whom="its VPC", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ec2_nat_gateway",
        "NAT gateway",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer connect to the internet",
            whom="hosts behind it",
            lasting="its addresses, which others let in",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_ec2_eip",
        "static address",
        Layer.NETWORK,
        consequence=Consequence("can no longer connect to the address", lasting="the address", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_ec2_eip_association",
        "static address of a machine",
        Layer.NETWORK,
        consequence=Consequence("can no longer connect to the address", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_ec2_route_table",
        "route table",
        Layer.NETWORK,
        consequence=Consequence("lose their way to other networks", whom="subnets that use it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ec2_route",
        "route",
        Layer.NETWORK,
        consequence=Consequence("lose the way to its destination", whom="hosts behind the route", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_ec2_subnet_route_table_association",
        "route table of a subnet",
        Layer.NETWORK,
        consequence=Consequence("lose their way to other networks", whom="hosts of the subnet", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ec2_security_group",
        "security group",
        Layer.NETWORK,
        consequence=Consequence(
            "are refused", whom="connections that it allows", lasting="its id, which other groups name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_ec2_security_group_ingress",
        "inbound rule",
        Layer.NETWORK,
        consequence=_SG_RULE,
    ),
    ResourceType(
        "awscc_ec2_security_group_egress",
        "outbound rule",
        Layer.NETWORK,
        consequence=_SG_RULE,
    ),
    ResourceType(
        "awscc_ec2_network_acl",
        "network ACL",
        Layer.NETWORK,
        consequence=_ACL,
    ),
    ResourceType(
        "awscc_ec2_subnet_network_acl_association",
        "network ACL of a subnet",
        Layer.NETWORK,
        consequence=_ACL,
    ),
    ResourceType(
        "awscc_ec2_network_interface",
        "network interface",
        Layer.NETWORK,
        consequence=Consequence(
            "loses its connection to the network", whom="its machine", lasting="its address", reach=Reach.PART
        ),
    ),
    ResourceType(
        "awscc_ec2_network_interface_attachment",
        "network interface of a machine",
        Layer.NETWORK,
        consequence=Consequence("loses its connection to the network", whom="its machine", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_ec2_vpc_endpoint",
        "VPC endpoint",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach the service behind it",
            whom="hosts of the network",
            lasting="its addresses and names",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_ec2_vpc_endpoint_service",
        "endpoint service",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer connect",
            whom="whoever connects through it from other networks",
            lasting="its name, and the endpoints that were accepted",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_ec2_vpc_endpoint_service_permissions",
        "permissions of an endpoint service",
        Layer.IDENTITY,
        consequence=Consequence("can no longer connect to the service", whom="accounts that it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_ec2_vpc_peering_connection",
        "VPC peering",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach each other",
            whom="networks that it joins",
            lasting="the acceptance of the other side",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_ec2_transit_gateway",
        "transit gateway",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach each other",
            whom="networks that it joins",
            lasting="its attachments and routes",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_ec2_transit_gateway_attachment",
        "network of a transit gateway",
        Layer.NETWORK,
        consequence=_TRANSIT,
    ),
    ResourceType(
        "awscc_ec2_transit_gateway_vpc_attachment",
        "network of a transit gateway",
        Layer.NETWORK,
        consequence=_TRANSIT,
    ),
    ResourceType(
        "awscc_ec2_transit_gateway_route_table",
        "route table of a transit gateway",
        Layer.NETWORK,
        consequence=_TRANSIT_ROUTES,
    ),
    ResourceType(
        "awscc_ec2_transit_gateway_route_table_association",
        "association of a transit gateway",
        Layer.NETWORK,
        consequence=_TRANSIT_ROUTES,
    ),
    ResourceType(
        "awscc_ec2_transit_gateway_route_table_propagation",
        "propagation of a transit gateway",
        Layer.NETWORK,
        consequence=_TRANSIT_ROUTES,
    ),
    ResourceType(
        "awscc_ec2_transit_gateway_route",
        "route of a transit gateway",
        Layer.NETWORK,
        consequence=Consequence("lose the way to its destination", whom="networks that use it", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_ec2_vpn_connection",
        "VPN connection",
        Layer.NETWORK,
        consequence=_VPN,
    ),
    ResourceType(
        "awscc_ec2_vpn_gateway",
        "VPN gateway",
        Layer.NETWORK,
        consequence=_VPN,
    ),
    ResourceType(
        "awscc_ec2_customer_gateway",
        "customer gateway",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach the network", whom="sites behind it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ec2_prefix_list",
        "prefix list",
        Layer.NETWORK,
        consequence=Consequence("no longer know these addresses", whom="rules and routes that name it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ec2_vpcdhcp_options_association",
        "DHCP options of a VPC",
        Layer.NETWORK,
        consequence=Consequence("get other name servers, or none", whom="hosts of the network", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_ec2_dhcp_options",
        "DHCP options",
        Layer.NETWORK,
        consequence=Consequence("get other name servers, or none", whom="hosts that start later", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_ec2_flow_log",
        "flow log",
        Layer.MONITORING,
        consequence=Consequence("no longer see the traffic of the network", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_networkfirewall_firewall",
        "firewall",
        Layer.NETWORK,
        consequence=Consequence(
            "lose the way through it: routes that lead to its endpoints have no target any more",
            lasting="its endpoints, which the route tables name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "awscc_networkfirewall_firewall_policy",
        "firewall policy",
        Layer.NETWORK,
        consequence=_FIREWALL_RULES,
    ),
    ResourceType(
        "awscc_networkfirewall_rule_group",
        "firewall rule group",
        Layer.NETWORK,
        consequence=_FIREWALL_RULES,
    ),
    ResourceType(
        "awscc_directconnect_connection",
        "direct connection",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach each other", whom="networks behind it", reach=Reach.ALL),
    ),
)
