"""Lambda layers, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "lambda"
_GONE = ("ResourceNotFoundException",)

LAYER = LiveReader(
    type="aws_lambda_layer_version",
    service=_SERVICE,
    read=Call("list_layer_versions", "LayerVersions", {"LayerName": "layer_name"}, gone=_GONE),
    id="LayerVersionArn",
    state_id="arn",
    attributes={},
    not_compared={"source_code_hash": "a version never changes"},
)


def _statements(page: Any) -> list[dict[str, Any]]:
    policy = json_value(page.get("Policy"))
    found = policy.get("Statement") if isinstance(policy, dict) else None
    return [item for item in found or [] if isinstance(item, dict)]


def _principal(live: LiveObject) -> Value:
    """An account's number, or everybody."""
    found = live.get("Principal")
    if isinstance(found, dict):
        found = found.get("AWS")
        return found.split(":")[4] if isinstance(found, str) and found.startswith("arn:") else found
    return found if found == "*" else None


def _organization(live: LiveObject) -> Value:
    return ((live.get("Condition") or {}).get("StringEquals") or {}).get("aws:PrincipalOrgID")


LAYER_PERMISSION = LiveReader(
    type="aws_lambda_layer_version_permission",
    service=_SERVICE,
    read=Call(
        "get_layer_version_policy",
        _statements,
        {"LayerName": "layer_name", "VersionNumber": "version_number"},
        gone=_GONE,
        context=("LayerName", "VersionNumber"),
    ),
    id=lambda live: f"{live.get('LayerName')},{live.get('VersionNumber')},{live.get('Sid')}",
    state_id=lambda state: f"{state.get('layer_name')},{state.get('version_number')},{state.get('statement_id')}",
    attributes={
        "action": Attribute(lambda live: live.get("Action")),
        "principal": Attribute(_principal, unless_absent=True),
        "organization_id": Attribute(_organization),
    },
)

LIVE_READERS = (
    LAYER,
    LAYER_PERMISSION,
)
