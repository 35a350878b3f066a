"""The functions that expressions may call: JMESPath's and our own, documented in docs/policy-language.md."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

import jmespath.functions

from tfguard.engine.expression_fault import ExpressionError
from tfguard.engine.text import duration, hcl, listed, shown
from tfguard.model import UNKNOWN, Value
from tfguard.model.values import has_unknown

TOLERANT: Final = frozenset(["duration", "keys", "length", "listed", "not_null", "text", "type", "unknown"])
"""The functions that may be given a value with unknown parts."""
WHOLE: Final = frozenset(["duration", "keys", "length", "listed"])
"""Those of them whose answer is unknown where all of the value is."""
OF_NULL: Final = frozenset(["block", "not_null", "pairs", "split", "text", "to_array", "type", "unknown"])
"""The functions that have an answer for null. Every other one gives null for it."""


class Functions(jmespath.functions.Functions):
    """JMESPath's functions, what policies lack in them, and what it takes to say how AWS's shapes become Terraform's."""

    @jmespath.functions.signature({"types": ["string"]})
    def _func_arn_name(self, arn: str) -> str:
        return arn.rsplit("/", 1)[-1].rsplit(":", 1)[-1]

    @jmespath.functions.signature({"types": []})
    def _func_block(self, value: Value) -> list[Value]:
        return [] if value is None else [value]

    @jmespath.functions.signature({"types": ["string", "boolean"]})
    def _func_bool(self, text: str | bool) -> bool:
        return text if isinstance(text, bool) else text.strip().lower() == "true"

    @jmespath.functions.signature({"types": ["number"]})
    def _func_duration(self, seconds: float) -> str:
        return duration(seconds)

    @jmespath.functions.signature({"types": []})
    def _func_hcl(self, value: Value) -> str:
        return hcl(value)

    @jmespath.functions.signature({"types": ["array"]})
    def _func_listed(self, values: list[Value]) -> str:
        return listed(values)

    @jmespath.functions.signature({"types": ["string"]})
    def _func_lower(self, text: str) -> str:
        return text.lower()

    @jmespath.functions.signature({"types": ["string"]}, {"types": ["string"]})
    def _func_matches(self, text: str, pattern: str) -> bool:
        try:
            return re.search(pattern, text) is not None
        except re.error as error:
            where = "" if error.pos is None else f" from its character {error.pos + 1} on"
            raise ExpressionError(f"{pattern!r} is not a regular expression{where}") from error

    @jmespath.functions.signature({"types": ["array", "null"]}, {"types": ["string"]}, {"types": ["string"]})
    def _func_pairs(self, items: list[dict[str, Any]] | None, key: str, value: str) -> dict[str, Any]:
        return {item[key]: item.get(value) for item in items or [] if key in item}

    @jmespath.functions.signature({"types": ["string", "null"]}, {"types": ["string"]})
    def _func_split(self, text: str | None, separator: str) -> list[str]:
        return text.split(separator) if text else []

    @jmespath.functions.signature({"types": []})
    def _func_text(self, value: Value) -> str:
        return shown(value)

    @jmespath.functions.signature({"types": []})
    def _func_unknown(self, value: Value) -> bool:
        return has_unknown(value)

    @jmespath.functions.signature({"types": ["array"]}, {"types": ["array", "null"]})
    def _func_without(self, values: list[Value], others: list[Value] | None) -> list[Value]:
        return [value for value in values if value not in (others or ())]


def _contains(where: Value, what: Value) -> Value:
    """What `contains` can say where a part of the list is unknown: yes, where a known part answers it."""
    if isinstance(where, list) and not has_unknown(what) and what in [item for item in where if not has_unknown(item)]:
        return True
    return UNKNOWN


def _without(values: Value, others: Value) -> Value:
    """What `without` can say where a part of the second list is unknown: nothing is left, or more than that can hold."""
    if has_unknown(values) or not isinstance(values, list) or not isinstance(others, list):
        return UNKNOWN
    known = [item for item in others if not has_unknown(item)]
    left = [value for value in values if value not in known]
    return UNKNOWN if 0 < len(left) <= len(others) - len(known) else left


CERTAIN: Final[dict[str, Callable[[Value, Value], Value]]] = {"contains": _contains, "without": _without}
"""What some functions can say where a part of an argument is unknown."""

FUNCTIONS: Final[Mapping[str, tuple[dict[str, Any], ...]]] = {
    name: entry["signature"] for name, entry in Functions.FUNCTION_TABLE.items()
}
"""Every function, and its arguments as JMESPath declares them."""
