"""Texts with facts in them: `{{ expression }}` stands for the value of a JMESPath expression."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from tfguard.engine.expression import ExpressionError, evaluate, parse
from tfguard.engine.text import NOT_SET, cut, shown

MAX_LINE = 700
"""Characters of a text that a fact or an expression made, out of values that are each cut before."""

HOLE = re.compile(r"\{\{(?P<hole>(?:(?!\}\}).)+)\}\}", re.DOTALL)
_VALUE = re.compile(r"[\w.]+")


@lru_cache(maxsize=1024)
def holes(template: str) -> tuple[str, ...]:
    """The expressions of a template, checked.

    Raises:
        PolicyError: one of them is not valid JMESPath.

    """
    found = tuple(match.strip() for match in HOLE.findall(template))
    for expression in found:
        parse(expression)
    return found


def render(template: str, facts: Any) -> str:
    """The template as one line, with every hole filled from the facts."""
    return one_line(HOLE.sub(lambda match: _fill(match[1].strip(), facts), template))


def render_lines(template: str, facts: Any) -> list[str]:
    """Lines of evidence: a hole alone whose value is a list gives one line for each element; empty lines are left out."""
    alone = HOLE.fullmatch(template.strip())
    if alone is None:
        return [text for text in (render(template, facts),) if text]
    try:
        value = evaluate(alone[1].strip(), facts)
    except ExpressionError:
        return []
    items = value if isinstance(value, list) else [value]
    return [one_line(whole(item)) for item in items if item not in (None, "")]


def one_line(text: str) -> str:
    """The text with every run of white space as one space: it comes from elsewhere, and a line of ours stays one."""
    return " ".join(text.split())


def whole(item: Any) -> str:
    """Text that a fact or an expression made is cut later than a value in it is: what stands at its end counts as well."""
    return cut(item, MAX_LINE) if isinstance(item, str) else shown(item)


def _fill(expression: str, facts: Any) -> str:
    """The value of one hole; one that cannot be worked out is not worth losing the finding for."""
    try:
        value = evaluate(expression, facts)
    except ExpressionError:
        return NOT_SET
    return shown(value) if _VALUE.fullmatch(expression) else whole(value)
