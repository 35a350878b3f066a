"""AWS Cloud WAN and Network Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_networkmanager_connect_peer",
        "Connect peer",
        Layer.NETWORK,
        identity=("connect_attachment_id", "peer_address"),
        parent="connect_attachment_id",
        consequence=Consequence(
            "lose their BGP session, and can no longer be reached",
            whom="the networks behind that appliance",
            lasting="its BGP addresses",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_networkmanager_connection",
        "connection of two devices",
        Layer.NETWORK,
        parent="global_network_id",
        harmless="It only draws a line in Network Manager: no traffic depends on it.",
    ),
    ResourceType(
        "aws_networkmanager_core_network",
        "core network",
        Layer.NETWORK,
        parent="global_network_id",
        consequence=Consequence(
            "can no longer reach each other",
            whom="all networks that are attached to it",
            lasting="its attachments and peerings",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_networkmanager_customer_gateway_association",
        "customer gateway of a device",
        Layer.NETWORK,
        identity=("global_network_id", "customer_gateway_arn"),
        parent="global_network_id",
        harmless="It only says in Network Manager to which device a gateway belongs: no traffic depends on it.",
    ),
    ResourceType(
        "aws_networkmanager_device",
        "device",
        Layer.NETWORK,
        parent="global_network_id",
        harmless="It only describes a device in Network Manager: no traffic depends on it.",
    ),
    ResourceType(
        "aws_networkmanager_global_network",
        "global network",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer reach each other, and nobody sees the others in it",
            whom="networks that its core network connects",
            lasting="its core network and what is registered in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_networkmanager_link",
        "link",
        Layer.NETWORK,
        parent="global_network_id",
        harmless="It only describes a line in Network Manager: no traffic depends on it.",
    ),
    ResourceType(
        "aws_networkmanager_link_association",
        "link of a device",
        Layer.NETWORK,
        identity=("global_network_id", "link_id", "device_id"),
        parent="global_network_id",
        harmless="It only describes a line in Network Manager: no traffic depends on it.",
    ),
    ResourceType(
        "aws_networkmanager_site",
        "site",
        Layer.NETWORK,
        parent="global_network_id",
        harmless="It only describes a place in Network Manager: no traffic depends on it.",
    ),
    ResourceType(
        "aws_networkmanager_transit_gateway_connect_peer_association",
        "Connect peer of a device",
        Layer.NETWORK,
        identity=("global_network_id", "transit_gateway_connect_peer_arn"),
        parent="global_network_id",
        harmless="It only says in Network Manager to which device a peer belongs: no traffic depends on it.",
    ),
    ResourceType(
        "aws_networkmanager_transit_gateway_peering",
        "transit gateway peering",
        Layer.NETWORK,
        identity=("core_network_id", "transit_gateway_arn"),
        parent="core_network_id",
        consequence=Consequence(
            "can no longer reach the core network", whom="the networks behind the transit gateway", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_networkmanager_transit_gateway_registration",
        "registered transit gateway",
        Layer.NETWORK,
        identity=("global_network_id", "transit_gateway_arn"),
        parent="global_network_id",
        consequence=Consequence(
            "no longer sees the transit gateway in Network Manager", whom="whoever watches the network", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_networkmanager_attachment_routing_policy_label",
        "routing policy label of an attachment",
        Layer.NETWORK,
        identity=("core_network_id", "attachment_id"),
        parent="core_network_id",
        consequence=Consequence(
            "are no longer filtered or changed as its label asks", whom="the attachment's routes", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_networkmanager_prefix_list_association",
        "prefix list of a core network",
        Layer.NETWORK,
        identity=("core_network_id", "prefix_list_arn"),
        parent="core_network_id",
        consequence=Consequence("are no longer recognized", whom="routes that its policies pick by the list", reach=Reach.PART),
    ),
    ResourceType(
        "aws_networkmanager_attachment_accepter",
        "accepted attachment of a core network",
        Layer.NETWORK,
        identity=("attachment_id",),
        parent="attachment_id",
        consequence=Consequence("can no longer reach the others", whom="the attached network"),
    ),
    ResourceType(
        "aws_networkmanager_connect_attachment",
        "Connect attachment of a core network",
        Layer.NETWORK,
        parent="core_network_id",
        consequence=Consequence("can no longer reach the others", whom="the networks behind its peers", lasting="its peers"),
    ),
    ResourceType(
        "aws_networkmanager_core_network_policy_attachment",
        "policy of a core network",
        Layer.NETWORK,
        identity=("core_network_id",),
        parent="core_network_id",
        consequence=Consequence("keep the routing that they have", whom="the attached networks"),
    ),
    ResourceType(
        "aws_networkmanager_dx_gateway_attachment",
        "Direct Connect attachment of a core network",
        Layer.NETWORK,
        identity=("core_network_id", "direct_connect_gateway_arn"),
        parent="core_network_id",
        consequence=Consequence("can no longer reach the others", whom="the networks behind Direct Connect"),
    ),
    ResourceType(
        "aws_networkmanager_site_to_site_vpn_attachment",
        "VPN attachment of a core network",
        Layer.NETWORK,
        identity=("core_network_id", "vpn_connection_arn"),
        parent="core_network_id",
        consequence=Consequence("can no longer reach the others", whom="the networks behind the VPN"),
    ),
    ResourceType(
        "aws_networkmanager_transit_gateway_route_table_attachment",
        "route table attachment of a core network",
        Layer.NETWORK,
        identity=("peering_id", "transit_gateway_route_table_arn"),
        parent="peering_id",
        consequence=Consequence("can no longer reach the core network", whom="the networks behind that route table"),
    ),
    ResourceType(
        "aws_networkmanager_vpc_attachment",
        "VPC attachment of a core network",
        Layer.NETWORK,
        identity=("core_network_id", "vpc_arn"),
        parent="core_network_id",
        consequence=Consequence("can no longer reach the other networks", whom="the VPC"),
    ),
)
