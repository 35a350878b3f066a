"""The functions that expressions may call: JMESPath's and our own, documented in docs/policy-language.md."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import jmespath.functions

from tfguard.engine.budget import SPENDING
from tfguard.engine.expression_fault import ExpressionError
from tfguard.engine.pattern import found_in
from tfguard.engine.text import duration, hcl, listed, shown
from tfguard.model import UNKNOWN, Value
from tfguard.model.values import has_unknown

_LARGEST: Final = sys.float_info.max

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
        SPENDING.budget.show(value)
        return hcl(value)

    @jmespath.functions.signature({"types": ["string"]}, {"types": ["array-string"]})
    def _func_join(self, separator: str, texts: list[str]) -> str:
        SPENDING.budget.write(sum(map(len, texts)) + len(separator) * len(texts))
        return separator.join(texts)

    @jmespath.functions.signature({"types": ["array"]})
    def _func_listed(self, values: list[Value]) -> str:
        SPENDING.budget.show(values)
        return listed(values)

    @jmespath.functions.signature({"types": ["string"]})
    def _func_lower(self, text: str) -> str:
        return text.lower()

    @jmespath.functions.signature({"types": ["string"]}, {"types": ["string"]})
    def _func_matches(self, text: str, pattern: str) -> bool:
        return found_in(pattern, text, SPENDING.budget)

    @jmespath.functions.signature({"types": ["array", "null"]}, {"types": ["string"]}, {"types": ["string"]})
    def _func_pairs(self, items: list[dict[str, Any]] | None, key: str, value: str) -> dict[str, Any]:
        return {item[key]: item.get(value) for item in items or [] if key in item}

    @jmespath.functions.signature({"types": ["string", "null"]}, {"types": ["string"]})
    def _func_split(self, text: str | None, separator: str) -> list[str]:
        if not separator:
            raise ExpressionError("split() does not take an empty separator")
        SPENDING.budget.spend((text or "").count(separator))
        return text.split(separator) if text else []

    @jmespath.functions.signature({"types": []})
    def _func_text(self, value: Value) -> str:
        SPENDING.budget.show(value)
        return shown(value)

    @jmespath.functions.signature({"types": []})
    def _func_to_number(self, value: Value) -> Value:
        number = super()._func_to_number(value)
        if number is None or abs(number) <= _LARGEST:
            return number
        # Words that Python takes for numbers.
        if math.isnan(number) or str(value).strip().lstrip("+-").lower().startswith("inf"):
            return None
        raise ExpressionError("to_number() met a number that no floating point holds")

    @jmespath.functions.signature({"types": []})
    def _func_to_string(self, value: Value) -> str:
        SPENDING.budget.show(value)
        return super()._func_to_string(value)

    @jmespath.functions.signature({"types": []})
    def _func_unknown(self, value: Value) -> bool:
        return SPENDING.budget.unknown_in(value)

    @jmespath.functions.signature({"types": ["array"]}, {"types": ["array", "null"]})
    def _func_without(self, values: list[Value], others: list[Value] | None) -> list[Value]:
        return _left(values, others or ())


def _left(values: Sequence[Value], others: Sequence[Value]) -> list[Value]:
    """The elements of a list that are not in another one. Only lists and objects are compared one by one."""
    known = frozenset(item for item in others if not isinstance(item, (list, dict)))
    nested = [item for item in others if isinstance(item, (list, dict))]
    apart = [value for value in values if isinstance(value, (list, dict)) or value not in known]
    SPENDING.budget.spend(len(nested) * len(apart))
    return [value for value in apart if value not in nested]


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
    left = _left(values, known)
    return UNKNOWN if 0 < len(left) <= len(others) - len(known) else left


CERTAIN: Final[dict[str, Callable[[Value, Value], Value]]] = {"contains": _contains, "without": _without}
"""What some functions can say where a part of an argument is unknown."""

FUNCTIONS: Final[Mapping[str, tuple[dict[str, Any], ...]]] = {
    name: entry["signature"] for name, entry in Functions.FUNCTION_TABLE.items()
}
"""Every function, and its arguments as JMESPath declares them."""
