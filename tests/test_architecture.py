"""The shape of the codebase, kept by a test: imports point one way, and every thing has its counterpart."""

from __future__ import annotations

import ast
import re
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.source import FOLDERS, PACKAGE, ROOT, imports, modules, name, reached, text, tree
from tfguard.cli import cli
from tfguard.drift.facts import DRIFT_FACTS, LIVE_FACTS
from tfguard.engine.load import builtin_directory, policy_paths
from tfguard.engine.policy import Subject
from tfguard.lint.facts import FACTS
from tfguard.outputs import OUTPUTS
from tfguard.plan.facts import CHANGE_FACTS, PLAN_FACTS

FACETS = ("events", "live", "owners", "plan")
MAX_FILE, MAX_FUNCTION, MAX_SAME = 400, 60, 10
"""Lines of a file, of a function, and of a block that stands in two places."""

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


def wrong_way(path: Path) -> set[str]:
    """The layers that a module imports and must not."""
    own = layer(path)
    layers = {layer(found) for found in imports(path)} - {own}
    return {name for name in layers if RANKS[name] > RANKS[own] or (RANKS[name] == RANKS[own] and RANKS[own])}


def test_imports_point_one_way() -> None:
    assert {name(path): wrong for path in modules() if (wrong := wrong_way(path))} == {}


FOR_ALL = {"__init__", "__main__", "errors", "model"}
"""What everything may import, or is only a door: not drawn."""


