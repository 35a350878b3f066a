"""The examples inside policy files are run, and one that does not hold is said so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.command import refusal, run

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


PLAN: dict[str, Any] = {"about": "it is deleted", "plan": {"resource_changes": []}}
FILES: dict[str, Any] = {"about": "it is there", "files": {"main.tf": ""}}
SURFACES: dict[str, dict[str, Any]] = {
    "plan": {"match": {}, "message": "It is gone for its users.", "when": "destroys"},
    "config": {
        "surface": "config",
        "match": {"subject": "module-call"},
        "message": "Its version is not pinned.",
        "when": "source",
    },
    "live": {"surface": "live", "match": {"subject": "drift"}, "message": "It has changed meanwhile.", "when": "kind"},
}


def refusal_of(tmp_path: Path, surface: str, flags: str) -> str:
    """What is said of the example, as YAML, of a policy of a surface."""
    path = tmp_path / "mine.yaml"
    path.write_text(
        f"{yaml.safe_dump({**POLICY, **SURFACES[surface]})}---\nflags:\n  - {flags}\nallows:\n  - {flags}\n", "utf-8"
    )
    outcome = run("policies", "test", str(path))
    sentence = refusal(outcome)
    assert sentence.startswith(f"{path}:")
    return sentence.removeprefix(f"{path}:")


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        ("{resource_changes: 1}", "plan.resource_changes: 1 is not a list or null"),
        ("{resource_changes: [1]}", "plan.resource_changes[0]: 1 is not a mapping"),
        ("{resource_changes: [{}]}", "'address' is missing"),
        ("{resource_changes: [{address: {}}]}", "a mapping is not a text"),
        ("{resource_changes: [{address: k}]}", "'k' is no address of a resource"),
        ("{resource_changes: [{address: 'x.y]'}]}", "'x.y]' is no address of a resource"),
        ("{resource_changes: [{address: 'a.b[²]', change: 5}]}", "the example"),
        ("{resource_changes: [], x: !!binary aGk=}", "the example is no plan"),
        ("{format_version: [], resource_changes: []}", "the example"),
    ],
)
def test_an_example_that_is_no_plan_is_named(tmp_path: Path, plan: str, says: str) -> None:
    assert says in refusal_of(tmp_path, "plan", f"{{about: it is deleted, plan: {plan}}}")


@pytest.mark.parametrize(
    "more",
    [
        "lifecycles: {k: {}}",
        "lifecycles: {a.b: {prevent_destroy: 7}}",
        "lifecycles: {a.b: {ignore_changes: all}}",
        "upgrades: [{provider: 1, from: '1', to: '2'}]",
        "upgrades: [{provider: a, from: 1, to: '2'}]",
    ],
)
def test_what_stands_beside_the_plan_has_its_form(tmp_path: Path, more: str) -> None:
    refusal_of(tmp_path, "plan", f"{{about: it is deleted, plan: {{}}, {more}}}")


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ("{/tmp/x.tf: ''}", "leads out of the example"),
        ("{../x.tf: ''}", "leads out of the example"),
        ("{a/../../x.tf: ''}", "leads out of the example"),
        ("{a: '', a/b.tf: ''}", "cannot be written"),
        (f"{{{'x' * 300}.tf: ''}}", "cannot be written: File name too long"),
        ('{"a\\0.tf": ""}', "cannot be written: a path cannot hold a NUL byte"),
        ("{a.tf: ''}, lint: {roots: 5}", "roots"),
        ("{a.tf: ''}, base_lock: '<<<<<<< x'", "base_lock"),
    ],
)
def test_the_files_of_an_example_stay_in_its_directory(tmp_path: Path, files: str, says: str) -> None:
    assert says in refusal_of(tmp_path, "config", f"{{about: it is there, files: {files}}}")


@pytest.mark.parametrize(("surface", "needed"), [("plan", "plan"), ("config", "files"), ("live", "drift or live")])
def test_an_example_has_the_input_of_its_surface(tmp_path: Path, surface: str, needed: str) -> None:
    other = FILES if surface != "config" else PLAN
    said = refusal_of(tmp_path, surface, yaml.safe_dump(other, default_flow_style=True))
    assert f"needs {needed}." in said
