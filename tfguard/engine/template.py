"""Texts with facts in them: `{{ expression }}` stands for the value of a JMESPath expression."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Protocol

from tfguard.engine.expression import parse
from tfguard.engine.text import cut, shown
from tfguard.model import Value

MAX_LINE = 700
"""Characters of a text that a fact or an expression made, out of values that are each cut before."""

MAX_LINES = 200
"""Lines that a list gives; the rest is a number."""

HOLE = re.compile(r"\{\{(?P<hole>(?:(?!\}\}|\{\{).)+)\}\}", re.DOTALL)
_VALUE = re.compile(r"[\w.]+")


class Facts(Protocol):
    """What the holes of a text are filled from."""

    def shown(self, expression: str) -> Value:
        """The value of an expression that is to be written down; null where that cannot be worked out."""


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


def render(template: str, facts: Facts) -> str:
    """The template as one line, with every hole filled from the facts."""
    return one_line(HOLE.sub(lambda match: _fill(match[1].strip(), facts), template))


def render_lines(template: str, facts: Facts) -> list[str]:
    """Lines of evidence: a hole alone whose value is a list gives one line for each element; empty lines are left out."""
    alone = HOLE.fullmatch(template.strip())
    if alone is None:
        return [text for text in (render(template, facts),) if text]
    value = facts.shown(alone[1].strip())
    return [one_line(whole(item)) for item in elements(value if isinstance(value, list) else [value]) if item not in (None, "")]


def elements(values: list[Value]) -> list[Value]:
    """What a list gives, one line each; a long one ends with a number."""
    return values if len(values) <= MAX_LINES else [*values[:MAX_LINES], f"and {len(values) - MAX_LINES:,} more"]


def one_line(text: str) -> str:
    """The text with every run of white space as one space: it comes from elsewhere, and a line of ours stays one."""
    return " ".join(text.split())


def whole(item: Value) -> str:
    """Text that a fact or an expression made is cut later than a value in it is: what stands at its end counts as well."""
    return cut(item, MAX_LINE) if isinstance(item, str) else shown(item)


def _fill(expression: str, facts: Facts) -> str:
    """The value of one hole; one that cannot be worked out is not worth losing the finding for."""
    value = facts.shown(expression)
    return shown(value) if _VALUE.fullmatch(expression) else whole(value)