def led_to(arrows: set[tuple[str, str]], start: str) -> set[str]:
    """Where the arrows lead from here."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        new = {end for begin, end in arrows if begin == here} - found
        found |= new
        waiting += new
    return found


def test_the_drawing_of_the_house_is_that_of_the_imports() -> None:
    drawing = (ROOT / "docs" / "architecture.md").read_text("utf-8").split("```mermaid\n")[1].split("```")[0]
    arrows = set(re.findall(r"^  (\w+)(?:\[[^]]*\])? --> (\w+)", drawing, re.MULTILINE))
    pairs = {(layer(path), layer(found)) for path in modules() for found in imports(path) if layer(path) != layer(found)}
    assert arrows <= pairs
    assert [arrow for arrow in sorted(arrows) if arrow[1] in led_to(arrows - {arrow}, arrow[0])] == []
    told = {(begin, end) for begin, end in pairs if begin not in FOR_ALL and end not in FOR_ALL}
    assert sorted((begin, end) for begin, end in told if end not in led_to(arrows, begin)) == []


SURFACES = ("plan", "lint", "drift")


def test_no_surface_is_imported_from_below_or_from_beside() -> None:
    """What is above them, from `triage` on, may."""
    for path in modules():
        others = {*SURFACES} - {layer(path)}
        if RANKS[layer(path)] <= RANKS["plan"]:
            assert not others & {layer(found) for found in imports(path)}, name(path)


def test_the_engine_knows_no_surface_and_no_resource_type() -> None:
    reach = {layer(found) for path in modules() if layer(path) == "engine" for found in reached(path)}
    assert reach <= {"__init__", "model", "errors", "comparison", "inputs", "configuration", "engine"}


def test_no_module_imports_itself_in_a_circle() -> None:
    """Not even inside a function."""
    TopologicalSorter({path: imports(path) - {path} for path in modules()}).prepare()


def is_facet(path: Path) -> bool:
    return layer(path) == "resources" and len(path.relative_to(PACKAGE).parts) > 3 and path.stem in FACETS


def test_facets_are_loaded_by_the_catalogue_alone() -> None:
    assert {name(path) for path in modules() if any(map(is_facet, imports(path)))} == set()


@pytest.mark.parametrize("facet", ["owners", "plan"])
def test_a_facet_needs_nothing_of_the_live_one(facet: str) -> None:
    live = {PACKAGE / "resources" / "shapes" / f"{stem}.py" for stem in ("live_reader", "live_object", "nested", "normalise")}
    assert all(path.is_file() for path in live)
    assert {name(path) for path in modules() if is_facet(path) and path.stem == facet and reached(path) & live} == set()


def test_the_folder_of_a_service_has_the_same_files_everywhere() -> None:
    """Beside the facets stands what several of them share, by a name of its own."""
    folders = {path.parent for path in modules() if is_facet(path)}
    for folder in folders:
        helpers = set(folder.glob("*.py")) - {folder / f"{stem}.py" for stem in (*FACETS, "__init__")}
        assert [name(path) for path in helpers if not any(path in imports(other) for other in modules())] == []
    assert [name(path) for path in modules() if re.search(r"_(more|parts?|rest|utils?|misc|helpers?)$", path.stem)] == []


@pytest.mark.parametrize("surface", SURFACES)
def test_every_surface_has_the_same_parts(surface: str) -> None:
    assert {"facts", "judge.py", "examples.py"} <= {path.name for path in (PACKAGE / surface).iterdir()}


def test_one_place_makes_findings() -> None:
    assert [name(path) for path in modules() if re.search(r"(?<!class )\bFinding\(", text(path))] == ["engine/judge.py"]


def test_one_place_starts_other_programs() -> None:
    starts = re.compile(
        r"\bimport (?:subprocess|pty|multiprocessing)\b|\bos\.(?:system|popen|exec|spawn|posix_spawn|fork)|\bshutil\.which\b"
    )
    assert [name(path) for path in modules() if starts.search(text(path))] == ["inputs/programs.py"]


AS_IT_IS = {
    "plan": "action address after applyable before block block_type consequence destroys errored importing index module "
    "moved_from name noun order provider reason replace_paths replaces type upgrade upgrades",
    "drift": "address consequence edited id import_block kind layer noun parent region type values",
}
"""Facts that the input itself has, or the catalogue."""
TOGETHER = {
    "attributes": "added changed emptied lowered raised removed turned_off turned_on unknown",
    "whole_plan": "deferred failed_checks forgotten has_changes incomplete invoked_actions not_shown",
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


def test_a_module_says_what_it_is() -> None:
    assert [name(path) for path in modules() if not ast.get_docstring(tree(path))] == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_files_and_functions_stay_short(folder: str) -> None:
    assert [name(path) for path in modules(folder) if len(text(path).splitlines()) > MAX_FILE] == []
    functions = ((path, node) for path in modules(folder) for node in ast.walk(tree(path)) if isinstance(node, FUNCTIONS))
    assert [(name(path), node.name) for path, node in functions if _length(node) > MAX_FUNCTION] == []


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_block_stands_in_two_places() -> None:
    """To the letter, but for blank lines, comments and imports."""
    seen: dict[tuple[str, ...], tuple[Path, int]] = {}
    twice = set()
    for path in (path for folder in FOLDERS for path in modules(folder)):
        lines = [(number, line.strip()) for number, line in enumerate(text(path).splitlines(), 1) if counts(line)]
        for start in range(len(lines) - MAX_SAME):
            block = tuple(line for _, line in lines[start : start + MAX_SAME + 1])
            place = (path, lines[start][0])
            if seen.setdefault(block, place) != place:
                twice.add(f"{name(seen[block][0])}:{seen[block][1]} = {name(path)}:{lines[start][0]}")
    assert twice == set()


def counts(line: str) -> bool:
    """Whether a line says something of its own."""
    return bool(re.search(r"\w", line)) and not line.lstrip().startswith(("#", "import ", "from "))


def test_the_tests_stand_as_what_they_test_does() -> None:
    folders = {path.parent.relative_to(ROOT / "tests") for path in modules("tests") if path.name.startswith("test_")}
    homeless = {folder.as_posix() for folder in folders if not (PACKAGE / folder).is_dir()}
    assert homeless == {"benchmarks", "scripts"}


def test_only_main_exits() -> None:
    assert [name(path) for path in modules() if re.search(r"\bsys\.exit\(|\bos\._exit\(", text(path))] == ["__main__.py"]


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


def test_a_policy_stands_in_the_folder_of_its_layer() -> None:
    paths = policy_paths(builtin_directory())
    assert [path.stem for path in paths if f"\nlayer: {path.parent.name}\n" not in path.read_text("utf-8")] == []


def test_every_command_says_what_it_does() -> None:
    assert all(command.help for command in cli.commands.values())
