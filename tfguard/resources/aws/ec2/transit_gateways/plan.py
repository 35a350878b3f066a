"""Transit gateways, their attachments and routes, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
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
)
