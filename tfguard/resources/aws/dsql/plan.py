"""Amazon Aurora DSQL, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_dsql_cluster", "DSQL cluster", Layer.DATA),
    ResourceType(
        "aws_dsql_cluster_peering",
        "peering of DSQL clusters",
        Layer.DATA,
        identity=("identifier",),
        parent="identifier",
        parent_types=("aws_dsql_cluster",),
        harmless="The clusters stay peered: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_dsql_cluster_policy",
        "policy of an Aurora DSQL cluster",
        Layer.IDENTITY,
        identity=("identifier",),
        parent="identifier",
        consequence=Consequence("can no longer connect", whom="whoever only the policy lets in", reach=Reach.PART),
    ),
)
