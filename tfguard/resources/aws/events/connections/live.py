"""Connections to HTTP APIs outside AWS, and API destinations, as AWS answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "events"
_GONE = ("ResourceNotFoundException",)

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

LIVE_READERS = (
    CONNECTION,
    API_DESTINATION,
)
