"""Every example in a docstring runs, and says what the docstring says."""

from __future__ import annotations

import doctest
from importlib import import_module
from pathlib import Path

import pytest

from tests.source import ROOT, modules, name, text


@pytest.mark.parametrize("path", [path for path in modules() if ">>> " in text(path)], ids=name)
def test_the_examples_of_a_module_hold(path: Path) -> None:
    module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    found = doctest.testmod(module)
    assert found.attempted
    assert not found.failed
