"""EventBridge: archives, connections, API destinations, permissions, schedule groups, pipes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "events"
_GONE = ("ResourceNotFoundException",)

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

_SECTIONS = {
    "api_key": ("ApiKeyAuthParameters", {"key": "ApiKeyName"}),
    "basic": ("BasicAuthParameters", {"username": "Username"}),
    "oauth": ("OAuthParameters", {"authorization_endpoint": "AuthorizationEndpoint", "http_method": "HttpMethod"}),
}


def _authorization(live: LiveObject) -> list[dict[str, Any]] | None:
    """The ways to authorize, without their secrets, which AWS gives to nobody."""
    found = live.get("AuthParameters")
    if found is None:
        return None
    return [
        {
            name: [{ours: found[key].get(theirs) for ours, theirs in names.items()} | _client(found[key])]
            if found.get(key)
            else []
            for name, (key, names) in _SECTIONS.items()
        }
    ]


def _client(found: Mapping[str, Any]) -> dict[str, Any]:
    client = found.get("ClientParameters")
    return {"client_parameters": [{"client_id": client.get("ClientID")}]} if client else {}


def _without_secrets(value: Value) -> Value:
    """What of the state's authorization AWS tells of."""
    if not isinstance(value, list):
        return value
    return [
        {name: [_told(one, names) for one in item.get(name) or []] for name, (_, names) in _SECTIONS.items()} for item in value
    ]


def _told(one: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    clients = one.get("client_parameters")
    kept: dict[str, Any] = {name: one.get(name) for name in names}
    return kept | ({"client_parameters": [{"client_id": item.get("client_id")} for item in clients]} if clients else {})


CONNECTION = LiveReader(
    type="aws_cloudwatch_event_connection",
    service=_SERVICE,
    read=Call("describe_connection", "@", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    gone="ConnectionState == 'DELETING'",
    attributes={
        "description": "Description",
        "authorization_type": "AuthorizationType",
        "kms_key_identifier": "KmsKeyIdentifier",
        "auth_parameters": Attribute(_authorization, normalise=_without_secrets, unless_absent=True),
    },
    not_compared={
        "auth_parameters.api_key.value": "AWS gives secrets to nobody",
        "auth_parameters.basic.password": "AWS gives secrets to nobody",
        "auth_parameters.invocation_http_parameters": "AWS leaves out the values that are secret",
    },
)

API_DESTINATION = LiveReader(
    type="aws_cloudwatch_event_api_destination",
    service=_SERVICE,
    read=Call("describe_api_destination", "@", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    attributes={
        "description": "Description",
        "connection_arn": "ConnectionArn",
        "http_method": "HttpMethod",
        "invocation_endpoint": "InvocationEndpoint",
        "invocation_rate_limit_per_second": "InvocationRateLimitPerSecond",
    },
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

SCHEDULE_GROUP = LiveReader(
    type="aws_scheduler_schedule_group",
    service="scheduler",
    read=Call("list_schedule_groups", "ScheduleGroups"),
    check=Call("get_schedule_group", "@", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    gone="State == 'DELETING'",
    details=(Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceArn": "Arn"}, gone=_GONE)),),
    attributes={},
    tags="tag_list",
)

PIPE = LiveReader(
    type="aws_pipes_pipe",
    service="pipes",
    read=Call("describe_pipe", "@", {"Name": "name"}, gone=("NotFoundException",)),
    id="Name",
    state_id="name",
    gone="CurrentState == 'DELETING'",
    attributes={
        "description": "Description",
        "desired_state": Attribute("DesiredState", unless_absent=True),
        "role_arn": "RoleArn",
        "target": "Target",
        "enrichment": "Enrichment",
        "kms_key_identifier": "KmsKeyIdentifier",
        "source_parameters": nested("aws_pipes_pipe", "source_parameters", "SourceParameters", unless_absent=True),
        "log_configuration": nested("aws_pipes_pipe", "log_configuration", "LogConfiguration"),
    },
    tags="Tags",
    not_compared={
        "source": "AWS lets nobody edit it",
        "enrichment_parameters": "its parts are renamed one by one; look at them with terraform plan",
        "target_parameters": "its parts are renamed one by one; look at them with terraform plan",
    },
)

LIVE_READERS = (ARCHIVE, CONNECTION, API_DESTINATION, PERMISSION, SCHEDULE_GROUP, PIPE)
