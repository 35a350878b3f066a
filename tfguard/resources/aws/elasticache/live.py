"""ElastiCache."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import lower

_SERVICE = "elasticache"
_GONE = ("CacheClusterNotFound", "CacheClusterNotFoundFault")
_GROUP_GONE = ("ReplicationGroupNotFoundFault",)
_TAGS = Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "ARN"}, gone=(*_GONE, *_GROUP_GONE)))


def _version(live: LiveObject) -> str | None:
    """The engine's version in as many parts as the configuration has: `7.x`, `7.0` or `7.0.7`."""
    found, state = str(live.get("EngineVersion") or ""), str(live.state.get("engine_version") or "")
    if not found or not state:
        return found or None
    if state.endswith(".x"):
        return f"{found.split('.', maxsplit=1)[0]}.x"
    return ".".join(found.split(".")[: len(state.split("."))])


def _auto_upgrade(live: LiveObject) -> str | None:
    """Terraform keeps this one as a text."""
    found = live.get("AutoMinorVersionUpgrade")
    return None if found is None else str(found).lower()


def _topic(live: LiveObject) -> str | None:
    """The topic that is told; AWS remembers one that is told no more."""
    found = live.get("NotificationConfiguration") or {}
    return found.get("TopicArn") if found.get("TopicStatus") == "active" else None


CLUSTER = LiveReader(
    type="aws_elasticache_cluster",
    service=_SERVICE,
    read=Call("describe_cache_clusters", "CacheClusters"),
    check=Call("describe_cache_clusters", "CacheClusters", {"CacheClusterId": "cluster_id"}, gone=_GONE),
    id="CacheClusterId",
    state_id="cluster_id",
    gone="CacheClusterStatus == 'deleting'",
    details=(_TAGS,),
    attributes={
        "node_type": "CacheNodeType",
        "num_cache_nodes": "NumCacheNodes",
        "engine_version": Attribute(_version, unless_absent=True),
        "parameter_group_name": Attribute("CacheParameterGroup.CacheParameterGroupName", normalise=lower, unless_absent=True),
        "subnet_group_name": Attribute("CacheSubnetGroupName", normalise=lower, unless_absent=True),
        "security_group_ids": Attribute("SecurityGroups[].SecurityGroupId", unless_absent=True),
        "maintenance_window": Attribute("PreferredMaintenanceWindow", normalise=lower, unless_absent=True),
        "snapshot_retention_limit": "SnapshotRetentionLimit",
        "snapshot_window": Attribute("SnapshotWindow", unless_absent=True),
        "notification_topic_arn": Attribute(_topic),
        "auto_minor_version_upgrade": Attribute(_auto_upgrade, unless_absent=True),
    },
    tags="tag_list",
)


def _on(key: str) -> Attribute:
    """AWS answers with what it is doing: enabled and enabling are on."""
    return Attribute(lambda live: None if live.get(key) is None else str(live.get(key)).startswith("enabl"))


def _members(live: LiveObject) -> int | None:
    found = live.get("MemberClusters")
    return len(found) if found else None


REPLICATION_GROUP = LiveReader(
    type="aws_elasticache_replication_group",
    service=_SERVICE,
    read=Call("describe_replication_groups", "ReplicationGroups"),
    check=Call(
        "describe_replication_groups", "ReplicationGroups", {"ReplicationGroupId": "replication_group_id"}, gone=_GROUP_GONE
    ),
    id="ReplicationGroupId",
    state_id="replication_group_id",
    gone="Status == 'deleting'",
    details=(
        Detail(
            "member",
            Call("describe_cache_clusters", "CacheClusters", {"CacheClusterId": "MemberClusters[0]"}, gone=_GONE),
            when="MemberClusters[0]",
        ),
        _TAGS,
    ),
    attributes={
        "description": "Description",
        "node_type": Attribute("CacheNodeType", unless_absent=True),
        "automatic_failover_enabled": _on("AutomaticFailover"),
        "multi_az_enabled": _on("MultiAZ"),
        "num_cache_clusters": Attribute(_members),
        "num_node_groups": Attribute("NodeGroups && length(NodeGroups)"),
        "snapshot_retention_limit": "SnapshotRetentionLimit",
        "snapshot_window": Attribute("SnapshotWindow", unless_absent=True),
        "transit_encryption_enabled": "TransitEncryptionEnabled",
        "user_group_ids": "UserGroupIds",
        "engine_version": Attribute(
            lambda live: _version(
                LiveObject({**next(iter(live.get("member") or []), {})}, live.region, live.account).within(live.state)
            ),
            unless_absent=True,
        ),
        "parameter_group_name": Attribute(
            "member[0].CacheParameterGroup.CacheParameterGroupName", normalise=lower, unless_absent=True
        ),
        "security_group_ids": Attribute("member[0].SecurityGroups[].SecurityGroupId", unless_absent=True),
        "maintenance_window": Attribute("member[0].PreferredMaintenanceWindow", normalise=lower, unless_absent=True),
    },
    tags="tag_list",
    not_compared={"auth_token": "AWS gives it to nobody"},
)

