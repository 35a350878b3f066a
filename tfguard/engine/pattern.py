"""Regular expressions of policies: RE2's, which takes time in proportion to the text, whatever the expression."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

from tfguard.engine.budget import LIMITS, Budget
from tfguard.engine.expression_fault import ExpressionError

_LENGTH: Final = LIMITS["pattern"]
_MEMORY: Final = LIMITS["pattern_memory"]
_KEPT: Final = 256
"""How many compiled expressions are kept: ours are some 150, and each takes at most `_MEMORY`."""
_SHOWN: Final = 80
_ELEMENT: Final = re.compile(r"\\(.)|\(\?(<?[=!])|([*+?}]\+|\(\?[(>#]|\{,\d+\})", re.DOTALL)
"""What Python's and Perl's expressions have and RE2's do not. Its `{,3}` is these four characters, with no word of it."""


def found_in(pattern: str, text: str, budget: Budget) -> bool:
    """Whether a regular expression is found in a text.

    Raises:
        ExpressionError: it is none, or the budget does not hold it.

    """
    compiled = compiled_pattern(pattern)
    encoded = text.encode("utf-8", "replace")
    budget.search(compiled.programsize, len(encoded))
    return compiled.search(encoded) is not None


def check_patterns(node: Any) -> None:
    """Refuse a parsed expression with a literal regular expression that is none.

    Raises:
        ExpressionError: it says which, and what is wrong with it.

    """
    children = [child for child in node.get("children") or () if isinstance(child, dict)]
    if node["type"] == "function_expression" and node["value"] == "matches":
        for literal in (child["value"] for child in children[1:2] if child["type"] == "literal"):
            if isinstance(literal, str):
                compiled_pattern(literal)
    for child in children:
        check_patterns(child)


@lru_cache(maxsize=_KEPT)
def compiled_pattern(pattern: str) -> Any:
    """The compiled form of a regular expression.

    Raises:
        ExpressionError: it is none that RE2 knows, or it is too large.

    """
    import re2  # here, since most policies for configurations have none, and a hook need not wait for it

    if len(pattern) > _LENGTH.most:
        raise ExpressionError(f"the regular expression {pattern[:_SHOWN]!r}… has more than {_LENGTH}")
    foreign = _foreign(pattern)
    if foreign:
        raise ExpressionError(f"{pattern[:_SHOWN]!r} is not a regular expression that is known here: {foreign}")
    options = re2.Options()
    options.max_mem = _MEMORY.most
    options.log_errors = False
    options.never_capture = True
    try:
        return re2.compile(pattern.encode("utf-8", "surrogatepass"), options)
    except re2.error as error:
        why = "a bracket is not closed, an escape is not known, or it repeats too much"
        raise ExpressionError(f"{pattern[:_SHOWN]!r} is not a regular expression: {why}") from error


def _foreign(pattern: str) -> str | None:
    """What RE2 does not know in an expression, in our own words: it says no position itself."""
    for match in _ELEMENT.finditer(pattern):
        escaped, around, other = match.groups()
        where = f"in column {match.start() + 1}"
        if escaped and escaped in "123456789":
            return f"the reference back to a group {where} takes no bounded time, and is not supported"
        if escaped == "Z":
            return f"`\\Z` {where} is not known; the end of the text is `\\z` or `$`"
        if around:
            return f"the look {'behind' if around[0] == '<' else 'ahead'} {where} takes no bounded time, and is not supported"
        if other:
            return f"`{match[0]}` {where} is not known" + (f"; write `{{0{match[0][1:]}`" if match[0][0] == "{" else "")
    return None
