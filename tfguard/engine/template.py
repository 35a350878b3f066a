"""Messages with facts in them: text in which `{{ expression }}` stands for the value of a JMESPath expression."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from tfguard.engine.expression import ExpressionError, evaluate, parse
from tfguard.engine.text import NOT_SET, cut, shown

MAX_LINE = 700
"""Characters of a text that a fact or an expression made, out of values that are each cut before."""

_VALUE = re.compile(r"[\w.]+")
_HOLE = re.compile(r"\{\{((?:(?!\}\}).)+)\}\}", re.DOTALL)


@lru_cache(maxsize=1024)
def holes(template: str) -> tuple[str, ...]:
    """The expressions of a template, checked.

    Raises:
        PolicyError: one of them is not valid JMESPath.

    """
    found = tuple(match.strip() for match in _HOLE.findall(template))
    for expression in found:
        parse(expression)
    return found


def render(template: str, facts: Any) -> str:
    """The template with every hole filled from the facts."""
    return " ".join(_HOLE.sub(lambda match: _fill(match[1].strip(), facts), template).split())


def render_lines(template: str, facts: Any) -> list[str]:
    """Lines of evidence: a hole alone whose value is a list gives one line for each element; empty lines are left out."""
    alone = _HOLE.fullmatch(template.strip())
    if alone is None:
        return [text for text in (render(template, facts),) if text]
    try:
        value = evaluate(alone[1].strip(), facts)
    except ExpressionError:
        return []
    items = value if isinstance(value, list) else [value]
    return [" ".join(_line(item).split()) for item in items if item not in (None, "")]


def _line(item: Any) -> str:
    """Text that a fact or an expression made is cut later than a value in it is: what stands at its end counts as well."""
    return cut(item, MAX_LINE) if isinstance(item, str) else shown(item)


def _fill(expression: str, facts: Any) -> str:
    """The value of one hole; one that cannot be worked out is not worth losing the finding for."""
    try:
        value = evaluate(expression, facts)
    except ExpressionError:
        return NOT_SET
    return shown(value) if _VALUE.fullmatch(expression) else _line(value)
