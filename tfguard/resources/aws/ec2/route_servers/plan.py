"""Amazon VPC Route Server, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_vpc_route_server",
        "route server",
        Layer.NETWORK,
        consequence=Consequence(
            "get no traffic any more: the route tables lose those routes",
            whom="the appliances that announce routes to it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_vpc_route_server_endpoint",
        "route server endpoint",
        Layer.NETWORK,
        parent="route_server_id",
        consequence=Consequence(
            "lose their BGP sessions, and their routes are withdrawn",
            whom="the appliances that announce routes to it",
            lasting="its address, which the appliances peer with",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_vpc_route_server_peer",
        "route server peer",
        Layer.NETWORK,
        identity=("route_server_endpoint_id", "peer_address"),
        parent="route_server_endpoint_id",
        consequence=Consequence(
            "loses its BGP session, and its routes are withdrawn", whom="the appliance that it names", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_vpc_route_server_propagation",
        "route propagation",
        Layer.NETWORK,
        identity=("route_server_id", "route_table_id"),
        parent="route_server_id",
        consequence=Consequence(
            "lose the routes that the route server learned", whom="subnets with that route table", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_vpc_route_server_vpc_association",
        "VPC of a route server",
        Layer.NETWORK,
        identity=("route_server_id", "vpc_id"),
        parent="route_server_id",
        consequence=Consequence("loses the routes that the route server learned", whom="the VPC", reach=Reach.ALL),
    ),
)
