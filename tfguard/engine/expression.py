"""JMESPath with a third truth value: an expression over a value that is unknown until apply is itself unknown.

Plain JMESPath would take an unknown value for a missing one and answer "no". A gate must not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, ClassVar, Final

import jmespath.functions
import jmespath.parser
import jmespath.visitor
from jmespath.exceptions import JMESPathError, JMESPathTypeError
from msgspec import Raw
from msgspec.json import decode

from tfguard.engine.expression_fault import expression_fault
from tfguard.engine.text import duration, listed, shown
from tfguard.errors import PolicyError
from tfguard.model.values import UNKNOWN, Value, has_unknown, is_number

_TOLERANT = frozenset(["duration", "keys", "length", "listed", "not_null", "text", "type", "unknown"])
"""The functions that may be given a value with unknown parts."""


class ExpressionError(Exception):
    """An expression met a value that it cannot work with: a function was given the wrong type."""


class _Functions(jmespath.functions.Functions):
    """JMESPath's functions and a few of our own, documented in docs/policy-language.md."""

    @jmespath.functions.signature({"types": []})
    def _func_unknown(self, value: Value) -> bool:
        return has_unknown(value)

    @jmespath.functions.signature({"types": []})
    def _func_text(self, value: Value) -> str:
        return shown(value)

    @jmespath.functions.signature({"types": ["array"]})
    def _func_listed(self, values: list[Value]) -> str:
        return listed(values)

    @jmespath.functions.signature({"types": ["number"]})
    def _func_duration(self, seconds: float) -> str:
        return duration(seconds)

    @jmespath.functions.signature({"types": ["string"]})
    def _func_lower(self, text: str) -> str:
        return text.lower()

    @jmespath.functions.signature({"types": ["array"]}, {"types": ["array", "null"]})
    def _func_without(self, values: list[Value], others: list[Value] | None) -> list[Value]:
        return [value for value in values if value not in (others or ())]

    @jmespath.functions.signature({"types": ["string"]}, {"types": ["string"]})
    def _func_matches(self, text: str, pattern: str) -> bool:
        try:
            return re.search(pattern, text) is not None
        except re.error as error:
            where = "" if error.pos is None else f" from its character {error.pos + 1} on"
            raise ExpressionError(f"{pattern!r} is not a regular expression{where}") from error


FUNCTIONS: Final[Mapping[str, tuple[dict[str, Any], ...]]] = {
    name: entry["signature"] for name, entry in _Functions.FUNCTION_TABLE.items()
}
"""Every function, and its arguments as JMESPath declares them."""


class _Parser(jmespath.parser.Parser):
    """JMESPath's own parser, in which `!record.beside` means `!(record.beside)`; there it means `(!record).beside`: null."""

    BINDING_POWER: ClassVar[dict[str, int]] = {**jmespath.parser.Parser.BINDING_POWER, "not": 6}
    _CACHE: ClassVar[dict[str, Any]] = {}


class _Interpreter(jmespath.visitor.TreeInterpreter):
    """JMESPath's own interpreter; an unknown value passes through every step of it."""

    def visit(self, node: dict[str, Any], value: Value) -> Value:
        # What the base class does, without its packing of arguments: this is the innermost loop of tfguard.
        method = self._method_cache.get(node["type"])
        return super().visit(node, value) if method is None else method(node, value)

    def visit_field(self, node: dict[str, Any], value: Value) -> Value:
        try:
            return value.get(node["value"])
        except AttributeError:
            return UNKNOWN if value is UNKNOWN else None

    def visit_index(self, node: dict[str, Any], value: Value) -> Value:
        return UNKNOWN if value is UNKNOWN else super().visit_index(node, value)

    def visit_slice(self, node: dict[str, Any], value: Value) -> Value:
        return UNKNOWN if value is UNKNOWN else super().visit_slice(node, value)

    def visit_comparator(self, node: dict[str, Any], value: Value) -> Value:
        left, right = (self.visit(child, value) for child in node["children"])
        if has_unknown(left) or has_unknown(right):
            return UNKNOWN
        try:
            return super().visit_comparator(_given(node, left, right), value)
        except TypeError as error:
            raise ExpressionError(f"{shown(left)} and {shown(right)} cannot be compared") from error

    def visit_not_expression(self, node: dict[str, Any], value: Value) -> Value:
        result = truth(self.visit(node["children"][0], value))
        return UNKNOWN if result is UNKNOWN else not result

    def visit_and_expression(self, node: dict[str, Any], value: Value) -> Value:
        left = self.visit(node["children"][0], value)
        if truth(left) is False:
            return left
        right = self.visit(node["children"][1], value)
        return UNKNOWN if truth(left) is UNKNOWN and truth(right) is not False else right

    def visit_or_expression(self, node: dict[str, Any], value: Value) -> Value:
        left = self.visit(node["children"][0], value)
        if truth(left) is True:
            return left
        right = self.visit(node["children"][1], value)
        return UNKNOWN if truth(left) is UNKNOWN and truth(right) is not True else right

    def visit_function_expression(self, node: dict[str, Any], value: Value) -> Value:
        arguments = [self.visit(child, value) for child in node["children"]]
        name = node["value"]
        if name not in _TOLERANT and any(has_unknown(argument) for argument in arguments):
            return _CERTAIN[name](arguments) if name in _CERTAIN else UNKNOWN
        if arguments and arguments[0] is UNKNOWN and name in ("duration", "keys", "length", "listed"):
            return UNKNOWN
        if arguments and arguments[0] is None and name not in ("not_null", "text", "type", "unknown", "to_array"):
            return None
        return self._functions.call_function(name, arguments)

    def visit_filter_projection(self, node: dict[str, Any], value: Value) -> Value:
        source, projected, condition = node["children"]
        base = self.visit(source, value)
        if base is UNKNOWN or not isinstance(base, list):
            return UNKNOWN if base is UNKNOWN else None
        collected = []
        for element in base:
            chosen = truth(self.visit(condition, element))
            current = UNKNOWN if chosen is UNKNOWN else self.visit(projected, element) if chosen else None
            if current is not None:
                collected.append(current)
        return collected

    def visit_projection(self, node: dict[str, Any], value: Value) -> Value:
        base = self.visit(node["children"][0], value)
        return UNKNOWN if base is UNKNOWN else super().visit_projection(_given(node, base), value)

    def visit_value_projection(self, node: dict[str, Any], value: Value) -> Value:
        base = self.visit(node["children"][0], value)
        return UNKNOWN if base is UNKNOWN else super().visit_value_projection(_given(node, base), value)

    def visit_flatten(self, node: dict[str, Any], value: Value) -> Value:
        base = self.visit(node["children"][0], value)
        return UNKNOWN if base is UNKNOWN else super().visit_flatten(_given(node, base), value)


