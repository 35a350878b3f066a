"""Redshift."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import lower

_SERVICE = "redshift"
_GONE = ("ClusterNotFound", "ClusterNotFoundFault")

CLUSTER = LiveReader(
    type="aws_redshift_cluster",
    service=_SERVICE,
    read=Call("describe_clusters", "Clusters"),
    check=Call("describe_clusters", "Clusters", {"ClusterIdentifier": "cluster_identifier"}, gone=_GONE),
    id="ClusterIdentifier",
    state_id="cluster_identifier",
    gone="ClusterStatus == 'deleting'",
    attributes={
        "node_type": "NodeType",
        "number_of_nodes": "NumberOfNodes",
        "publicly_accessible": "PubliclyAccessible",
        "encrypted": "Encrypted",
        "enhanced_vpc_routing": "EnhancedVpcRouting",
        "allow_version_upgrade": "AllowVersionUpgrade",
        "automated_snapshot_retention_period": "AutomatedSnapshotRetentionPeriod",
        "preferred_maintenance_window": Attribute("PreferredMaintenanceWindow", normalise=lower, unless_absent=True),
        "cluster_parameter_group_name": Attribute("ClusterParameterGroups[0].ParameterGroupName", unless_absent=True),
        "vpc_security_group_ids": "VpcSecurityGroups[].VpcSecurityGroupId",
        "iam_roles": "IamRoles[].IamRoleArn",
        "port": "Endpoint.Port",
    },
    tags="Tags",
    not_compared={"master_password": "AWS gives it to nobody"},
)

SUBNET_GROUP = LiveReader(
    type="aws_redshift_subnet_group",
    service=_SERVICE,
    read=Call("describe_cluster_subnet_groups", "ClusterSubnetGroups"),
    check=Call(
        "describe_cluster_subnet_groups",
        "ClusterSubnetGroups",
        {"ClusterSubnetGroupName": "name"},
        gone=("ClusterSubnetGroupNotFoundFault",),
    ),
    id="ClusterSubnetGroupName",
    state_id="name",
    attributes={"description": "Description", "subnet_ids": "Subnets[].SubnetIdentifier"},
    tags="Tags",
)


def _parameters(live: LiveObject) -> list[dict[str, Any]]:
    """The parameters that somebody set, and those that the state has; their names are AWS's, their values as written."""
    wanted = {item.get("name") for item in live.state.get("parameter") or []}
    return [
        {"name": item.get("ParameterName"), "value": item.get("ParameterValue")}
        for item in live.get("parameters") or []
        if item.get("Source") == "user" or item.get("ParameterName") in wanted
    ]


PARAMETER_GROUP = LiveReader(
    type="aws_redshift_parameter_group",
    service=_SERVICE,
    read=Call("describe_cluster_parameter_groups", "ParameterGroups"),
    check=Call(
        "describe_cluster_parameter_groups",
        "ParameterGroups",
        {"ParameterGroupName": "name"},
        gone=("ClusterParameterGroupNotFound", "ClusterParameterGroupNotFoundFault"),
    ),
    id="ParameterGroupName",
    state_id="name",
    details=(
        Detail("parameters", Call("describe_cluster_parameters", "Parameters", {"ParameterGroupName": "ParameterGroupName"})),
    ),
    attributes={"parameter": Attribute(_parameters)},
    tags="Tags",
)

LIVE_READERS = (
    CLUSTER,
    SUBNET_GROUP,
    PARAMETER_GROUP,
)
