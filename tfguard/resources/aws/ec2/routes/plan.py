"""Route tables and routes, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.network import Adoption, RouteShape
from tfguard.resources.shapes.resource_type import ResourceType

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

RESOURCE_TYPES = (
    ResourceType(
        "aws_route_table",
        "route table",
        Layer.NETWORK,
        parent="vpc_id",
        routes=_TABLE,
        consequence=Consequence("take the routes of the main route table instead", whom="its subnets"),
    ),
    ResourceType(
        "aws_default_route_table",
        "route table",
        Layer.NETWORK,
        routes=_TABLE,
        harmless="Its deletion only drops it from the state: the VPC keeps it, with its routes.",
        adopts=Adoption(
            "default_route_table_id",
            "default_route_table_id",
            members=("aws_subnet",),
            unless=("aws_route_table_association",),
        ),
    ),
    ResourceType(
        "aws_route",
        "route",
        Layer.NETWORK,
        identity=("route_table_id", "destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"),
        parent="route_table_id",
        routes=_ROUTE,
        consequence=Consequence("have no way any more", whom="packets to its destination"),
    ),
    ResourceType(
        "aws_route_table_association",
        "route table association",
        Layer.NETWORK,
        identity=("subnet_id", "gateway_id"),
        parent="subnet_id",
        route_table="route_table_id",
        consequence=Consequence("takes the routes of the main route table instead", whom="the subnet"),
    ),
    ResourceType(
        "aws_main_route_table_association",
        "main route table association",
        Layer.NETWORK,
        parent="vpc_id",
        route_table="route_table_id",
        identity=("vpc_id",),
        adopts=Adoption("vpc_id", "main_route_table_id", members=("aws_subnet",), unless=("aws_route_table_association",)),
        consequence=Consequence("take other routes", whom="subnets without a route table of their own"),
    ),
    ResourceType(
        "aws_vpn_gateway_route_propagation",
        "route propagation",
        Layer.NETWORK,
        parent="route_table_id",
        identity=("vpn_gateway_id", "route_table_id"),
        consequence=Consequence("lose the routes that the VPN gateway learned", whom="subnets with that route table"),
    ),
)
