"""The source as tests look at it: each module read once, and what it imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "tfguard"
FOLDERS = ("tfguard", "tests", "scripts", "benchmarks")


@cache
def modules(folder: str = "tfguard") -> tuple[Path, ...]:
    """The modules of a folder, in order."""
    return tuple(sorted((ROOT / folder).rglob("*.py")))


@cache
def text(path: Path) -> str:
    """What a module says."""
    return path.read_text("utf-8")


@cache
def tree(path: Path) -> ast.Module:
    """A module's syntax."""
    return ast.parse(text(path))


def name(path: Path) -> str:
    """The place of a module in the package, as tests report it."""
    return path.relative_to(PACKAGE if path.is_relative_to(PACKAGE) else ROOT).as_posix()


@cache
def imports(path: Path) -> frozenset[Path]:
    """The modules of the package that a module imports, wherever in it the statement stands."""
    return frozenset(found for dotted in _imported(tree(path)) if (found := _file(dotted)))


def _imported(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if _file(inner) else node.module


@cache
def _file(dotted: str) -> Path | None:
    """The module of a dotted name; None where it is somebody else's, or no module."""
    parts = dotted.split(".")
    path = ROOT.joinpath(*parts)
    if parts[0] != PACKAGE.name:
        return None
    candidates = (path / "__init__.py", path.with_name(f"{path.name}.py"))
    return next((found for found in candidates if found.is_file()), None)


def reached(path: Path) -> set[Path]:
    """What a module imports, and what that imports, and so on."""
    found: set[Path] = set()
    waiting = {path}
    while waiting:
        waiting = {inner for outer in waiting for inner in imports(outer)} - found
        found |= waiting
    return found
