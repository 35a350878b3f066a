"""JMESPath with a third truth value: an expression over a value that is unknown until apply is itself unknown.

Plain JMESPath would take an unknown value for a missing one and answer "no". A gate must not. The same expressions say how
a live object is read; nothing in one is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from jmespath.exceptions import JMESPathError, JMESPathTypeError
from msgspec import Raw
from msgspec.json import decode

from tfguard.engine.expression_fault import ExpressionError, expression_fault
from tfguard.engine.functions import FUNCTIONS
from tfguard.engine.interpreter import Work, compiled
from tfguard.engine.parser import Parser
from tfguard.errors import PolicyError
from tfguard.model import Value

__all__ = ["ExpressionError", "evaluate", "learn", "parse"]

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
    try:
        return Parser().parse(text).parsed
    except JMESPathError as error:
        why = expression_fault(text, error, FUNCTIONS)
        raise PolicyError(f"{text!r} is not a valid JMESPath expression: {why}.") from error


@lru_cache(maxsize=8192)
def _work(text: str) -> Work:
    return compiled(parse(text))


def evaluate(text: str, facts: Any) -> Value:
    """The value of an expression over facts; it may be, or may hold, `UNKNOWN`.

    Raises:
        PolicyError: it is not valid JMESPath.
        ExpressionError: a function was given a value of the wrong type.

    """
    try:
        return _work(text)(facts)
    except JMESPathTypeError as error:
        # The error's own text holds the value, which may be a secret.
        raise ExpressionError(f"{text}: {error.function_name}() does not take a value of type {error.actual_type}") from error
    except ValueError as error:  # JMESPath's own errors are of this class, and so is that of a slice with the step 0
        raise ExpressionError(f"{text}: {expression_fault(text, error, FUNCTIONS)}") from error
