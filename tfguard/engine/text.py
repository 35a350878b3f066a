"""How values and templates read in a sentence."""

from __future__ import annotations

import json
from collections.abc import Sequence

from tfguard.model.values import UNKNOWN, Value, has_unknown

NOT_SET = "(not set)"
MAX_VALUE = 120
MAX_LISTED = 4
_UNITS = ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))


def shown(value: Value) -> str:
    """A value as a part of a sentence: a string is bare, the rest is compact JSON, and long ones are cut.

    >>> shown({"port": 443})
    '{"port": 443}'
    """
    if value is None:
        return NOT_SET
    if value is UNKNOWN:
        return repr(UNKNOWN)
    return cut(value if isinstance(value, str) else _json(value))


def quoted(value: Value, limit: int = MAX_VALUE) -> str:
    """A value as evidence: like `shown`, but strings are in quotation marks.

    >>> quoted("web")
    '"web"'
    """
    return cut(_json(value) if isinstance(value, str) else shown(value), limit)


def hcl(value: Value) -> str:
    """A value as HCL writes it: a string in quotes, in which nothing is a template.

    >>> hcl("${web}")
    '"$${web}"'
    """
    return _json(value).replace("${", "$${").replace("%{", "%%{")


def cut(text: str, limit: int = MAX_VALUE) -> str:
    """The text, or its beginning and an ellipsis where it is longer than the limit."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _json(value: Value) -> str:
    if has_unknown(value):
        value = _named_unknown(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=lambda _: "…")


def _named_unknown(value: Value) -> Value:
    if value is UNKNOWN:
        return repr(UNKNOWN)
    if isinstance(value, dict):
        return {key: _named_unknown(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_named_unknown(item) for item in value]
    return value


def listed(values: Sequence[Value], limit: int = MAX_LISTED) -> str:
    """Some values as a list in a sentence; many are cut to a number.

    >>> listed(["a", "b", "c", "d", "e", "f"])
    'a, b, c, d and 2 more'
    """
    names = [shown(value) for value in values]
    if len(names) > limit:
        return f"{', '.join(names[:limit])} and {len(names) - limit} more"
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]])) if names else "none"


def duration(seconds: float) -> str:
    """A length of time in the largest unit that fits it.

    >>> duration(3600)
    '1 hour'
    >>> duration(5400)
    '90 minutes'
    """
    for size, unit in _UNITS:
        if seconds >= size and seconds % size == 0:
            count = int(seconds // size)
            return f"{count} {unit}" if count == 1 else f"{count} {unit}s"
    for size, unit in _UNITS[1:]:
        if seconds >= size:
            return f"{seconds / size:.1f} {unit}s"
    return f"{seconds:g} seconds"
