"""The examples inside policy files are run, and one that does not hold is said so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.command import run

POLICY = {
    "id": "mine",
    "title": "Something about a waiver",
    "layer": "run",
    "severity": "low",
    "surface": "plan",
    "match": {"subject": "waiver"},
    "when": "owner == 'nobody'",
    "message": "The waiver of {{ policy }} for {{ address }} has no owner.",
    "why": "Somebody must answer for every waiver, or nobody looks at it again.",
    "fix": "Name the team that answers for it, or take the waiver out.",
}
HOLDS: dict[str, Any] = {"about": "it has an owner", "waiver": {}}
FIRES: dict[str, Any] = {"about": "it has none", "waiver": {"owner": "nobody"}, "severity": "low", "says": "lb-replaced"}


def outcome_of(tmp_path: Path, flags: dict[str, Any], allows: dict[str, Any]) -> tuple[int, str]:
    path = tmp_path / "mine.yaml"
    path.write_text(yaml.safe_dump_all([POLICY, {"flags": [flags], "allows": [allows]}]), encoding="utf-8")
    outcome = run("policies", "test", str(path))
    return outcome.code, outcome.out


def test_a_policy_for_waivers_is_tested_with_the_facts_of_one(tmp_path: Path) -> None:
    assert outcome_of(tmp_path, FIRES, HOLDS) == (0, "1 policy: every example holds.\n")


@pytest.mark.parametrize(
    ("flags", "allows", "says"),
    [
        (HOLDS, HOLDS, "mine: it has an owner: it must fire, and does not"),
        (FIRES, FIRES, "mine: it has none: it must not fire, and fires at aws_lb.web"),
        ({**FIRES, "severity": "high"}, HOLDS, "it must be high, and is low"),
        ({**FIRES, "says": "zone"}, HOLDS, "it must say 'zone', and says: The waiver of lb-replaced"),
        ({**FIRES, "address": "aws_lb.other"}, HOLDS, "it must fire at aws_lb.other, and does not"),
    ],
)
def test_an_example_that_does_not_hold(tmp_path: Path, flags: dict[str, Any], allows: dict[str, Any], says: str) -> None:
    code, out = outcome_of(tmp_path, flags, allows)
    assert code == 1
    assert says in out


def test_an_example_has_one_input(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    both = {**FIRES, "plan": {}}
    path.write_text(yaml.safe_dump_all([POLICY, {"flags": [both], "allows": [HOLDS]}]), encoding="utf-8")
    assert run("policies", "test", str(path)).code == 2
