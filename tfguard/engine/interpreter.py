"""Parsed JMESPath made into functions: a value that is unknown passes through every step.

An expression is evaluated over thousands of rows and live objects, so it is put together once; jmespath's own interpreter
goes through the tree again each time.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

from jmespath.exceptions import JMESPathError
from jmespath.visitor import _Expression

from tfguard.engine.budget import SPENDING
from tfguard.engine.expression_fault import ExpressionError
from tfguard.engine.functions import CERTAIN, OF_NULL, TOLERANT, WHOLE, Functions
from tfguard.model import UNKNOWN, Value
from tfguard.model.values import is_number

Node: TypeAlias = dict[str, Any]
Work: TypeAlias = Callable[[Value], Value]

_FUNCTIONS: Final = Functions()


def compiled(node: Node) -> Work:
    """The function that gives a node's value for a value."""
    return _KINDS[node["type"]](node)


def truth(value: Value) -> Value:
    """True, False or `UNKNOWN`, as JMESPath has it: null, false, "", [] and {} are false, 0 is true.

    A list of nothing but unknown values may turn out to be empty.
    """
    if value is UNKNOWN or isinstance(value, bool):
        return value
    if isinstance(value, list) and value and all(item is UNKNOWN for item in value):
        return UNKNOWN
    if is_number(value):
        return True
    return bool(value)


def _field(node: Node) -> Work:
    name = node["value"]

    def field(value: Value) -> Value:
        if type(value) is dict:
            return value.get(name)
        if value is UNKNOWN:
            return UNKNOWN
        get = getattr(value, "get", None)
        return None if get is None else get(name)

    return field


def _chain(node: Node) -> Work:
    """One step after the other: `a.b`, `a[0]`, `a | b`."""
    first, *rest = map(compiled, node["children"])

    def chain(value: Value) -> Value:
        value = first(value)
        for step in rest:
            value = step(value)
        return value

    return chain


def _same(node: Node) -> Work:
    return lambda value: value


def _literal(node: Node) -> Work:
    literal = node["value"]
    return lambda value: literal


def _index(node: Node) -> Work:
    index = node["value"]

    def at(value: Value) -> Value:
        if not isinstance(value, list):
            return UNKNOWN if value is UNKNOWN else None
        return value[index] if -len(value) <= index < len(value) else None

    return at


def _slice(node: Node) -> Work:
    part = slice(*node["children"])

    def cut(value: Value) -> Value:
        if not isinstance(value, list):
            return UNKNOWN if value is UNKNOWN else None
        SPENDING.budget.spend(len(value))
        return value[part]

    return cut


def _equal(left: Value, right: Value) -> bool:
    return bool(left == right) and isinstance(left, bool) == isinstance(right, bool)


def _unequal(left: Value, right: Value) -> bool:
    return not _equal(left, right)


def _kind(value: Value) -> str:
    return "a text" if isinstance(value, str) else "a number"


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[Value, Value], Value]:
    """A comparison of two numbers or two texts; of anything else it is null."""

    def ordered(left: Value, right: Value) -> Value:
        if not all(isinstance(side, str) or is_number(side) for side in (left, right)):
            return None
        try:
            return compare(left, right)
        except TypeError as error:
            # The values themselves may be secrets.
            raise ExpressionError(f"{_kind(left)} and {_kind(right)} cannot be compared") from error

    return ordered


_COMPARISONS: Final[dict[str, Callable[[Value, Value], Value]]] = {
    "eq": _equal,
    "ne": _unequal,
    "lt": _ordered(operator.lt),
    "lte": _ordered(operator.le),
    "gt": _ordered(operator.gt),
    "gte": _ordered(operator.ge),
}


def _comparator(node: Node) -> Work:
    left, right = map(compiled, node["children"])
    compare = _COMPARISONS[node["value"]]

    def comparator(value: Value) -> Value:
        one, other = left(value), right(value)
        unknown_in = SPENDING.budget.unknown_in
        return UNKNOWN if unknown_in(one) or unknown_in(other) else compare(one, other)

    return comparator


def _not(node: Node) -> Work:
    operand = compiled(node["children"][0])

    def negated(value: Value) -> Value:
        result = truth(operand(value))
        return UNKNOWN if result is UNKNOWN else not result

    return negated


def _junction(node: Node, decides: bool) -> Work:
    """`&&`, which a false operand decides, or `||`, which a true one does."""
    left, right = map(compiled, node["children"])

    def junction(value: Value) -> Value:
        one = left(value)
        first = truth(one)
        if first is decides:
            return one
        other = right(value)
        return UNKNOWN if first is UNKNOWN and truth(other) is not decides else other

    return junction


