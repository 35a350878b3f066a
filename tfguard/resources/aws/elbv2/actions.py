"""Actions and conditions of listeners and rules, as Terraform's blocks and by their meaning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tfguard.model import Value

_COGNITO = {
    "user_pool_arn": "UserPoolArn",
    "user_pool_client_id": "UserPoolClientId",
    "user_pool_domain": "UserPoolDomain",
    "session_cookie_name": "SessionCookieName",
    "scope": "Scope",
    "session_timeout": "SessionTimeout",
    "on_unauthenticated_request": "OnUnauthenticatedRequest",
}
_OIDC = {
    "issuer": "Issuer",
    "authorization_endpoint": "AuthorizationEndpoint",
    "token_endpoint": "TokenEndpoint",
    "user_info_endpoint": "UserInfoEndpoint",
    "client_id": "ClientId",
    "session_cookie_name": "SessionCookieName",
    "scope": "Scope",
    "session_timeout": "SessionTimeout",
    "on_unauthenticated_request": "OnUnauthenticatedRequest",
}
_REDIRECT = {
    "protocol": "Protocol",
    "port": "Port",
    "host": "Host",
    "path": "Path",
    "query": "Query",
    "status_code": "StatusCode",
}
_FIXED = {"message_body": "MessageBody", "status_code": "StatusCode", "content_type": "ContentType"}
_CONDITIONS = {
    "host-header": ("host_header", "HostHeaderConfig", "Values"),
    "path-pattern": ("path_pattern", "PathPatternConfig", "Values"),
    "http-request-method": ("http_request_method", "HttpRequestMethodConfig", "Values"),
    "source-ip": ("source_ip", "SourceIpConfig", "Values"),
}


def _renamed(found: Mapping[str, Any] | None, names: Mapping[str, str]) -> list[dict[str, Any]]:
    return [{name: found.get(key) for name, key in names.items()}] if found else []


def actions(found: Sequence[Mapping[str, Any]] | None, state: Mapping[str, Value]) -> list[dict[str, Any]]:
    """AWS's actions as blocks, in their order."""
    ordered = sorted(found or [], key=lambda action: int(action.get("Order") or 0))
    return [_action(action) for action in ordered]


def _action(action: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": action.get("Type"),
        "forward": _forward(action),
        "redirect": _renamed(action.get("RedirectConfig"), _REDIRECT),
        "fixed_response": _renamed(action.get("FixedResponseConfig"), _FIXED),
        "authenticate_cognito": _renamed(action.get("AuthenticateCognitoConfig"), _COGNITO),
        "authenticate_oidc": _renamed(action.get("AuthenticateOidcConfig"), _OIDC),
    }


def _forward(action: Mapping[str, Any]) -> list[dict[str, Any]]:
    if action.get("Type") != "forward":
        return []
    config = action.get("ForwardConfig") or {}
    groups = config.get("TargetGroups") or [{"TargetGroupArn": action.get("TargetGroupArn"), "Weight": 1}]
    stickiness = config.get("TargetGroupStickinessConfig") or {}
    return [
        {
            "target_group": [{"arn": item.get("TargetGroupArn"), "weight": item.get("Weight", 1)} for item in groups],
            "stickiness": [{"enabled": bool(stickiness.get("Enabled")), "duration": stickiness.get("DurationSeconds")}],
        }
    ]


def same_actions(blocks: Value) -> Value:
    """Actions by their meaning: one target group is the same in `target_group_arn` and in `forward`."""
    return [_canonical(block) for block in blocks] if isinstance(blocks, list) else blocks


def _canonical(block: Mapping[str, Value]) -> dict[str, Value]:
    result: dict[str, Value] = {"type": block.get("type")}
    groups, sticky = _groups(block)
    if block.get("type") == "forward":
        result["forward"] = {"target_group": groups, "stickiness": sticky}
    for name in ("redirect", "fixed_response", "authenticate_cognito", "authenticate_oidc"):
        inner = next(iter(block.get(name) or []), None)
        if inner:
            hidden = ("client_secret", "authentication_request_extra_params", "use_existing_client_secret")
            result[name] = {key: value for key, value in inner.items() if value not in (None, "") and key not in hidden}
    return result


def _groups(block: Mapping[str, Value]) -> tuple[dict[str, Value], Value]:
    """The weights by target group, and for how long users stay with theirs; a lone group has all the traffic."""
    forward = next(iter(block.get("forward") or []), None)
    if not forward:
        arn = block.get("target_group_arn")
        return ({str(arn): 1} if arn else {}), 0
    listed = forward.get("target_group") or []
    weights = {str(item.get("arn")): item.get("weight") if item.get("weight") is not None else 1 for item in listed}
    sticky: Mapping[str, Value] = next(iter(forward.get("stickiness") or []), {})
    seconds = (sticky.get("duration") or 0) if sticky.get("enabled") else 0
    return (dict.fromkeys(weights, 1) if len(weights) == 1 else weights), seconds


def conditions(found: Sequence[Mapping[str, Any]] | None) -> list[dict[str, Any]]:
    """AWS's conditions as blocks. The old form has its values outside the config block."""
    return [_condition(item) for item in found or []]


def _condition(item: Mapping[str, Any]) -> dict[str, Any]:
    field = str(item.get("Field"))
    if field in _CONDITIONS:
        name, key, values = _CONDITIONS[field]
        return {name: [{"values": (item.get(key) or {}).get(values) or item.get("Values") or []}]}
    if field == "http-header":
        config = item.get("HttpHeaderConfig") or {}
        return {"http_header": [{"http_header_name": config.get("HttpHeaderName"), "values": config.get("Values") or []}]}
    pairs = (item.get("QueryStringConfig") or {}).get("Values") or []
    return {"query_string": [{"key": pair.get("Key") or "", "value": pair.get("Value")} for pair in pairs]}


def same_conditions(blocks: Value) -> Value:
    """Conditions by their meaning: what is empty says nothing, and the order of values neither."""
    if not isinstance(blocks, list):
        return blocks
    found = [{name: _sorted(value) for name, value in block.items() if value} for block in blocks]
    return sorted((block for block in found if block), key=str)


def _sorted(value: Value) -> Value:
    inner = [{key: sorted(item) if isinstance(item, list) else item or "" for key, item in part.items()} for part in value]
    return sorted(({key: item for key, item in part.items() if item not in ("", [])} for part in inner), key=str)
