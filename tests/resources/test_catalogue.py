"""The catalogue: what is on the disk is in the registry, each type is declared once, and what is missing is named."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest

from tests.source import PACKAGE, modules, tree
from tfguard.model import Layer
from tfguard.resources import catalogue
from tfguard.resources.catalogue import (
    SERVICES,
    CompiledCatalogue,
    all_co_owners,
    event_names,
    live_reader,
    live_readers,
    resource_type,
    resource_types,
)
from tfguard.resources.shapes.event_names import EventNames
from tfguard.resources.shapes.live_reader import LiveReader
from tfguard.resources.shapes.resource_type import ResourceType

ROOT = Path(catalogue.__file__).parent
FACETS = ("events", "live", "owners", "plan")


TYPES_OF: dict[str, Callable[[Any], list[str]]] = {
    "events": lambda module: list(module.EVENTS),
    "live": lambda module: [reader.type for reader in module.LIVE_READERS],
    "owners": lambda module: sorted({owner.type for owner in module.CO_OWNERS}),
    "plan": lambda module: [declared.type for declared in module.RESOURCE_TYPES],
}
"""By facet: the types that a module of it declares."""


def module(folder: str, facet: str) -> ModuleType:
    return import_module(_name(folder, facet))


def declared(facet: str) -> Iterator[tuple[str, str]]:
    """Each declaration of a facet: the folder and the type."""
    for folder, facets in SERVICES.items():
        if facet not in facets:
            continue
        found = module(folder, facet)
        yield from ((folder, type_) for type_ in TYPES_OF[facet](found))


def facets_after(code: str) -> set[tuple[str, str]]:
    """The folders and facets that a fresh interpreter has loaded after these lines."""
    lines = f"import sys\n{code}\nprint(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", lines], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    ).stdout.split()
    return {(folder, facet) for folder, facets in SERVICES.items() for facet in facets if _name(folder, facet) in loaded}


def _name(folder: str, facet: str) -> str:
    return f"tfguard.resources.{folder.replace('/', '.')}.{facet}"


def test_the_registry_is_what_is_on_the_disk() -> None:
    found: dict[str, list[str]] = {}
    for path in ROOT.rglob("*.py"):
        if path.stem in FACETS and path.parent != ROOT:
            found.setdefault(path.parent.relative_to(ROOT).as_posix(), []).append(path.stem)
    assert {folder: list(facets) for folder, facets in SERVICES.items()} == {
        folder: sorted(facets) for folder, facets in found.items()
    }
    assert list(SERVICES) == sorted(SERVICES)


def test_every_folder_says_what_its_types_are() -> None:
    assert [folder for folder, facets in SERVICES.items() if "plan" not in facets] == []


@pytest.mark.parametrize("facet", FACETS)
def test_a_type_is_declared_once_and_all_its_facets_are_in_one_folder(facet: str) -> None:
    count = Counter(type_ for _, type_ in declared(facet))
    assert [type_ for type_, times in count.items() if times > 1] == []
    home = {type_: folder for folder, type_ in declared("plan")}
    assert [(type_, folder) for folder, type_ in declared(facet) if home.get(type_) != folder] == []


def test_a_reader_is_in_the_folder_of_its_service_as_boto3_names_it() -> None:
    wrong = [
        (type_, folder)
        for folder, type_ in declared("live")
        if folder.split("/")[1].rstrip("_") != live_readers()[type_].service.replace("-", "_")
    ]
    assert wrong == []


def test_a_co_owner_is_of_types_that_are_declared_and_said_once() -> None:
    owners = list(all_co_owners())
    assert [owner for owner in owners if not {owner.type, owner.other} <= set(resource_types())] == []
    assert [owner for owner, times in Counter(owners).items() if times > 1] == []


def test_every_declaration_has_its_class() -> None:
    assert {type(item) for item in resource_types().values()} == {ResourceType}
    assert {type(item) for item in live_readers().values()} == {LiveReader}
    assert {type(event_names(type_)) for _, type_ in declared("events")} == {EventNames}


def test_what_is_not_declared_says_nothing() -> None:
    assert resource_type("acme_thing") == ResourceType("acme_thing", "acme_thing", Layer.RUN)
    assert live_reader("acme_thing") is None
    assert event_names("acme_thing") is None


def test_the_compiled_file_says_what_the_modules_say() -> None:
    file = msgspec.json.decode(catalogue.compiled(), type=CompiledCatalogue)
    folders = [msgspec.json.decode(raw, type=dict[str, ResourceType]) for raw in file.types.values()]
    assert {type_: declared for folder in folders for type_, declared in folder.items()} == resource_types()
    assert file.co_owners == tuple(all_co_owners())


def test_a_facet_is_loaded_only_when_somebody_asks_for_it() -> None:
    loaded = facets_after("from tfguard.resources.catalogue import resource_type; resource_type('aws_lb')")
    assert ("aws/elbv2/load_balancers", "plan") in loaded
    assert {facet for _, facet in loaded} == {"plan"}
    assert {folder.split("/")[0] for folder, _ in loaded} == {"aws"}
    loaded = facets_after("from tfguard.resources.catalogue import live_reader; live_reader('aws_lb')")
    assert ("aws/elbv2/load_balancers", "live") in loaded
    assert {facet for _, facet in loaded} == {"live"}


@pytest.mark.parametrize("command", ["plan", "lint"])
def test_a_command_pays_for_no_facet_before_it_asks(command: str) -> None:
    assert facets_after(f"import tfguard.commands.{command}") == set()


@pytest.mark.parametrize(
    ("argv", "facets"),
    [(["plan", "fixtures/plans/lb-renamed/plan.json"], {"owners", "plan"}), (["lint", "fixtures/configurations"], {"owners"})],
)
def test_neither_a_plan_nor_the_linter_reads_how_aws_is_asked(argv: list[str], facets: set[str]) -> None:
    loaded = facets_after(f"from tfguard.cli import main; main({argv})")
    assert loaded
    assert {facet for _, facet in loaded} <= facets


ELSEWHERE = {
    "demo/story.py": "the story is about the demo's own resources",
    "engine/examples.py": "the resource of an example of a policy that names none",
    "plan/providers.py": "data sources, which say where a provider looks; the catalogue is about resources",
}
"""Where a type's name stands outside the catalogue, and why."""
PROVIDERS_TYPE = re.compile(r"\b(?:aws|azuread|azurerm|cloudflare|google|kubernetes)_[a-z0-9_]*[a-z0-9]\b")


def names_of_types(path: Path) -> Iterator[str]:
    """The names of types in the code of a module; docstrings may have examples."""
    told = {id(node.value) for node in ast.walk(tree(path)) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            words = re.findall(r"\w+", node.value)
            yield from (word for word in words if word in resource_types() or PROVIDERS_TYPE.fullmatch(word))


def test_no_type_is_named_outside_the_catalogue() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in modules()
        if not path.is_relative_to(ROOT) and any(names_of_types(path))
    }
    assert found == set(ELSEWHERE)


def test_every_type_that_a_declaration_names_is_declared() -> None:
    """A misspelt parent, claim, co-owner or parent type would never be found."""
    named = {name for declared in resource_types().values() for name in declared.parent_types}
    named |= {owner.other for owner in all_co_owners()}
    for reader in live_readers().values():
        if reader.unmanaged:
            named |= {parent.type for parent in reader.unmanaged.parents} | {claim.type for claim in reader.unmanaged.claims}
    assert named - set(resource_types()) == set()
