"""Amazon MemoryDB, as AWS answers."""

from __future__ import annotations

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

LIVE_READERS = (
    CLUSTER,
    SUBNET_GROUP,
)
