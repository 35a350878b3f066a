"""MemoryDB and DAX: clusters of memory in front of the data."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import lower

_SERVICE = "memorydb"
_GONE = ("ClusterNotFoundFault", "ClusterNotFound")
_SUBNETS_GONE = ("SubnetGroupNotFoundFault", "SubnetGroupNotFound")


def _tags(gone: tuple[str, ...]) -> Detail:
    return Detail("tag_list", Call("list_tags", "TagList", {"ResourceArn": "ARN"}, gone=gone))


def _replicas(live: LiveObject) -> int | None:
    """Of the shard that has the fewest, as Terraform counts them."""
    found = [shard["NumberOfNodes"] for shard in live.get("Shards") or [] if shard.get("NumberOfNodes")]
    return min(found) - 1 if found else None


def _topic(live: LiveObject) -> str | None:
    """The topic while it is told of events, as Terraform has it."""
    return live.get("SnsTopicArn") if str(live.get("SnsTopicStatus")).upper() == "ACTIVE" else None


CLUSTER = LiveReader(
    type="aws_memorydb_cluster",
    service=_SERVICE,
    read=Call("describe_clusters", "Clusters", fixed={"ShowShardDetails": True}),
    check=Call("describe_clusters", "Clusters", {"ClusterName": "name"}, fixed={"ShowShardDetails": True}, gone=_GONE),
    id="Name",
    state_id="name",
    gone="Status == 'deleting'",
    details=(_tags(_GONE),),
    attributes={
        "acl_name": Attribute("ACLName", unless_absent=True),
        "description": "Description",
        "engine": Attribute("Engine", normalise=lower, unless_absent=True),
        "engine_version": Attribute("EngineVersion", unless_absent=True),
        "maintenance_window": Attribute("MaintenanceWindow", normalise=lower, unless_absent=True),
        "node_type": "NodeType",
        "num_replicas_per_shard": Attribute(_replicas),
        "num_shards": "NumberOfShards",
        "parameter_group_name": Attribute("ParameterGroupName", normalise=lower, unless_absent=True),
        "security_group_ids": Attribute("SecurityGroups[].SecurityGroupId", unless_absent=True),
        "snapshot_retention_limit": "SnapshotRetentionLimit",
        "snapshot_window": Attribute("SnapshotWindow", unless_absent=True),
        "sns_topic_arn": Attribute(_topic),
    },
    tags="tag_list",
    not_compared={
        "auto_minor_version_upgrade": "AWS lets nobody edit it",
        "subnet_group_name": "AWS lets nobody edit it",
        "tls_enabled": "AWS lets nobody edit it",
    },
)

SUBNET_GROUP = LiveReader(
    type="aws_memorydb_subnet_group",
    service=_SERVICE,
    read=Call("describe_subnet_groups", "SubnetGroups"),
    check=Call("describe_subnet_groups", "SubnetGroups", {"SubnetGroupName": "name"}, gone=_SUBNETS_GONE),
    id="lower(Name)",
    state_id="lower(name)",
    details=(_tags(_SUBNETS_GONE),),
    attributes={"description": "Description", "subnet_ids": "Subnets[].Identifier"},
    tags="tag_list",
)


def _dax_topic(live: LiveObject) -> str | None:
    found: dict[str, Any] = live.get("NotificationConfiguration") or {}
    return found.get("TopicArn") if found.get("TopicStatus") == "active" else None


DAX = LiveReader(
    type="aws_dax_cluster",
    service="dax",
    read=Call("describe_clusters", "Clusters"),
    check=Call("describe_clusters", "Clusters", {"ClusterNames": "[cluster_name]"}, gone=_GONE),
    id="ClusterName",
    state_id="cluster_name",
    gone="Status == 'deleting'",
    details=(Detail("tag_list", Call("list_tags", "Tags", {"ResourceName": "ClusterArn"}, gone=_GONE)),),
    attributes={
        "description": "Description",
        "maintenance_window": Attribute("PreferredMaintenanceWindow", normalise=lower, unless_absent=True),
        "notification_topic_arn": Attribute(_dax_topic),
        "parameter_group_name": Attribute("ParameterGroup.ParameterGroupName", normalise=lower, unless_absent=True),
        "replication_factor": "TotalNodes",
        "security_group_ids": Attribute("SecurityGroups[].SecurityGroupIdentifier", unless_absent=True),
    },
    tags="tag_list",
    not_compared={
        "iam_role_arn": "AWS lets nobody edit it",
        "node_type": "AWS lets nobody edit it",
        "server_side_encryption": "AWS lets nobody edit it",
    },
)

LIVE_READERS = (CLUSTER, SUBNET_GROUP, DAX)
