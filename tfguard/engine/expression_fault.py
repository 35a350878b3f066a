"""Why an expression is not valid, in our own words: from the class and the position of JMESPath's error, not its text."""

from __future__ import annotations

import re
from collections.abc import Container

from jmespath.exceptions import (
    ArityError,
    EmptyExpressionError,
    IncompleteExpressionError,
    LexerError,
    ParseError,
    UnknownFunctionError,
)

_CALL = re.compile(r"(?<!\w)([A-Za-z_]\w*+)\(")
_QUOTES = "'\"`"


class ExpressionError(Exception):
    """An expression met a value that it cannot work with: a function was given the wrong type.

    `why` is half a sentence; `expression` is the innermost one, empty where that is not known.
    """

    def __init__(self, why: str, expression: str = "") -> None:
        super().__init__(f"{expression}: {why}" if expression else why)
        self.why = why
        self.expression = expression


def expression_fault(text: str, error: ValueError | RecursionError, functions: Container[str]) -> str:
    """Half a sentence; columns count from 1. What an expression was evaluated over is not shown."""
    match error:
        case EmptyExpressionError():
            return "it is empty"
        case ArityError():
            return f"{error.function_name}() does not take {error.actual_arity} arguments"
        case UnknownFunctionError():
            name = next((name for name in _CALL.findall(text) if name not in functions), "")
            return f"there is no function {name}()"
        case IncompleteExpressionError():
            return "it ends too early"
        case LexerError() | ParseError():
            return _token_fault(text, error.lex_position)
        case _:
            return _evaluation_fault(text, error)


def _evaluation_fault(text: str, error: ValueError | RecursionError) -> str:
    if isinstance(error, RecursionError):
        return "it nests too deeply"
    return "a slice has the step 0" if "::" in text or text.count(":") > 1 else "it cannot be evaluated"


def _token_fault(text: str, offset: int) -> str:
    rest = text[offset:].split()
    if not rest:
        return "it ends too early"
    if rest[0][0] in _QUOTES and text.find(rest[0][0], offset + 1) < 0:
        return f"the {rest[0][0]} in column {offset + 1} is not closed"
    return f"`{rest[0][:30]}` in column {offset + 1} does not belong there"
