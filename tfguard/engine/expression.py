"""JMESPath with a third truth value: an expression over a value that is unknown until apply is itself unknown.

Plain JMESPath would take an unknown value for a missing one and answer "no". A gate must not. The same expressions say how
a live object is read; nothing in one is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from jmespath.exceptions import JMESPathTypeError
from msgspec import Raw
from msgspec.json import decode

from tfguard.engine.budget import LIMITS, SPENDING, Budget
from tfguard.engine.expression_fault import ExpressionError, expression_fault
from tfguard.engine.functions import FUNCTIONS
from tfguard.engine.interpreter import Work, compiled
from tfguard.engine.parser import Parser, TooDeepError
from tfguard.engine.text import cut
from tfguard.errors import PolicyError
from tfguard.model import Value

__all__ = ["ExpressionError", "evaluate", "learn", "parse"]

_LENGTH: Final = LIMITS["expression"]
_SHOWN: Final = 120
_PARSED: Final[dict[str, Raw]] = {}


def learn(parsed: Mapping[str, Raw]) -> None:
    """Take over expressions that were parsed when the package was built: parsing takes longer than most evaluations."""
    _PARSED.update(parsed)


def parse(text: str) -> Any:
    """The parsed form of an expression: JSON, as jmespath builds it.

    Raises:
        PolicyError: it is not valid JMESPath.

    """
    known = _PARSED.get(text)
    if known is not None:
        return decode(known)
    if len(text) > _LENGTH.most:
        raise PolicyError(f"{clipped(text)} is not a valid JMESPath expression: it has more than {_LENGTH}.")
    try:
        parsed = Parser().parse(text).parsed
    except TooDeepError as error:
        raise PolicyError(f"{clipped(text)} is not a valid JMESPath expression: {error}.") from error
    except (ValueError, RecursionError) as error:  # JMESPath's own errors are of the first class, and those of a number
        why = expression_fault(text, error, FUNCTIONS)
        raise PolicyError(f"{clipped(text)} is not a valid JMESPath expression: {why}.") from error
    return parsed


@lru_cache(maxsize=8192)
def _work(text: str) -> Work:
    return compiled(parse(text))


def clipped(text: str) -> str:
    """An expression in a sentence: its beginning, where it is long."""
    return repr(cut(text, _SHOWN))


def evaluate(text: str, facts: Any, budget: Budget | None = None) -> Value:
    """The value of an expression over facts; it may be, or may hold, `UNKNOWN`. Without a budget it has one of its own.

    Raises:
        PolicyError: it is not valid JMESPath.
        ExpressionError: a function was given a value of the wrong type, or the budget does not hold it.

    """
    before, SPENDING.budget = SPENDING.budget, budget or Budget()
    try:
        return _evaluated(text, facts)
    finally:
        SPENDING.budget = before


def _evaluated(text: str, facts: Any) -> Value:
    try:
        return _work(text)(facts)
    except ExpressionError as error:
        if error.expression:
            raise
        raise ExpressionError(error.why, text) from error
    except JMESPathTypeError as error:
        # The error's own text holds the value, which may be a secret.
        raise ExpressionError(f"{error.function_name}() does not take a value of type {error.actual_type}", text) from error
    except ValueError as error:  # JMESPath's own errors are of this class, and so is that of a slice with the step 0
        raise ExpressionError(expression_fault(text, error, FUNCTIONS), text) from error
    except (RecursionError, PolicyError) as error:
        if isinstance(error, PolicyError) and not isinstance(error.__cause__, RecursionError):
            raise
        # Names that are worked out of each other, hundreds in a row: there may be no room left to parse the last of them.
        raise ExpressionError("it needs too many others", text) from error
