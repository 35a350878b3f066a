"""Amazon Neptune Analytics, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_neptunegraph_graph",
        "graph",
        Layer.DATA,
        identity=("graph_name",),
        consequence=Consequence(
            "get no answers from it",
            whom="applications",
            lasting="its data since the last snapshot, and its endpoint",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_neptunegraph_private_graph_endpoint",
        "private endpoint of a graph",
        Layer.NETWORK,
        identity=("graph_identifier", "vpc_id"),
        parent="graph_identifier",
        consequence=Consequence("can no longer connect to the graph", whom="applications in its VPC", reach=Reach.ALL),
    ),
)
