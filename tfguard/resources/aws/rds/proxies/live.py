"""Database proxies and their targets, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested

_SERVICE = "rds"

PROXY = LiveReader(
    type="aws_db_proxy",
    service=_SERVICE,
    read=Call("describe_db_proxies", "DBProxies"),
    check=Call("describe_db_proxies", "DBProxies", {"DBProxyName": "name"}, gone=("DBProxyNotFoundFault",)),
    id="DBProxyName",
    state_id="name",
    gone="Status == 'deleting'",
    details=(
        Detail(
            "tag_list",
            Call("list_tags_for_resource", "TagList", {"ResourceName": "DBProxyArn"}, gone=("DBProxyNotFoundFault",)),
        ),
    ),
    attributes={
        "auth": Attribute(
            "Auth[].{auth_scheme: AuthScheme, description: Description, iam_auth: IAMAuth, secret_arn: SecretArn, "
            "username: UserName}",
            unless_absent=True,
        ),
        "debug_logging": "DebugLogging",
        "idle_client_timeout": "IdleClientTimeout",
        "require_tls": "RequireTLS",
        "role_arn": "RoleArn",
        "vpc_security_group_ids": "VpcSecurityGroupIds",
    },
    tags="tag_list",
)

_PROXY_GONE = ("DBProxyNotFoundFault", "DBProxyNotFound")
_GROUP_GONE = ("DBProxyTargetGroupNotFoundFault", "DBProxyTargetGroupNotFound", *_PROXY_GONE)

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

LIVE_READERS = (
    PROXY,
    PROXY_GROUP,
    PROXY_TARGET,
)
