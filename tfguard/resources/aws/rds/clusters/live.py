"""RDS: global clusters, roles of databases, and what a proxy sends its connections to."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested

_SERVICE = "rds"
_GONE = ("DBInstanceNotFound", "DBInstanceNotFoundFault")
_CLUSTER_GONE = ("DBClusterNotFoundFault", "DBClusterNotFound")
_PROXY_GONE = ("DBProxyNotFoundFault", "DBProxyNotFound")
_GROUP_GONE = ("DBProxyTargetGroupNotFoundFault", "DBProxyTargetGroupNotFound", *_PROXY_GONE)


def _version(live: LiveObject) -> str | None:
    """The engine's version; the state's where it only says how that begins."""
    found, state = live.get("EngineVersion"), live.state.get("engine_version")
    return str(state) if found and state and str(found).startswith(f"{state}.") else found


GLOBAL_CLUSTER = LiveReader(
    type="aws_rds_global_cluster",
    service=_SERVICE,
    read=Call("describe_global_clusters", "GlobalClusters"),
    check=Call(
        "describe_global_clusters",
        "GlobalClusters",
        {"GlobalClusterIdentifier": "global_cluster_identifier"},
        gone=("GlobalClusterNotFoundFault", "GlobalClusterNotFound"),
    ),
    id="lower(GlobalClusterIdentifier)",
    state_id="lower(global_cluster_identifier)",
    gone="Status == 'deleting'",
    attributes={
        "deletion_protection": "DeletionProtection",
        "engine_version": Attribute(_version, unless_absent=True),
        "engine_lifecycle_support": Attribute("EngineLifecycleSupport", unless_absent=True),
    },
    tags="TagList",
    not_compared={
        "storage_encrypted": "AWS lets nobody edit it",
        "database_name": "AWS lets nobody edit it",
    },
)


def _roles(items: list[dict[str, Any]], name: str, resource: str) -> list[dict[str, Any]]:
    """Each role under its database's name, and again under the id that AWS gives it: a state may have either."""
    return [
        {**role, name: known}
        for item in items
        for role in item.get("AssociatedRoles") or []
        for known in (item.get(name), item.get(resource))
        if known
    ]


def _cluster_roles(page: Any) -> list[dict[str, Any]]:
    return _roles(page.get("DBClusters") or [], "DBClusterIdentifier", "DbClusterResourceId")


def _instance_roles(page: Any) -> list[dict[str, Any]]:
    return _roles(page.get("DBInstances") or [], "DBInstanceIdentifier", "DbiResourceId")


CLUSTER_ROLE = LiveReader(
    type="aws_rds_cluster_role_association",
    service=_SERVICE,
    read=Call("describe_db_clusters", _cluster_roles),
    check=Call("describe_db_clusters", _cluster_roles, {"DBClusterIdentifier": "db_cluster_identifier"}, gone=_CLUSTER_GONE),
    id="join(',', [DBClusterIdentifier, RoleArn])",
    state_id="join(',', [db_cluster_identifier, role_arn])",
    gone="Status == 'DELETED'",
    attributes={"feature_name": Attribute("FeatureName", unless_absent=True)},
)

INSTANCE_ROLE = LiveReader(
    type="aws_db_instance_role_association",
    service=_SERVICE,
    read=Call("describe_db_instances", _instance_roles),
    check=Call("describe_db_instances", _instance_roles, {"DBInstanceIdentifier": "db_instance_identifier"}, gone=_GONE),
    id="join(',', [DBInstanceIdentifier, RoleArn])",
    state_id="join(',', [db_instance_identifier, role_arn])",
    gone="Status == 'DELETED'",
    attributes={"feature_name": Attribute("FeatureName", unless_absent=True)},
)

PROXY_GROUP = LiveReader(
    type="aws_db_proxy_default_target_group",
    service=_SERVICE,
    read=Call(
        "describe_db_proxy_target_groups",
        "TargetGroups[?IsDefault]",
        {"DBProxyName": "db_proxy_name"},
        gone=_GROUP_GONE,
        context=("DBProxyName",),
    ),
    id="DBProxyName",
    state_id="db_proxy_name",
    attributes={
        "connection_pool_config": nested(
            "aws_db_proxy_default_target_group", "connection_pool_config", "ConnectionPoolConfig", unless_absent=True
        ),
    },
)

PROXY_TARGET = LiveReader(
    type="aws_db_proxy_target",
    service=_SERVICE,
    read=Call(
        "describe_db_proxy_targets",
        "Targets",
        {"DBProxyName": "db_proxy_name", "TargetGroupName": "target_group_name"},
        gone=("DBProxyTargetNotFoundFault", "DBProxyTargetNotFound", *_GROUP_GONE),
        context=("DBProxyName", "TargetGroupName"),
    ),
    id="join('/', [DBProxyName, TargetGroupName, Type, RdsResourceId])",
    state_id="join('/', [db_proxy_name, target_group_name, type, rds_resource_id])",
    attributes={},
)

LIVE_READERS = (GLOBAL_CLUSTER, CLUSTER_ROLE, INSTANCE_ROLE, PROXY_GROUP, PROXY_TARGET)
