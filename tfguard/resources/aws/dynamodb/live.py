"""DynamoDB tables, and who else may use them."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "dynamodb"
_GONE = ("ResourceNotFoundException", "TableNotFoundException")
_ON_DEMAND = "PAY_PER_REQUEST"


def _billing(live: LiveObject) -> str:
    return (live.get("BillingModeSummary") or {}).get("BillingMode") or "PROVISIONED"


def _capacity(live: LiveObject, side: str) -> int | None:
    """The units; a table that pays by request has none, whatever it had before."""
    if _billing(live) == _ON_DEMAND:
        return live.state.get("read_capacity" if side == "Read" else "write_capacity")
    found: int | None = (live.get("ProvisionedThroughput") or {}).get(f"{side}CapacityUnits")
    return found


def _scaled(live: LiveObject, side: str) -> str | None:
    """A table that is a scalable target has its units moved, within the target's band."""
    wanted = f"dynamodb:table:{side}CapacityUnits"
    target = next((item for item in live.get("targets") or [] if item.get("ScalableDimension") == wanted), None)
    units = _capacity(live, side)
    if target is None or units is None:
        return None
    low, high = target.get("MinCapacity"), target.get("MaxCapacity")
    return f"Application Auto Scaling moves it between {low} and {high}" if low <= units <= high else None


def _key(schema: Any, kind: str) -> str | None:
    return next((item.get("AttributeName") for item in schema or [] if item.get("KeyType") == kind), None)


def _indexes(live: LiveObject) -> list[dict[str, Any]]:
    return [_index(live, item) for item in live.get("GlobalSecondaryIndexes") or []]


def _index(live: LiveObject, item: dict[str, Any]) -> dict[str, Any]:
    projection, units = item.get("Projection") or {}, item.get("ProvisionedThroughput") or {}
    capacity = {"read_capacity": units.get("ReadCapacityUnits"), "write_capacity": units.get("WriteCapacityUnits")}
    return {
        "name": item.get("IndexName"),
        "hash_key": _key(item.get("KeySchema"), "HASH"),
        "range_key": _key(item.get("KeySchema"), "RANGE"),
        "projection_type": projection.get("ProjectionType"),
        "non_key_attributes": projection.get("NonKeyAttributes"),
        **({} if _billing(live) == _ON_DEMAND else capacity),
    }


def _expiry(live: LiveObject) -> list[dict[str, Any]] | None:
    found = next(iter(live.get("expiry") or []), None)
    if found is None:
        return None
    on = found.get("TimeToLiveStatus") in ("ENABLED", "ENABLING")
    return [{"enabled": on, **({"attribute_name": found.get("AttributeName")} if on else {})}]


def _recovery(live: LiveObject) -> list[dict[str, Any]] | None:
    found = next(iter(live.get("backups") or []), None)
    if found is None:
        return None
    return [{"enabled": (found.get("PointInTimeRecoveryDescription") or {}).get("PointInTimeRecoveryStatus") == "ENABLED"}]


def _encryption(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("SSEDescription") or {}
    on = found.get("Status") in ("ENABLED", "ENABLING", "UPDATING")
    return [{"enabled": True, "kms_key_arn": found.get("KMSMasterKeyArn")}] if on else []


TABLE = LiveReader(
    type="aws_dynamodb_table",
    service=_SERVICE,
    read=Call("describe_table", "Table", {"TableName": "name"}, gone=_GONE),
    id="TableName",
    state_id="name",
    gone="TableStatus == 'DELETING'",
    details=(
        Detail("expiry", Call("describe_time_to_live", "TimeToLiveDescription", {"TableName": "TableName"})),
        Detail("backups", Call("describe_continuous_backups", "ContinuousBackupsDescription", {"TableName": "TableName"})),
        Detail("tag_list", Call("list_tags_of_resource", "Tags", {"ResourceArn": "TableArn"})),
        Detail(
            "targets",
            Call(
                "describe_scalable_targets",
                "ScalableTargets",
                {"ResourceIds": "[join('/', ['table', TableName])]"},
                fixed={"ServiceNamespace": "dynamodb"},
            ),
            service="application-autoscaling",
        ),
    ),
    attributes={
        "billing_mode": Attribute(_billing),
        "read_capacity": Attribute(lambda live: _capacity(live, "Read"), co_managed=lambda live: _scaled(live, "Read")),
        "write_capacity": Attribute(lambda live: _capacity(live, "Write"), co_managed=lambda live: _scaled(live, "Write")),
        "deletion_protection_enabled": "DeletionProtectionEnabled",
        "stream_enabled": Attribute(lambda live: bool((live.get("StreamSpecification") or {}).get("StreamEnabled"))),
        "stream_view_type": "StreamSpecification.StreamViewType",
        "table_class": Attribute("TableClassSummary.TableClass", unless_absent=True),
        "global_secondary_index": Attribute(_indexes),
        "ttl": Attribute(_expiry, unless_absent=True),
        "point_in_time_recovery": Attribute(_recovery, unless_absent=True),
        "server_side_encryption": Attribute(_encryption),
    },
    tags="tag_list",
    not_compared={"replica": "the copies in other regions need clients there"},
)

RESOURCE_POLICY = LiveReader(
    type="aws_dynamodb_resource_policy",
    service=_SERVICE,
    read=Call(
        "get_resource_policy",
        "@",
        {"ResourceArn": "resource_arn"},
        gone=("PolicyNotFoundException", *_GONE),
        context=("ResourceArn",),
    ),
    id="ResourceArn",
    state_id="resource_arn",
    gone="!Policy",
    attributes={"policy": Attribute("Policy", normalise=iam_policy)},
)

LIVE_READERS = (
    TABLE,
    RESOURCE_POLICY,
)
