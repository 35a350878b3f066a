"""Compiles the policies and the resource types when the wheel is built: reading the files takes a hundredth of the time."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledData(BuildHookInterface[Any]):
    """Adds the policies, their expressions parsed, and the resource types to the wheel, each in one JSON file."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the files and name them to the builder. A checkout reads YAML and modules, so that edits count at once."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)  # the package that is being built knows best what it reads
        from tfguard.engine import load
        from tfguard.resources import catalogue

        directory = Path(tempfile.mkdtemp())
        for name, data in (
            (load.COMPILED_NAME, load.compiled()),
            (f"resources/{catalogue.COMPILED_NAME}", catalogue.compiled()),
        ):
            path = directory / Path(name).name
            path.write_bytes(data)
            build_data["force_include"][str(path)] = f"tfguard/{name}"
