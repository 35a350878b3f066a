"""Messages with facts in them: text in which `{{ expression }}` stands for the value of a JMESPath expression."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from tfguard.policy.expression import evaluate, parse
from tfguard.policy.text import shown

_HOLE = re.compile(r"\{\{(.+?)\}\}", re.DOTALL)


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
    text = _HOLE.sub(lambda match: shown(evaluate(match[1].strip(), facts)), template)
    return " ".join(text.split())
