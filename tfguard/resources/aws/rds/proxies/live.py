"""RDS: what databases share, and what stands beside them."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_SERVICE = "rds"


def _options(live: LiveObject) -> list[dict[str, Any]]:
    """The options; of their settings, those that the state has, since AWS answers with every default."""
    before = {item.get("option_name"): item for item in live.state.get("option") or []}
    return [_option(item, before.get(item.get("OptionName"), {})) for item in live.get("Options") or []]


def _option(item: dict[str, Any], before: Any) -> dict[str, Any]:
    wanted = {setting.get("name") for setting in before.get("option_settings") or []}
    found = [setting for setting in item.get("OptionSettings") or [] if setting.get("Name") in wanted]
    return {
        "option_name": item.get("OptionName"),
        "port": item.get("Port"),
        "version": item.get("OptionVersion") or "",
        "option_settings": [{"name": setting.get("Name"), "value": setting.get("Value")} for setting in found],
        "vpc_security_group_memberships": [
            group.get("VpcSecurityGroupId") for group in item.get("VpcSecurityGroupMemberships") or []
        ],
    }


OPTIONS = LiveReader(
    type="aws_db_option_group",
    service=_SERVICE,
    read=Call("describe_option_groups", "OptionGroupsList", {"OptionGroupName": "name"}, gone=("OptionGroupNotFoundFault",)),
    id="OptionGroupName",
    state_id="name",
    details=(Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "OptionGroupArn"})),),
    attributes={"option": Attribute(_options)},
    tags="tag_list",
)

SUBSCRIPTION = LiveReader(
    type="aws_db_event_subscription",
    service=_SERVICE,
    read=Call("describe_event_subscriptions", "EventSubscriptionsList"),
    check=Call(
        "describe_event_subscriptions",
        "EventSubscriptionsList",
        {"SubscriptionName": "name"},
        gone=("SubscriptionNotFound", "SubscriptionNotFoundFault"),
    ),
    id="CustSubscriptionId",
    state_id="name",
    details=(Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "EventSubscriptionArn"})),),
    attributes={
        "enabled": "Enabled",
        "sns_topic": "SnsTopicArn",
        "event_categories": "EventCategoriesList",
        "source_ids": "SourceIdsList",
        "source_type": "SourceType",
    },
    tags="tag_list",
)

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

SNAPSHOT = LiveReader(
    type="aws_db_snapshot",
    service=_SERVICE,
    read=Call(
        "describe_db_snapshots",
        "DBSnapshots",
        {"DBSnapshotIdentifier": "db_snapshot_identifier"},
        gone=("DBSnapshotNotFound", "DBSnapshotNotFoundFault"),
    ),
    id="DBSnapshotIdentifier",
    state_id="db_snapshot_identifier",
    attributes={},
    tags="TagList",
)

LIVE_READERS = (OPTIONS, SUBSCRIPTION, PROXY, SNAPSHOT)
