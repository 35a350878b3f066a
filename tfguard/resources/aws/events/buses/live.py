"""Event buses, who may put events there, and archives, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy, json_value

_SERVICE = "events"
_GONE = ("ResourceNotFoundException",)

BUS = LiveReader(
    type="aws_cloudwatch_event_bus",
    service=_SERVICE,
    read=Call("list_event_buses", "EventBuses"),
    check=Call("describe_event_bus", "@", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    details=(Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceARN": "Arn"}, gone=_GONE)),),
    attributes={"description": Attribute("Description", unless_absent=True)},
    tags="tag_list",
)

POLICY = LiveReader(
    type="aws_cloudwatch_event_bus_policy",
    service=_SERVICE,
    read=Call("describe_event_bus", "@", {"Name": "event_bus_name || 'default'"}, gone=_GONE),
    id="Name",
    state_id="event_bus_name || 'default'",
    gone="!Policy",
    attributes={"policy": Attribute("Policy", normalise=iam_policy)},
)

ARCHIVE = LiveReader(
    type="aws_cloudwatch_event_archive",
    service=_SERVICE,
    read=Call("describe_archive", "@", {"ArchiveName": "name"}, gone=_GONE),
    id="ArchiveName",
    state_id="name",
    attributes={
        "description": "Description",
        "event_pattern": Attribute("EventPattern", normalise=json_value),
        "retention_days": "RetentionDays",
    },
    not_compared={"event_source_arn": "AWS lets nobody edit it"},
)


def _statements(page: Any) -> list[dict[str, Any]]:
    policy = json_value(page.get("Policy"))
    found = policy.get("Statement") if isinstance(policy, dict) else None
    return [item for item in (found if isinstance(found, list) else [found]) if isinstance(item, dict)]


def _principal(live: LiveObject) -> Value:
    """An account's number, or everybody."""
    found = live.get("Principal")
    if isinstance(found, dict):
        found = found.get("AWS")
    return found.split(":")[4] if isinstance(found, str) and found.startswith("arn:") else found


def _condition(live: LiveObject) -> list[dict[str, Any]]:
    """Of conditions Terraform knows those with one key and one value."""
    found = live.get("Condition") or {}
    return [
        {"type": operator, "key": key, "value": value}
        for operator, keys in found.items()
        for key, value in (keys.items() if isinstance(keys, dict) else ())
    ]


PERMISSION = LiveReader(
    type="aws_cloudwatch_event_permission",
    service=_SERVICE,
    read=Call("describe_event_bus", _statements, {"Name": "event_bus_name || 'default'"}, gone=_GONE, context=("Name",)),
    id=lambda live: f"{live.get('Name')}/{live.get('Sid')}",
    state_id="join('/', [event_bus_name || 'default', statement_id])",
    attributes={
        "action": Attribute(lambda live: live.get("Action")),
        "principal": Attribute(_principal),
        "condition": Attribute(_condition),
    },
)

LIVE_READERS = (
    BUS,
    POLICY,
    ARCHIVE,
    PERMISSION,
)
