"""A policy reads from top to bottom once: short conditions, graded texts, and nothing to work out inside a text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from tfguard.engine.load import builtin_directory, policy_paths, read_policy_file
from tfguard.engine.policy import Policy, graded
from tfguard.engine.template import holes

MAX_CONDITION = 200
"""Characters of an expression. A longer one gets names for its parts, under `let`."""

POLICIES: Final = policy_paths(builtin_directory())

_BACKQUOTED = re.compile(r"`(?:-?\d+(?:\.\d+)?|true|false|null)`")
_PATH = r'(?:[A-Za-z_]\w*|"[^"]+")(?:\.(?:\w+|"[^"]+")|\[[^\]]*\])*'
_LITERAL = r"'[^']+'"
_HOLE = re.compile(rf"{_PATH}|\w+\((?:{_PATH}|{_LITERAL})(?:, (?:{_PATH}|{_LITERAL}))*\)")


def _read(path: Path) -> Policy:
    return read_policy_file(path).policy


def _holes(policy: Policy) -> list[str]:
    texts = (policy.message, *policy.evidence, policy.fix)
    return [hole for text in texts for grade in graded(text) for hole in holes(grade.text)]


@pytest.mark.parametrize("path", POLICIES, ids=lambda path: path.stem)
def test_style(path: Path) -> None:
    policy = _read(path)
    expressions = list(policy.expressions)
    assert [text for text in expressions if len(text) > MAX_CONDITION] == []
    assert [text for text in expressions if _BACKQUOTED.search(text)] == []
    assert [text for text in expressions if "|| ''" in text or "join(''" in text] == []
    assert [hole for hole in _holes(policy) if not _HOLE.fullmatch(hole)] == []


@pytest.mark.parametrize("hole", ["a.b", 'a."b[0].c"[0]', "listed(a[].b)", "undone[:8].text", "hcl(id)", "join(', ', a.b)"])
def test_a_path_or_a_call_may_stand_in_a_text(hole: str) -> None:
    assert _HOLE.fullmatch(hole)


@pytest.mark.parametrize("hole", ["a || b", "a && 'b'", "!a", "listed(a || b)", "a == 'b'", "join('', ['a', b])"])
def test_what_is_to_be_worked_out_may_not(hole: str) -> None:
    assert not _HOLE.fullmatch(hole)
