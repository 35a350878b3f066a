"""Transit gateways, their attachments and routes, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.network import RouteShape
from tfguard.resources.shapes.resource_type import ResourceType

_TRANSIT_ROUTE = RouteShape(
    table="transit_gateway_route_table_id",
    routes="[{destination: destination_cidr_block,"
    ' targets: {"black hole": blackhole, "attachment": transit_gateway_attachment_id}}]',
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_ec2_transit_gateway",
        "transit gateway",
        Layer.NETWORK,
        consequence=Consequence("cannot reach each other any more", whom="the networks that are attached to it"),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_vpc_attachment", "transit gateway attachment", Layer.NETWORK, parent="transit_gateway_id"
    ),
    ResourceType(
        "aws_ec2_transit_gateway_peering_attachment", "transit gateway peering", Layer.NETWORK, parent="transit_gateway_id"
    ),
    ResourceType(
        "aws_ec2_transit_gateway_route_table", "transit gateway route table", Layer.NETWORK, parent="transit_gateway_id"
    ),
    ResourceType(
        "aws_ec2_transit_gateway_route",
        "transit gateway route",
        Layer.NETWORK,
        identity=("transit_gateway_route_table_id", "destination_cidr_block"),
        parent="transit_gateway_route_table_id",
        routes=_TRANSIT_ROUTE,
    ),
    ResourceType(
        "aws_ec2_transit_gateway_route_table_association",
        "transit gateway route table association",
        Layer.NETWORK,
        identity=("transit_gateway_attachment_id",),
        parent="transit_gateway_attachment_id",
    ),
    ResourceType(
        "aws_ec2_transit_gateway_route_table_propagation",
        "transit gateway route propagation",
        Layer.NETWORK,
        identity=("transit_gateway_attachment_id", "transit_gateway_route_table_id"),
        parent="transit_gateway_attachment_id",
    ),
    ResourceType(
        "aws_ec2_transit_gateway_default_route_table_association",
        "default route table association",
        Layer.NETWORK,
        identity=("transit_gateway_id",),
        parent="transit_gateway_id",
        consequence=Consequence("are put into another route table", whom="new attachments", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_default_route_table_propagation",
        "default route table propagation",
        Layer.NETWORK,
        identity=("transit_gateway_id",),
        parent="transit_gateway_id",
        consequence=Consequence("tell their routes to another route table", whom="new attachments", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_policy_table",
        "transit gateway policy table",
        Layer.NETWORK,
        parent="transit_gateway_id",
        consequence=Consequence(
            "can no longer reach each other by its rules", whom="networks that are attached with it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_policy_table_association",
        "policy table association",
        Layer.NETWORK,
        identity=("transit_gateway_policy_table_id", "transit_gateway_attachment_id"),
        parent="transit_gateway_attachment_id",
        consequence=Consequence(
            "can no longer reach others by the table's rules", whom="the attached network", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_prefix_list_reference",
        "prefix list reference",
        Layer.NETWORK,
        identity=("transit_gateway_route_table_id", "prefix_list_id"),
        parent="transit_gateway_route_table_id",
        consequence=Consequence("have no way any more", whom="packets to the addresses of the list", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_metering_policy",
        "metering policy of a transit gateway",
        Layer.NETWORK,
        identity=("transit_gateway_id",),
        parent="transit_gateway_id",
        consequence=Consequence("pays for all its traffic again", whom="the owner of the transit gateway", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_metering_policy_entry",
        "entry of a metering policy",
        Layer.NETWORK,
        consequence=Consequence("pay for that traffic as by default again", whom="other accounts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ec2_transit_gateway_policy_table_entry",
        "entry of a transit gateway policy table",
        Layer.NETWORK,
        identity=("transit_gateway_policy_table_id", "policy_rule_number"),
        parent="transit_gateway_policy_table_id",
        consequence=Consequence("takes another route table, or none", whom="the traffic that it matches", reach=Reach.PART),
    ),
)
