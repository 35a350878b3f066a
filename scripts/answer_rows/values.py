"""Values for edits of AWS's answers: another one in place of a value, and a whole one for a member that is absent."""

from __future__ import annotations

import ipaddress
import itertools
import json
import re
from collections.abc import Iterator
from typing import Any

from botocore.model import Shape

_MOMENT = {"$time": "2030-01-02T03:04:05+00:00"}
_DEPTH = 7


def others(value: Any, shape: Shape | None) -> Iterator[Any]:
    """Values that an edit may put in the place of one: the likeliest first."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield value + 1
    elif isinstance(value, dict) and set(value) & {"$time", "$b64", "$body"}:
        yield from _other_encoded(value)
    elif isinstance(value, str):
        yield from _other_texts(value, shape)


def _other_encoded(value: dict[str, Any]) -> Iterator[Any]:
    if "$time" in value:
        yield _MOMENT
    elif "$body" in value:
        yield {"$body": f"{value['$body']} "}
    else:
        yield {"$b64": "b3RoZXI="}


def _other_texts(text: str, shape: Shape | None) -> Iterator[str]:
    enum = list(getattr(shape, "enum", None) or ())
    rest = [item for item in enum if item != text]
    yield from rest
    if text.lower() in ("true", "false"):
        yield "false" if text.lower() == "true" else "true"
    elif text.isdigit():
        yield str(int(text) + 1)
    elif text[:1] in ("{", "["):
        yield from _other_json(text)
    elif _network(text):
        yield re.sub(r"^\w+", "198" if "." in text else "fd00", text)
    if not rest:
        yield f"{text.rstrip('.')}-other{'.' if text.endswith('.') else ''}" if text else "other"


def _other_json(text: str) -> Iterator[str]:
    """The document with its first leaf that can be changed changed; then anything else."""
    try:
        document = json.loads(text)
    except ValueError:
        return
    if '"Allow"' in text:
        yield text.replace('"Allow"', '"Deny"', 1)
    if isinstance(document, dict):
        for key, inner in document.items():
            if isinstance(inner, str | int) and not isinstance(inner, bool) and key != "Version":
                yield json.dumps({**document, key: next(others(inner, None))})


def _network(text: str) -> bool:
    try:
        ipaddress.ip_interface(text)
    except ValueError:
        return False
    return True


def whole(shape: Shape, name: str, numbers: Iterator[int], texts: tuple[str, ...] = ()) -> Any:
    """A value of a shape with everything in it; each leaf differs from the others. `texts` are tried for free texts."""
    return _whole(shape, name, numbers, texts, ())


def _whole(shape: Shape, name: str, numbers: Iterator[int], texts: tuple[str, ...], above: tuple[str, ...]) -> Any:
    kind: Any = shape
    inner = (*above, shape.name)
    match shape.type_name:
        case "structure":
            if shape.name in above or len(above) > _DEPTH:
                return None
            found = {key: _whole(member, key, numbers, texts, inner) for key, member in kind.members.items()}
            return {key: value for key, value in found.items() if value is not None}
        case "list":
            item = _whole(kind.member, name, numbers, texts, inner)
            return None if item is None else [item]
        case "map":
            item = _whole(kind.value, name, numbers, texts, inner)
            return None if item is None else {(list(getattr(kind.key, "enum", None) or ()) or [name.lower()])[0]: item}
        case _:
            return _leaf(shape, name, numbers, texts)


def _leaf(shape: Shape, name: str, numbers: Iterator[int], texts: tuple[str, ...]) -> Any:
    kind = shape.type_name
    if kind in _FIXED:
        return _FIXED[kind]
    if kind in ("integer", "long"):
        return next(numbers)
    if kind in ("float", "double", "big_decimal"):
        return next(numbers) + 0.5
    enum = list(getattr(shape, "enum", None) or ())
    if enum:
        return enum[-1]
    return texts[0] if texts else re.sub(r"(?<!^)(?=[A-Z][a-z])", "-", name).lower() + f"-{next(numbers)}"


_FIXED: dict[str, Any] = {"boolean": True, "timestamp": _MOMENT, "blob": {"$b64": "YmxvYg=="}}


def counting() -> Iterator[int]:
    """Numbers that no recorded answer has."""
    return itertools.count(7001)
