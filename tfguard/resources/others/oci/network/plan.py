"""Oracle Cloud's networks and what guards them, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_VCN = Consequence("can no longer reach anything in it", reach=Reach.ALL)
_ROUTES_OF_A_ROUTING_GATEWAY = Consequence("can no longer be reached", whom="hosts on the other side of it", reach=Reach.ALL)
_ROUTE_OF_A_ROUTING_GATEWAY = Consequence("can no longer reach the addresses that it routes", reach=Reach.PART)
_DHCP_OPTIONS = Consequence("ask other name servers", whom="hosts in its subnets", reach=Reach.PART)
_CROSS_CONNECT = Consequence(
    "can no longer be reached", whom="hosts on the other side of it", lasting="the cable", reach=Reach.ALL
)
_TRAFFIC_MIRROR = Consequence("no longer sees its packets", whom="whoever watches over the network", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("oci_core_vcn", "VCN", Layer.NETWORK, consequence=_VCN),
    ResourceType("oci_core_virtual_network", "VCN", Layer.NETWORK, consequence=_VCN),
    ResourceType(
        "oci_core_subnet",
        "subnet",
        Layer.NETWORK,
        identity=("vcn_id", "cidr_block"),
        parent="vcn_id",
        consequence=Consequence("can no longer reach anything in it", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_internet_gateway",
        "internet gateway",
        Layer.NETWORK,
        parent="vcn_id",
        consequence=Consequence("can no longer reach anything in the network from the internet", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_nat_gateway",
        "NAT gateway",
        Layer.NETWORK,
        parent="vcn_id",
        consequence=Consequence(
            "can no longer reach the internet",
            whom="hosts behind it",
            lasting="its address, unless it is reserved",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "oci_core_service_gateway",
        "service gateway",
        Layer.NETWORK,
        parent="vcn_id",
        consequence=Consequence("can no longer reach Oracle's services", whom="hosts behind it", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_local_peering_gateway",
        "peering gateway",
        Layer.NETWORK,
        parent="vcn_id",
        consequence=Consequence("can no longer reach each other", whom="hosts in the two networks", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_remote_peering_connection",
        "peering connection",
        Layer.NETWORK,
        parent="drg_id",
        consequence=Consequence("can no longer reach each other", whom="hosts in the two regions", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_drg",
        "dynamic routing gateway",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer be reached", whom="hosts on the other side of it", lasting="its attachments", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_core_drg_attachment",
        "attachment of a routing gateway",
        Layer.NETWORK,
        identity=("drg_id", "vcn_id"),
        parent="drg_id",
        consequence=Consequence(
            "can no longer reach the other side of the gateway", whom="hosts in the network", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_core_drg_route_table",
        "routes of a routing gateway",
        Layer.NETWORK,
        parent="drg_id",
        consequence=_ROUTES_OF_A_ROUTING_GATEWAY,
    ),
    ResourceType(
        "oci_core_drg_route_distribution",
        "routes of a routing gateway",
        Layer.NETWORK,
        parent="drg_id",
        consequence=_ROUTES_OF_A_ROUTING_GATEWAY,
    ),
    ResourceType(
        "oci_core_drg_route_table_route_rule",
        "route of a routing gateway",
        Layer.NETWORK,
        consequence=_ROUTE_OF_A_ROUTING_GATEWAY,
    ),
    ResourceType(
        "oci_core_drg_route_distribution_statement",
        "route of a routing gateway",
        Layer.NETWORK,
        consequence=_ROUTE_OF_A_ROUTING_GATEWAY,
    ),
    ResourceType(
        "oci_core_route_table",
        "route table",
        Layer.NETWORK,
        parent="vcn_id",
        consequence=Consequence("can no longer reach other networks", whom="hosts in its subnets", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_default_route_table",
        "default route table",
        Layer.NETWORK,
        parent="manage_default_resource_id",
        consequence=Consequence(
            "can no longer reach other networks: it has no routes any more", whom="hosts in its subnets", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_core_route_table_attachment",
        "attachment of a route table",
        Layer.NETWORK,
        identity=("subnet_id",),
        parent="subnet_id",
        consequence=Consequence("take the routes of another table", whom="hosts in the subnet", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_security_list",
        "security list",
        Layer.NETWORK,
        parent="vcn_id",
        consequence=Consequence("of its subnets can no longer connect where it let them in", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_default_security_list",
        "default security list",
        Layer.NETWORK,
        parent="manage_default_resource_id",
        consequence=Consequence(
            "of its subnets can no longer connect where it let them in: it has no rules any more", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_core_network_security_group",
        "network security group",
        Layer.NETWORK,
        parent="vcn_id",
        consequence=Consequence("of its members can no longer connect where it let them in", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_network_security_group_security_rule",
        "security rule",
        Layer.NETWORK,
        parent="network_security_group_id",
        consequence=Consequence("who were let in by it can no longer connect", reach=Reach.PART),
    ),
    ResourceType("oci_core_dhcp_options", "DHCP options", Layer.NETWORK, parent="vcn_id", consequence=_DHCP_OPTIONS),
    ResourceType("oci_core_default_dhcp_options", "DHCP options", Layer.NETWORK, parent="vcn_id", consequence=_DHCP_OPTIONS),
    ResourceType(
        "oci_core_public_ip",
        "public IP address",
        Layer.NETWORK,
        endpoints=("ip_address",),
        consequence=Consequence(
            "can no longer connect: the address is given back",
            lasting="the address, which cannot be had again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "oci_core_public_ip_pool",
        "pool of public addresses",
        Layer.NETWORK,
        consequence=Consequence("can no longer connect: its addresses are not announced", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_private_ip",
        "private IP address",
        Layer.NETWORK,
        parent="vnic_id",
        consequence=Consequence("of the address can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_vnic_attachment",
        "network interface",
        Layer.NETWORK,
        parent="instance_id",
        consequence=Consequence(
            "of the instance's address there can no longer connect", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_core_vlan",
        "VLAN",
        Layer.NETWORK,
        parent="vcn_id",
        consequence=Consequence("can no longer reach anything in it", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_cpe",
        "customer's end of a VPN",
        Layer.NETWORK,
        consequence=Consequence("can no longer be reached", whom="hosts on the other side of the VPN", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_core_ipsec",
        "VPN connection",
        Layer.NETWORK,
        parent="drg_id",
        consequence=Consequence(
            "can no longer be reached",
            whom="hosts on the other side of it",
            lasting="its addresses and keys, which the other side has",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "oci_core_ipsec_connection_tunnel_management",
        "settings of a VPN tunnel",
        Layer.NETWORK,
        harmless="It is only dropped from the state: the tunnel keeps its settings.",
    ),
    ResourceType(
        "oci_core_virtual_circuit",
        "virtual circuit",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer be reached",
            whom="hosts on the other side of it",
            lasting="its key, which the carrier has",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("oci_core_cross_connect", "cross-connect", Layer.NETWORK, consequence=_CROSS_CONNECT),
    ResourceType("oci_core_cross_connect_group", "cross-connect", Layer.NETWORK, consequence=_CROSS_CONNECT),
    ResourceType("oci_core_capture_filter", "traffic mirror", Layer.MONITORING, consequence=_TRAFFIC_MIRROR),
    ResourceType("oci_core_vtap", "traffic mirror", Layer.MONITORING, consequence=_TRAFFIC_MIRROR),
    ResourceType(
        "oci_network_firewall_network_firewall",
        "network firewall",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer be reached",
            whom="hosts whose routes lead through it",
            lasting="its address, which route tables name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "oci_network_firewall_network_firewall_policy",
        "firewall policy",
        Layer.NETWORK,
        consequence=Consequence("are let through or kept out otherwise", reach=Reach.PART),
    ),
    ResourceType(
        "oci_waf_web_app_firewall",
        "web application firewall",
        Layer.NETWORK,
        parent="load_balancer_id",
        consequence=Consequence("get through to the site", whom="attackers", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_waf_web_app_firewall_policy",
        "web application firewall policy",
        Layer.NETWORK,
        consequence=Consequence("get through to the site", whom="attackers", reach=Reach.LATER),
    ),
    ResourceType(
        "oci_apigateway_gateway",
        "API gateway",
        Layer.LOAD_BALANCER,
        endpoints=("hostname",),
        consequence=Consequence(
            "get an error", whom="callers of its APIs", lasting="its name and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "oci_apigateway_deployment",
        "API deployment",
        Layer.LOAD_BALANCER,
        identity=("gateway_id", "path_prefix"),
        parent="gateway_id",
        consequence=Consequence("get an error", whom="callers of the API", reach=Reach.ALL),
    ),
    ResourceType(
        "oci_apigateway_certificate",
        "certificate of API gateways",
        Layer.TLS,
        consequence=Consequence("get no valid certificate", whom="callers of its APIs", lasting="its id", reach=Reach.ALL),
    ),
)
