"""Every policy can be read from top to bottom once: conditions are short and have names, texts say and do not work out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tfguard.engine.load import read_policy_file
from tfguard.engine.policy import Policy, Text, graded
from tfguard.engine.template import holes

POLICIES: Final = Path(__file__).parent.parent.parent / "policies"
FOLDERS: Final = ("compute", "identity", "load-balancer", "monitoring")
FILES: Final = sorted(path for folder in FOLDERS for path in (POLICIES / folder).glob("*.yaml"))
LONGEST: Final = 200

_QUOTED: Final = re.compile(r"`(?:-?\d+(?:\.\d+)?|true|false|null)`")
_PATH: Final = r"""[\w.\[\]*:"-]+"""
_HOLE: Final = re.compile(rf"{_PATH}|[a-z_]+\({_PATH}\)")


def _policy(path: Path) -> Policy:
    return read_policy_file(path).policy


def _texts(policy: Policy) -> Iterator[str]:
    texts: tuple[Text, ...] = (policy.message, *policy.evidence, policy.fix)
    yield from (grade.text for text in texts for grade in graded(text))


def test_every_folder_has_policies() -> None:
    assert {path.parent.name for path in FILES} == set(FOLDERS)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_condition_is_short_enough_to_be_understood(path: Path) -> None:
    assert not [condition for condition in _policy(path).conditions if len(condition.strip()) > LONGEST]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_numbers_true_false_and_null_stand_bare(path: Path) -> None:
    assert not [expression for expression in _policy(path).expressions if _QUOTED.search(expression)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_expression_puts_a_sentence_together(path: Path) -> None:
    assert not [item for item in _policy(path).expressions if "join(" in item or re.search(r"\|\|\s*''", item)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_hole_is_a_path_or_one_call(path: Path) -> None:
    found = [hole for text in _texts(_policy(path)) for hole in holes(text)]
    assert not [hole for hole in found if not _HOLE.fullmatch(hole)]
