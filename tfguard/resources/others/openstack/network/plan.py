"""OpenStack's networks, load balancers and DNS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.others.records import record
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.dns import ZoneShape
from tfguard.resources.shapes.resource_type import ResourceType

_TRANSFER_OF_A_ZONE = "The zone stays with the project that has it."
_FLOATING_IP_ADDRESS = Consequence(
    "can no longer connect: the address is given back", lasting="the address, which cannot be had again", reach=Reach.ALL
)
_SECURITY_GROUP = Consequence("of its instances can no longer connect", reach=Reach.ALL)
_QUALITY_OF_SERVICE = Consequence("may get slower answers when others use much of the network", reach=Reach.LATER)
_ASSOCIATION_OF_A_BGP_VPN = Consequence("can no longer be reached by the VPN", whom="hosts behind it", reach=Reach.ALL)
_PART_OF_A_VPN = Consequence(
    "can no longer reach each other", whom="hosts on its two sides", lasting="its id, which connections name", reach=Reach.ALL
)
_FIREWALL = Consequence("reach ports that it closed, or are cut off by what is left", reach=Reach.PART)
_FIREWALL_POLICY_OR_RULE = Consequence("reach ports that it closed, or can no longer connect", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "openstack_dns_zone_v2",
        "DNS zone",
        Layer.DNS,
        identity=("name",),
        zone=ZoneShape("id", "name"),
        consequence=Consequence(
            "can no longer resolve any name in it", lasting="the records that are not in the configuration", reach=Reach.ALL
        ),
    ),
    record(
        "openstack_dns_recordset_v2",
        "name",
        "zone_id",
        "records",
        identity=("zone_id", "name", "type"),
        zone_type="openstack_dns_zone_v2",
    ),
    ResourceType("openstack_dns_transfer_request_v2", "transfer of a zone", Layer.DNS, harmless=_TRANSFER_OF_A_ZONE),
    ResourceType("openstack_dns_transfer_accept_v2", "transfer of a zone", Layer.DNS, harmless=_TRANSFER_OF_A_ZONE),
    ResourceType(
        "openstack_lb_loadbalancer_v2",
        "load balancer",
        Layer.LOAD_BALANCER,
        endpoints=("vip_address",),
        consequence=Consequence("can no longer connect", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_lb_listener_v2",
        "listener",
        Layer.LOAD_BALANCER,
        identity=("loadbalancer_id", "protocol", "protocol_port"),
        parent="loadbalancer_id",
        consequence=Consequence("of its port can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_lb_pool_v2",
        "pool",
        Layer.LOAD_BALANCER,
        parent="loadbalancer_id",
        consequence=Consequence(
            "who are sent to it get an error", lasting="its id, which members and policies name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "openstack_lb_member_v2",
        "pool member",
        Layer.LOAD_BALANCER,
        identity=("pool_id", "address", "protocol_port"),
        parent="pool_id",
        consequence=Consequence("who were sent to it are sent to the other members, or get an error", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_lb_members_v2",
        "pool members",
        Layer.LOAD_BALANCER,
        identity=("pool_id",),
        parent="pool_id",
        consequence=Consequence("who are sent to the pool get an error", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_lb_monitor_v2",
        "health monitor",
        Layer.LOAD_BALANCER,
        identity=("pool_id",),
        parent="pool_id",
        consequence=Consequence("are sent to members that are down: nothing checks them", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_lb_l7policy_v2",
        "policy of a listener",
        Layer.LOAD_BALANCER,
        parent="listener_id",
        consequence=Consequence("are no longer redirected, refused or sent to another pool by it", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_lb_l7rule_v2",
        "rule of a policy",
        Layer.LOAD_BALANCER,
        parent="l7policy_id",
        consequence=Consequence("are redirected, refused or sent to another pool otherwise", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_lb_quota_v2",
        "load balancer quota",
        Layer.RUN,
        consequence=Consequence("may be refused, or makes too many", whom="whoever makes load balancers", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_networking_network_v2",
        "network",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach anything in it", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_networking_subnet_v2",
        "subnet",
        Layer.NETWORK,
        identity=("network_id", "cidr"),
        parent="network_id",
        consequence=Consequence("can no longer reach anything in it", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_networking_subnetpool_v2",
        "subnet pool",
        Layer.NETWORK,
        consequence=Consequence("gets no addresses for them", whom="whoever makes subnets", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_networking_subnet_route_v2",
        "route of a subnet",
        Layer.NETWORK,
        identity=("subnet_id", "destination_cidr"),
        parent="subnet_id",
        consequence=Consequence("can no longer reach the addresses that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_networking_router_v2",
        "router",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer be reached from outside", whom="hosts behind it", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "openstack_networking_router_interface_v2",
        "interface of a router",
        Layer.NETWORK,
        identity=("router_id", "subnet_id", "port_id"),
        parent="router_id",
        consequence=Consequence("can no longer be reached from outside", whom="hosts in the subnet", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_networking_router_route_v2",
        "route of a router",
        Layer.NETWORK,
        identity=("router_id", "destination_cidr"),
        parent="router_id",
        consequence=Consequence("can no longer reach the addresses that it routes", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_networking_port_v2",
        "port",
        Layer.NETWORK,
        parent="network_id",
        consequence=Consequence(
            "of the address can no longer connect", lasting="its address, unless the configuration has it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "openstack_networking_port_secgroup_associate_v2",
        "security groups of a port",
        Layer.NETWORK,
        identity=("port_id",),
        parent="port_id",
        consequence=Consequence("who were let in by them can no longer connect", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_networking_trunk_v2",
        "trunk",
        Layer.NETWORK,
        identity=("port_id",),
        parent="port_id",
        consequence=Consequence("of the networks in it can no longer connect", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_networking_floatingip_v2",
        "floating IP address",
        Layer.NETWORK,
        endpoints=("address",),
        consequence=_FLOATING_IP_ADDRESS,
    ),
    ResourceType(
        "openstack_compute_floatingip_v2",
        "floating IP address",
        Layer.NETWORK,
        endpoints=("address",),
        consequence=_FLOATING_IP_ADDRESS,
    ),
    ResourceType(
        "openstack_networking_floatingip_associate_v2",
        "association of a floating IP address",
        Layer.NETWORK,
        identity=("floating_ip",),
        parent="floating_ip",
        consequence=Consequence("can no longer connect: the address leads to no port", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_compute_floatingip_associate_v2",
        "association of a floating IP address",
        Layer.NETWORK,
        identity=("floating_ip",),
        parent="floating_ip",
        consequence=Consequence("can no longer connect: the address leads to no instance", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_networking_portforwarding_v2",
        "port forwarding",
        Layer.NETWORK,
        identity=("floatingip_id", "protocol", "external_port"),
        parent="floatingip_id",
        consequence=Consequence("of its port can no longer connect", reach=Reach.PART),
    ),
    ResourceType("openstack_networking_secgroup_v2", "security group", Layer.NETWORK, consequence=_SECURITY_GROUP),
    ResourceType("openstack_compute_secgroup_v2", "security group", Layer.NETWORK, consequence=_SECURITY_GROUP),
    ResourceType(
        "openstack_networking_secgroup_rule_v2",
        "security group rule",
        Layer.NETWORK,
        parent="security_group_id",
        consequence=Consequence("who were let in by it can no longer connect", reach=Reach.PART),
    ),
    ResourceType(
        "openstack_networking_rbac_policy_v2",
        "shared network",
        Layer.NETWORK,
        identity=("object_type", "object_id", "target_tenant"),
        consequence=Consequence("can no longer use it", whom="projects that the network was shared with", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_networking_addressscope_v2",
        "address scope",
        Layer.NETWORK,
        consequence=Consequence("cannot route between them", whom="whoever makes subnet pools", reach=Reach.LATER),
    ),
    ResourceType(
        "openstack_networking_address_group_v2",
        "address group",
        Layer.NETWORK,
        consequence=Consequence(
            "who were let in by rules that name it can no longer connect", lasting="its id", reach=Reach.PART
        ),
    ),
    ResourceType(
        "openstack_networking_quota_v2",
        "network quota",
        Layer.RUN,
        identity=("project_id",),
        consequence=Consequence("may be refused, or makes too many", whom="whoever makes networks", reach=Reach.LATER),
    ),
    ResourceType("openstack_networking_qos_policy_v2", "quality of service", Layer.NETWORK, consequence=_QUALITY_OF_SERVICE),
    ResourceType(
        "openstack_networking_qos_bandwidth_limit_rule_v2", "quality of service", Layer.NETWORK, consequence=_QUALITY_OF_SERVICE
    ),
    ResourceType(
        "openstack_networking_qos_dscp_marking_rule_v2", "quality of service", Layer.NETWORK, consequence=_QUALITY_OF_SERVICE
    ),
    ResourceType(
        "openstack_networking_qos_minimum_bandwidth_rule_v2",
        "quality of service",
        Layer.NETWORK,
        consequence=_QUALITY_OF_SERVICE,
    ),
    ResourceType(
        "openstack_networking_bgpvpn_v2",
        "BGP VPN",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach each other", whom="hosts on its two sides", reach=Reach.ALL),
    ),
    ResourceType(
        "openstack_networking_bgpvpn_network_associate_v2",
        "association of a BGP VPN",
        Layer.NETWORK,
        parent="bgpvpn_id",
        consequence=_ASSOCIATION_OF_A_BGP_VPN,
    ),
    ResourceType(
        "openstack_networking_bgpvpn_router_associate_v2",
        "association of a BGP VPN",
        Layer.NETWORK,
        parent="bgpvpn_id",
        consequence=_ASSOCIATION_OF_A_BGP_VPN,
    ),
    ResourceType(
        "openstack_networking_bgpvpn_port_associate_v2",
        "association of a BGP VPN",
        Layer.NETWORK,
        parent="bgpvpn_id",
        consequence=_ASSOCIATION_OF_A_BGP_VPN,
    ),
    ResourceType(
        "openstack_vpnaas_service_v2",
        "VPN service",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach each other", whom="hosts on its two sides", lasting="its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "openstack_vpnaas_site_connection_v2",
        "VPN connection",
        Layer.NETWORK,
        consequence=Consequence("can no longer reach each other", whom="hosts on its two sides", reach=Reach.ALL),
    ),
    ResourceType("openstack_vpnaas_endpoint_group_v2", "part of a VPN", Layer.NETWORK, consequence=_PART_OF_A_VPN),
    ResourceType("openstack_vpnaas_ike_policy_v2", "part of a VPN", Layer.NETWORK, consequence=_PART_OF_A_VPN),
    ResourceType("openstack_vpnaas_ipsec_policy_v2", "part of a VPN", Layer.NETWORK, consequence=_PART_OF_A_VPN),
    ResourceType("openstack_fw_group_v1", "firewall", Layer.NETWORK, consequence=_FIREWALL),
    ResourceType("openstack_fw_group_v2", "firewall", Layer.NETWORK, consequence=_FIREWALL),
    ResourceType("openstack_fw_firewall_v1", "firewall", Layer.NETWORK, consequence=_FIREWALL),
    ResourceType("openstack_fw_policy_v1", "firewall policy or rule", Layer.NETWORK, consequence=_FIREWALL_POLICY_OR_RULE),
    ResourceType("openstack_fw_policy_v2", "firewall policy or rule", Layer.NETWORK, consequence=_FIREWALL_POLICY_OR_RULE),
    ResourceType("openstack_fw_rule_v1", "firewall policy or rule", Layer.NETWORK, consequence=_FIREWALL_POLICY_OR_RULE),
    ResourceType("openstack_fw_rule_v2", "firewall policy or rule", Layer.NETWORK, consequence=_FIREWALL_POLICY_OR_RULE),
)
