"""The shape of the codebase, kept by a test: imports point one way, and every thing has its counterpart."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tfguard.cli import cli
from tfguard.drift.facts import DRIFT_FACTS, LIVE_FACTS
from tfguard.engine.load import builtin_directory, policy_paths
from tfguard.engine.policy import Subject
from tfguard.lint.facts import FACTS
from tfguard.outputs import OUTPUTS
from tfguard.plan.facts import CHANGE_FACTS, PLAN_FACTS
from tfguard.resources.catalogue import live_readers
from tfguard.resources.schema.provider import type_schema

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "tfguard"
MODULES = sorted(PACKAGE.rglob("*.py"))

RANKS = {
    "__init__": 0,
    "model": 0,
    "errors": 0,
    "whole_file": 0,
    "comparison": 1,
    "inputs": 1,
    "configuration": 2,
    "engine": 3,
    "resources": 4,
    "redaction": 5,
    "aws": 6,
    "plan": 7,
    "lint": 7,
    "drift": 7,
    "triage": 8,
    "outputs": 9,
    "demo": 9,
    "commands": 10,
    "cli": 11,
    "__main__": 12,
}
"""A module imports from its own rank and from lower ones. What stands in one line here is one layer."""


def layer(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imported_layers(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "tfguard":
            parts = node.module.split(".")
            yield from ([parts[1]] if len(parts) > 1 else (_named(alias.name) for alias in node.names))


def _named(name: str) -> str:
    return name if (PACKAGE / name).exists() or (PACKAGE / f"{name}.py").exists() else "__init__"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    own = RANKS[layer(path)]
    wrong = [
        name for name in imported_layers(path) if RANKS[name] > own or (RANKS[name] == own and name != layer(path) and own)
    ]
    assert not wrong


SURFACES = ("plan", "lint", "drift")


def test_no_surface_is_imported_from_below() -> None:
    below = [path for path in MODULES if RANKS[layer(path)] < RANKS["plan"]]
    assert [str(path) for path in below if not set(SURFACES).isdisjoint(imported_layers(path))] == []


@pytest.mark.parametrize("surface", SURFACES)
def test_every_surface_has_the_same_parts(surface: str) -> None:
    assert {"facts", "judge.py", "examples.py"} <= {path.name for path in (PACKAGE / surface).iterdir()}


def test_one_place_makes_findings() -> None:
    makers = [
        str(path.relative_to(PACKAGE)) for path in MODULES if re.search(r"(?<!class )\bFinding\(", path.read_text("utf-8"))
    ]
    assert makers == ["engine/judge.py"]


AS_IT_IS = {
    "plan": "action address after applyable before block consequence destroys errored importing index module moved_from name "
    "noun order provider reason replace_paths replaces type upgrade upgrades",
    "drift": "address consequence edited id import_block kind layer noun parent region type values",
}
"""Facts that the input itself has, or the catalogue."""
TOGETHER = {
    "attributes": "added changed emptied lowered raised removed turned_off turned_on unknown",
    "whole_plan": "deferred failed_checks forgotten has_changes incomplete invoked_actions",
}
"""Facts of one piece of work."""
HELPERS = {
    "validation",
    "doors",
    "packets",
    "rulebook",
    "reported",
    "writers",
    "security_policy",
    "names",
    "references",
    "types",
}
"""Modules that several facts share."""


@pytest.mark.parametrize("surface", ["plan", "drift"])
def test_a_fact_stands_in_a_file_of_its_name(surface: str) -> None:
    names = {**CHANGE_FACTS, **PLAN_FACTS} if surface == "plan" else {**DRIFT_FACTS, **LIVE_FACTS}
    files = {path.stem for path in (PACKAGE / surface / "facts").glob("*/*.py")} - {"__init__"}
    together = {name: facts.split() for name, facts in TOGETHER.items() if name in files}
    elsewhere = {*AS_IT_IS[surface].split(), *(fact for facts in together.values() for fact in facts)}
    assert set(names) == (files - HELPERS - set(together)) | elsewhere


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_what_it_is_and_stays_short(path: Path) -> None:
    text = path.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert len(text.splitlines()) <= 400


def test_only_main_exits() -> None:
    exits = [path.name for path in MODULES if re.search(r"\bsys\.exit\(|\bos\._exit\(", path.read_text("utf-8"))]
    assert exits == ["__main__.py"]


@pytest.mark.parametrize("name", sorted(OUTPUTS))
def test_every_output_has_a_test(name: str) -> None:
    assert (ROOT / "tests" / "outputs" / f"test_{name}.py").is_file()


@pytest.mark.parametrize("name", sorted({**CHANGE_FACTS, **PLAN_FACTS}))
def test_every_fact_is_documented(name: str) -> None:
    assert f"| `{name}` |" in (ROOT / "docs" / "facts.md").read_text("utf-8")


def test_every_documented_fact_exists() -> None:
    text = (ROOT / "docs" / "facts.md").read_text("utf-8")
    changes, plan = text.split("## About the plan")
    plan, live = plan.split("## About a waiver")[0].split("## About live drift")
    assert set(re.findall(r"^\| `(\w+)` \|", changes, re.MULTILINE)) == set(CHANGE_FACTS)
    assert set(re.findall(r"^\| `(\w+)` \|", plan, re.MULTILINE)) == set(PLAN_FACTS)
    drift, resource = live.split("## About a live resource")
    assert set(re.findall(r"^\| `(\w+)` \|", drift, re.MULTILINE)) == set(DRIFT_FACTS)
    assert set(re.findall(r"^\| `(\w+)` \|", resource, re.MULTILINE)) == set(LIVE_FACTS)


@pytest.mark.parametrize("subject", sorted(FACTS))
def test_the_facts_about_configurations_are_documented_and_no_others(subject: Subject) -> None:
    text = (ROOT / "docs" / "facts.md").read_text("utf-8")
    section = text.split(f"(`subject: {subject}`)")[1].split("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)) == set(FACTS[subject])


@pytest.mark.parametrize("path", policy_paths(builtin_directory()), ids=lambda path: path.stem)
def test_a_policy_stands_in_the_folder_of_its_layer(path: Path) -> None:
    assert f"\nlayer: {path.parent.name}\n" in path.read_text("utf-8")


def test_every_command_says_what_it_does() -> None:
    assert all(command.help for command in cli.commands.values())


@pytest.mark.parametrize("type_", sorted(live_readers()))
def test_a_reading_compares_what_the_provider_has(type_: str) -> None:
    schema = type_schema(type_)
    assert schema.shapes, "run scripts/generate_provider_names.py"
    named = {*live_readers()[type_].attributes, *live_readers()[type_].change_markers}
    assert named <= set(schema.shapes)
    assert not named & schema.write_only
