"""Reachability analysis, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ec2_network_insights_analysis",
        "reachability analysis",
        Layer.NETWORK,
        parent="network_insights_path_id",
        harmless="An analysis that was made once: no packet depends on it.",
    ),
    ResourceType(
        "aws_ec2_network_insights_path",
        "path of reachability analyses",
        Layer.NETWORK,
        harmless="It only says what is analysed: no packet depends on it.",
    ),
    ResourceType(
        "aws_ec2_network_insights_access_scope",
        "network access scope",
        Layer.NETWORK,
        consequence=Consequence("sees when a way into the network opens that should not", whom="nobody", reach=Reach.LATER),
    ),
)
