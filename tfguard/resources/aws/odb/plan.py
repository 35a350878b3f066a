"""Oracle Database@AWS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_odb_cloud_autonomous_vm_cluster",
        "autonomous VM cluster",
        Layer.DATA,
        consequence=Consequence(
            "lose the databases on it", whom="applications", lasting="their data since the last backup", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_odb_cloud_exadata_infrastructure",
        "Exadata infrastructure",
        Layer.DATA,
        consequence=Consequence(
            "lose every database on it",
            whom="applications",
            lasting="their data since the last backup, and the machines, which Oracle has to provide again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_odb_cloud_vm_cluster",
        "Exadata VM cluster",
        Layer.DATA,
        consequence=Consequence(
            "lose the databases on it",
            whom="applications",
            lasting="their data since the last backup, and its addresses",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_odb_network",
        "ODB network",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer connect to the databases in it",
            whom="applications",
            lasting="its clusters and its addresses",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_odb_network_peering_connection",
        "ODB peering connection",
        Layer.NETWORK,
        identity=("odb_network_id", "peer_network_id"),
        parent="odb_network_id",
        consequence=Consequence(
            "can no longer connect to the databases", whom="applications in the peered VPC", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_odb_iam_role_association",
        "role of an Exadata VM cluster",
        Layer.IDENTITY,
        identity=("resource_arn", "iam_role_arn", "aws_integration"),
        parent="resource_arn",
        consequence=Consequence("are denied what they do in AWS with that role", whom="databases on it", reach=Reach.PART),
    ),
)