SUBNET_GROUP = LiveReader(
    type="aws_elasticache_subnet_group",
    service=_SERVICE,
    read=Call("describe_cache_subnet_groups", "CacheSubnetGroups"),
    check=Call(
        "describe_cache_subnet_groups",
        "CacheSubnetGroups",
        {"CacheSubnetGroupName": "name"},
        gone=("CacheSubnetGroupNotFoundFault", "CacheSubnetGroupNotFound"),
    ),
    id=lambda live: str(live.get("CacheSubnetGroupName")).lower(),
    state_id=lambda state: str(state.get("name")).lower(),
    details=(Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "ARN"})),),
    attributes={"description": "CacheSubnetGroupDescription", "subnet_ids": "Subnets[].SubnetIdentifier"},
    tags="tag_list",
)


def _parameters(live: LiveObject) -> list[dict[str, Any]]:
    return [{"name": item.get("ParameterName"), "value": item.get("ParameterValue")} for item in live.get("parameters") or []]


PARAMETER_GROUP = LiveReader(
    type="aws_elasticache_parameter_group",
    service=_SERVICE,
    read=Call("describe_cache_parameter_groups", "CacheParameterGroups"),
    check=Call(
        "describe_cache_parameter_groups",
        "CacheParameterGroups",
        {"CacheParameterGroupName": "name"},
        gone=("CacheParameterGroupNotFound", "CacheParameterGroupNotFoundFault"),
    ),
    id="CacheParameterGroupName",
    state_id="name",
    details=(
        Detail(
            "parameters",
            Call(
                "describe_cache_parameters",
                "Parameters",
                {"CacheParameterGroupName": "CacheParameterGroupName"},
                fixed={"Source": "user"},
            ),
        ),
    ),
    attributes={"parameter": Attribute(_parameters)},
)


def _authentication(live: LiveObject) -> list[dict[str, Any]] | None:
    found = live.get("Authentication")
    return [{"type": found.get("Type"), "password_count": found.get("PasswordCount")}] if found else None


def _without_passwords(value: Any) -> Any:
    """How a user is known, and by how many passwords; AWS has two words for none."""
    if not isinstance(value, list):
        return value
    return [
        {"type": str(item.get("type")).removesuffix("-required"), "password_count": item.get("password_count") or 0}
        for item in value
    ]


_USER_GONE = ("UserNotFound", "UserNotFoundFault")

USER = LiveReader(
    type="aws_elasticache_user",
    service=_SERVICE,
    read=Call("describe_users", "Users"),
    check=Call("describe_users", "Users", {"UserId": "user_id"}, gone=_USER_GONE),
    id="UserId",
    state_id="user_id",
    gone="Status == 'deleting'",
    details=(Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "ARN"}, gone=_USER_GONE)),),
    attributes={
        "access_string": "AccessString",
        "engine": Attribute("Engine", normalise=lower, unless_absent=True),
        "authentication_mode": Attribute(_authentication, normalise=_without_passwords, unless_absent=True),
    },
    tags="tag_list",
    not_compared={"passwords": "AWS gives them to nobody: how many there are is compared"},
)

_USERS_GONE = ("UserGroupNotFound", "UserGroupNotFoundFault")

USER_GROUP = LiveReader(
    type="aws_elasticache_user_group",
    service=_SERVICE,
    read=Call("describe_user_groups", "UserGroups"),
    check=Call("describe_user_groups", "UserGroups", {"UserGroupId": "user_group_id"}, gone=_USERS_GONE),
    id="UserGroupId",
    state_id="user_group_id",
    gone="Status == 'deleting'",
    details=(Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "ARN"}, gone=_USERS_GONE)),),
    attributes={"user_ids": "UserIds"},
    tags="tag_list",
)

LIVE_READERS = (
    CLUSTER,
    REPLICATION_GROUP,
    SUBNET_GROUP,
    PARAMETER_GROUP,
    USER,
    USER_GROUP,
)