def _given(node: dict[str, Any], *values: Value) -> dict[str, Any]:
    """The node with its first children worked out: to visit them again would double the work with every step."""
    literals = [{"type": "literal", "value": value, "children": []} for value in values]
    return {**node, "children": [*literals, *node["children"][len(values) :]]}


def _certain_contains(arguments: list[Value]) -> Value:
    """What `contains` can say where a part of the list is unknown: yes, where a known part answers it."""
    where, what = arguments
    if isinstance(where, list) and not has_unknown(what) and what in [item for item in where if not has_unknown(item)]:
        return True
    return UNKNOWN


def _certain_without(arguments: list[Value]) -> Value:
    """What `without` can say where a part of the second list is unknown: nothing is left, or more than that can hold."""
    values, others = arguments
    if has_unknown(values) or not isinstance(values, list) or not isinstance(others, list):
        return UNKNOWN
    known = [item for item in others if not has_unknown(item)]
    left = [value for value in values if value not in known]
    return UNKNOWN if 0 < len(left) <= len(others) - len(known) else left


_CERTAIN: Final[dict[str, Callable[[list[Value]], Value]]] = {"contains": _certain_contains, "without": _certain_without}


def truth(value: Value) -> Value:
    """True, False or `UNKNOWN`, as JMESPath has it: null, false, "", [] and {} are false, 0 is true.

    A list of nothing but unknown values may turn out to be empty.
    """
    if value is UNKNOWN:
        return UNKNOWN
    if isinstance(value, list) and value and all(item is UNKNOWN for item in value):
        return UNKNOWN
    if is_number(value):
        return True
    return bool(value)


_OPTIONS: Final = jmespath.visitor.Options(custom_functions=_Functions())
_INTERPRETER: Final = _Interpreter(_OPTIONS)


_PARSED: Final[dict[str, Raw]] = {}


def learn(parsed: Mapping[str, Raw]) -> None:
    """Take over expressions that were parsed when the package was built: parsing takes longer than most evaluations."""
    _PARSED.update(parsed)


@lru_cache(maxsize=4096)
def parse(text: str) -> Any:
    """The parsed form of an expression: JSON, as jmespath builds it.

    Raises:
        PolicyError: it is not valid JMESPath.

    """
    known = _PARSED.get(text)
    if known is not None:
        return decode(known)
    try:
        return _Parser().parse(text).parsed
    except JMESPathError as error:
        why = expression_fault(text, error, FUNCTIONS)
        raise PolicyError(f"{text!r} is not a valid JMESPath expression: {why}.") from error


def evaluate(text: str, facts: Any) -> Value:
    """The value of an expression over facts; it may be, or may hold, `UNKNOWN`.

    Raises:
        PolicyError: it is not valid JMESPath.
        ExpressionError: a function was given a value of the wrong type.

    """
    node = parse(text)
    if node["type"] == "field" and isinstance(facts, dict):
        return facts.get(node["value"])  # what most of the kinds' declarations are, over every row of their type
    try:
        return _INTERPRETER.visit(node, facts)
    except JMESPathTypeError as error:
        # The error's own text holds the value, which may be a secret.
        raise ExpressionError(f"{text}: {error.function_name}() does not take a value of type {error.actual_type}") from error
    except ValueError as error:  # JMESPath's own errors are of this class, and so is that of a slice with the step 0
        raise ExpressionError(f"{text}: {expression_fault(text, error, FUNCTIONS)}") from error
