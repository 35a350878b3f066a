"""Makes values that mean the same equal: policies, JSON, names, durations. Each takes either side's value."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

from tfguard.model import Value

_ACCOUNT = re.compile(r"^\d{12}$")
_ROOT = re.compile(r"^arn:[\w-]+:iam::(\d{12}):root$")
_LISTS = ("Action", "NotAction", "Resource", "NotResource")


def json_value(value: Value) -> Value:
    """What a JSON text says; the text itself where it is none."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def json_numbers(value: Value) -> Value:
    """What a JSON object says, its numbers as texts: AWS takes and gives them either way."""
    found = json_value(value)
    return {key: _text(item) for key, item in found.items()} if isinstance(found, dict) else found


def iam_policy(value: Value) -> Value:
    """An IAM policy by its meaning: scalars as lists, lists sorted, an account id for its root ARN, numbers as texts.

    Source: "Grammar of the IAM JSON policy language", which says where order and single values do not matter.
    """
    if isinstance(value, str) and value.startswith("%7B"):
        value = unquote(value)
    document = json_value(value)
    if not isinstance(document, dict):
        return document
    statements = document.get("Statement")
    listed = statements if isinstance(statements, list) else [statements] if statements else []
    canonical = [_statement(item) for item in listed if isinstance(item, dict)]
    return {**document, "Statement": sorted(canonical, key=_order)}


def _statement(statement: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, value in statement.items():
        if key == "Sid" and not value:
            continue
        if key in _LISTS:
            result[key] = _sorted(value, lower=key.endswith("Action"))
        elif key in ("Principal", "NotPrincipal"):
            result[key] = _principal(value)
        elif key == "Condition":
            if value:
                result[key] = _condition(value)
        else:
            result[key] = value
    return result


def _principal(value: Value) -> Value:
    if value == "*":
        return {"AWS": ["*"]}
    if not isinstance(value, dict):
        return value
    return {kind: sorted({_root(item) for item in _listed(names)}, key=_order) for kind, names in value.items()}


def _root(name: Value) -> Value:
    match = _ROOT.match(name) if isinstance(name, str) else None
    return match[1] if match else str(name) if isinstance(name, int) and _ACCOUNT.match(str(name)) else name


def _condition(value: Value) -> Value:
    if not isinstance(value, dict):
        return value
    return {
        operator: {key.lower(): sorted({_text(item) for item in _listed(wanted)}) for key, wanted in keys.items()}
        if isinstance(keys, dict)
        else keys
        for operator, keys in value.items()
    }


def _text(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _listed(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [value]


def _sorted(value: Value, *, lower: bool) -> list[Value]:
    texts = {item.lower() if lower and isinstance(item, str) else item for item in _listed(value) if not isinstance(item, dict)}
    return sorted(texts, key=_order)


def _order(value: Value) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def lower(value: Value) -> Value:
    """A name where capital letters do not matter."""
    return value.lower() if isinstance(value, str) else value


def dns_name(value: Value) -> Value:
    r"""A DNS name: small letters, no dot at the end, escapes read.

    >>> dns_name("\\052.Example.org.")
    '*.example.org'
    """
    if not isinstance(value, str):
        return value
    plain = re.sub(r"\\(\d{3})", lambda match: chr(int(match[1], 8)), value)
    return plain.rstrip(".").lower()


def escaped_policy(value: Value) -> Value:
    """A policy that API Gateway answers with every quotation mark escaped."""
    return iam_policy(value.replace('\\"', '"') if isinstance(value, str) else value)


def without_void(value: Value) -> Value:
    """A value without the names and blocks that say nothing, which AWS leaves out as it likes, and texts in no order.

    >>> without_void([{"enabled": False, "events": []}, {"names": ["b", "a"], "path": ""}])
    [{'names': ['a', 'b']}]
    """
    if isinstance(value, dict):
        return {name: without_void(item) for name, item in value.items() if _says(item)}
    if not isinstance(value, list):
        return value
    kept = [without_void(item) for item in value if _says(item)]
    return sorted(kept) if all(isinstance(item, str) for item in kept) else kept


def _says(value: Value) -> bool:
    if isinstance(value, dict):
        return any(_says(item) for item in value.values())
    return any(_says(item) for item in value) if isinstance(value, list) else bool(value)


def instant(value: Value) -> Value:
    """A moment, in UTC and without parts of a second: AWS and Terraform may write it in different zones.

    >>> instant("2026-01-01T07:00:00+01:00")
    '2026-01-01T06:00:00Z'
    """
    if isinstance(value, str) and value:
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return value
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(value, datetime) else value


def written(value: Value) -> Value:
    """A value of an answer as a state and a report can hold it: moments as texts, bytes in base64.

    >>> written({"From": datetime(2026, 1, 1, tzinfo=UTC), "Keys": [b"a"]})
    {'From': '2026-01-01T00:00:00Z', 'Keys': ['YQ==']}
    """
    match value:
        case datetime():
            return instant(value)
        case bytes():
            return b64encode(value).decode()
        case dict():
            return {key: written(item) for key, item in value.items()}
        case list():
            return [written(item) for item in value]
    return value
