"""Multicast through transit gateways, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ec2_transit_gateway_multicast_domain",
        "multicast domain",
        Layer.NETWORK,
        parent="transit_gateway_id",
        consequence=Consequence("no longer get what is sent to them", whom="receivers of its groups", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_multicast_domain_association",
        "multicast subnet association",
        Layer.NETWORK,
        identity=("transit_gateway_multicast_domain_id", "transit_gateway_attachment_id", "subnet_id"),
        parent="transit_gateway_multicast_domain_id",
        consequence=Consequence("are cut off from the groups", whom="receivers and senders in this subnet", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_multicast_group_member",
        "multicast group membership",
        Layer.NETWORK,
        identity=("transit_gateway_multicast_domain_id", "group_ip_address", "network_interface_id"),
        parent="transit_gateway_multicast_domain_id",
        consequence=Consequence("no longer gets what is sent to the group", whom="this receiver", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_multicast_group_source",
        "multicast group source",
        Layer.NETWORK,
        identity=("transit_gateway_multicast_domain_id", "group_ip_address", "network_interface_id"),
        parent="transit_gateway_multicast_domain_id",
        consequence=Consequence("no longer get what this one sends", whom="receivers of the group", reach=Reach.PART),
    ),
)
