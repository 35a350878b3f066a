"""Small configurations on disk, for tests that read directories."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tfguard.inputs.configuration.model import ConfigModule
from tfguard.inputs.configuration.tree import read_module

Write = Callable[[dict[str, str | bytes]], None]

GOOD = 'module "good" {\n  source = "git::https://example.com/x.git"\n}\n'


def writer(directory: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Make the directory the current one; return what writes files into it."""
    monkeypatch.chdir(directory)

    def write(files: dict[str, str | bytes]) -> None:
        for name, content in files.items():
            path = directory / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return write


def read(*wanted: str) -> ConfigModule:
    """The module in the current directory."""
    module = read_module(".", frozenset(wanted))
    assert module is not None
    return module


def call(name: str) -> str:
    """A module block that calls the directory of its own name."""
    return f'module "{name}" {{\n  source = "./{name}"\n}}\n'


def calls(module: ConfigModule) -> list[str]:
    """The names of a module's calls, in order."""
    return [item.name for item in module.calls]