def _function(node: Node) -> Work:
    name = node["value"]
    arguments = [compiled(child) for child in node["children"]]
    certain = CERTAIN.get(name)

    def function(value: Value) -> Value:
        given = [argument(value) for argument in arguments]
        if name not in TOLERANT and any(map(SPENDING.budget.unknown_in, given)):
            return certain(*given) if certain and len(given) == 2 else UNKNOWN
        if given and given[0] is UNKNOWN and name in WHOLE:
            return UNKNOWN
        if given and given[0] is None and name not in OF_NULL:
            return None
        return _called(name, given)

    return function


def _called(name: str, given: list[Value]) -> Value:
    """What a function gives. What it cannot work with is an error of the policy, whatever Python calls it."""
    try:
        result = _FUNCTIONS.call_function(name, given)
    except JMESPathError:
        raise
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise ExpressionError(f"{name}() cannot work with what it is given") from error
    if isinstance(result, str):
        SPENDING.budget.write(len(result))
    elif isinstance(result, (list, dict)):
        SPENDING.budget.spend(len(result))
    return result


class _Reference:
    """What `&name` gives to `sort_by` and its like: it works out the expression for an element."""

    def __init__(self, steps: int) -> None:
        self._steps = steps

    def visit(self, node: Work, value: Value) -> Value:
        """The value of the expression for an element."""
        SPENDING.budget.spend(self._steps)
        return node(value)


def _expref(node: Node) -> Work:
    reference = _Expression(compiled(node["children"][0]), _Reference(_size(node["children"][0])))
    return lambda value: reference


def _multi_select_list(node: Node) -> Work:
    parts = [compiled(child) for child in node["children"]]
    return lambda value: None if value is None else [part(value) for part in parts]


def _multi_select_dict(node: Node) -> Work:
    parts = {child["value"]: compiled(child["children"][0]) for child in node["children"]}
    return lambda value: None if value is None else {name: part(value) for name, part in parts.items()}


def _flatten(node: Node) -> Work:
    source = compiled(node["children"][0])

    def flatten(value: Value) -> Value:
        base = source(value)
        if not isinstance(base, list):
            return UNKNOWN if base is UNKNOWN else None
        SPENDING.budget.spend(sum(len(element) if isinstance(element, list) else 1 for element in base))
        return [item for element in base for item in (element if isinstance(element, list) else (element,))]

    return flatten


def _said(values: Iterable[Value]) -> list[Value]:
    return [value for value in values if value is not None]


def _size(node: Node) -> int:
    """The steps that an element takes: the parts of an expression, but those that a projection in it counts itself."""
    children = node["children"] if node["type"] not in _COUNTED else node["children"][:1]
    return 1 + sum(_size(child) for child in children if isinstance(child, dict))


def _projection(node: Node) -> Work:
    source, projected = map(compiled, node["children"])
    steps = _size(node["children"][1])

    def projection(value: Value) -> Value:
        base = source(value)
        if not isinstance(base, list):
            return UNKNOWN if base is UNKNOWN else None
        SPENDING.budget.spend(len(base) * steps)
        return _said(map(projected, base))

    return projection


def _value_projection(node: Node) -> Work:
    source, projected = map(compiled, node["children"])
    steps = _size(node["children"][1])

    def projection(value: Value) -> Value:
        base = source(value)
        if not isinstance(base, dict):
            return UNKNOWN if base is UNKNOWN else None
        SPENDING.budget.spend(len(base) * steps)
        return _said(map(projected, base.values()))

    return projection


def _filter_projection(node: Node) -> Work:
    source, projected, condition = map(compiled, node["children"])
    steps = sum(map(_size, node["children"][1:]))

    def projection(value: Value) -> Value:
        base = source(value)
        if not isinstance(base, list):
            return UNKNOWN if base is UNKNOWN else None
        SPENDING.budget.spend(len(base) * steps)
        collected = []
        for element in base:
            chosen = truth(condition(element))
            current = UNKNOWN if chosen is UNKNOWN else projected(element) if chosen else None
            if current is not None:
                collected.append(current)
        return collected

    return projection


_COUNTED: Final = frozenset(["filter_projection", "projection", "value_projection"])
_KINDS: Final[dict[str, Callable[[Node], Work]]] = {
    "and_expression": lambda node: _junction(node, decides=False),
    "comparator": _comparator,
    "current": _same,
    "expref": _expref,
    "field": _field,
    "filter_projection": _filter_projection,
    "flatten": _flatten,
    "function_expression": _function,
    "identity": _same,
    "index": _index,
    "index_expression": _chain,
    "literal": _literal,
    "multi_select_dict": _multi_select_dict,
    "multi_select_list": _multi_select_list,
    "not_expression": _not,
    "or_expression": lambda node: _junction(node, decides=True),
    "pipe": _chain,
    "projection": _projection,
    "slice": _slice,
    "subexpression": _chain,
    "value_projection": _value_projection,
}
