"""Words that only tfguard used: what users read has the field's own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command import commands, run
from tfguard.cli import cli
from tfguard.engine.load import builtin_directory, policy_paths

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "tfguard"
INSTEAD = {
    "mend": "fix",
    "stranger": "unmanaged",
    "witness": "change marker",
    "judgement": "evaluation",
    "veil": "redaction",
    "safe way": "how to do it safely",
}
"""The words, and what is said in their place."""
WORDS = re.compile(rf"\b(?:{'|'.join(INSTEAD)})(?:e?s|ed|ing)?\b", re.IGNORECASE)

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "benchmarks").glob("*.md")])
FILES = [*PAGES, *policy_paths(builtin_directory()), *sorted((PACKAGE / "schemas").iterdir())]


def _docstrings(tree: ast.AST) -> set[int]:
    """The strings that stand alone: they are for who reads the code."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def strings(text: str) -> Iterator[str]:
    """The texts of a module that it may say, rather than what is said of it."""
    tree = ast.parse(text)
    alone = _docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.value


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_that_users_read(path: Path) -> None:
    assert WORDS.findall(path.read_text("utf-8")) == []


@pytest.mark.parametrize("words", list(commands(cli)), ids=" ".join)
def test_help(words: tuple[str, ...]) -> None:
    said = run(*words, "--help")
    assert said.code == 0
    assert WORDS.findall(said.out) == []


def test_what_the_code_says() -> None:
    said = {
        (path.relative_to(PACKAGE).as_posix(), text)
        for path in PACKAGE.rglob("*.py")
        for text in strings(path.read_text("utf-8"))
    }
    assert said
    assert sorted((path, text) for path, text in said if WORDS.search(text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('_HINT = "Mend the syntax."', True),
        ('def f():\n """The safe way."""\n return f"Safe way: {1}"', True),
        ('def f():\n """The safe way."""', False),
        ('x = "amended in Mendoza"', False),
    ],
)
def test_the_search_knows_what_it_looks_for(text: str, found: bool) -> None:
    assert any(map(WORDS.search, strings(text))) is found
