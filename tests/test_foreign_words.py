"""Errors are in tfguard's own words: where another's text is shown, that is the evidence, and is listed here."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from functools import cache

import pytest

from tests.source import PACKAGE, modules, tree

TEXTS = frozenset(
    ["args", "doc", "explanation", "message", "msg", "object", "problem", "reason", "response", "stderr", "strerror"]
)
"""The attributes of exceptions that hold their text, in Python's library and in those that tfguard uses."""

QUOTED = {
    "aws/client.py:unreadable": "of ForeignAnswerError alone, whose text is a clause of ours; of others only the class",
    "aws/refusal.py:unusable": "after our own sentence, as what boto3 says of an AWS configuration that only it reads",
    "aws/refusal.py:_answered": "the code that AWS answers with, which its documentation lists",
    "cli.py:_say_why": "click says which option it does not understand; a full disk is told as the system tells it",
    "errors.py:reason": "what the operating system says of a path; a character, not a text, of an encoding error",
    "inputs/state/locations/http.py:_why": "unwraps the error that urllib holds; its text is not shown",
    "inputs/state/locations/s3.py:_refused": "the code that AWS answers with",
    "inputs/yaml_fault.py:yaml_fault": "of BadValueError alone, whose problem is in our words",
}
"""Where another's words are looked at, by module and function, and why they may be shown."""


@cache
def own_errors() -> frozenset[str]:
    """The exceptions that tfguard declares: their texts are ours."""
    classes = (node.name for path in modules() for node in tree(path).body if isinstance(node, ast.ClassDef))
    return frozenset(name for name in classes if name.endswith("Error") and name != "BadValueError")


def names(node: ast.expr | None) -> set[str]:
    """The classes that an `except`, or an annotation, names."""
    return {
        inner.attr if isinstance(inner, ast.Attribute) else inner.id
        for inner in ast.walk(node or ast.Constant(None))
        if isinstance(inner, ast.Attribute | ast.Name)
    }


def is_error(name: str) -> bool:
    """Whether a class is an exception of somebody else."""
    known = getattr(builtins, name, None)
    built_in = isinstance(known, type) and issubclass(known, Exception)
    return name not in own_errors() and (built_in or name.endswith(("Error", "Exception")))


def foreign(function: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """The exceptions of others that a function catches or is given: the variable, and where it is known."""
    for node in ast.walk(function):
        if isinstance(node, ast.ExceptHandler) and node.name and (not names(node.type) or not names(node.type) <= own_errors()):
            yield node.name, ast.Module(node.body, [])
        elif isinstance(node, ast.arg) and any(map(is_error, names(node.annotation))):
            yield node.arg, function


def _asks_for_text(call: ast.Call) -> bool:
    return any(isinstance(item, ast.Constant) and item.value in TEXTS for item in call.args)


def shows(variable: str, where: ast.AST) -> bool:
    """Whether the text of an exception is taken there: str(error), f"{error}", error.strerror and the like."""

    def is_it(node: ast.AST) -> bool:
        return isinstance(node, ast.Name) and node.id == variable

    for node in ast.walk(where):
        if isinstance(node, ast.FormattedValue) and is_it(node.value):
            return True
        if isinstance(node, ast.Attribute) and is_it(node.value) and node.attr in TEXTS:
            return True
        if isinstance(node, ast.Call) and any(map(is_it, node.args)):
            called = names(node.func)
            if called & {"str", "repr", "format"} or ("getattr" in called and _asks_for_text(node)):
                return True
    return False


def places() -> Iterator[str]:
    """Every function that takes the text of somebody else's exception."""
    for path in modules():
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef) and any(shows(*found) for found in foreign(node)):
                yield f"{path.relative_to(PACKAGE).as_posix()}:{node.name}"


def test_another_library_s_words_are_shown_only_as_evidence() -> None:
    assert sorted(places()) == sorted(QUOTED)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("def f():\n try: pass\n except ValueError as e: raise X(f'{e}')", True),
        ("def f():\n try: pass\n except OSError as e: raise X(e.strerror)", True),
        ("def f(e: Exception): return str(e)", True),
        ("def f():\n try: pass\n except ValueError as e: raise X(getattr(e, 'reason', e)) from e", True),
        ("def f():\n try: pass\n except ValueError as e: raise X('no') from e", False),
        ("def f():\n try: pass\n except TfguardError as e: raise X(e.message) from e", False),
        ("def f():\n try: pass\n except (TfguardError, ValueError) as e: raise X(str(e)) from e", True),
    ],
)
def test_the_search_knows_what_it_looks_for(text: str, found: bool) -> None:
    assert any(shows(*item) for item in foreign(ast.parse(text).body[0])) is found
