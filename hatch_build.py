"""Compiles the policies into one JSON file when the wheel is built: reading it takes a hundredth of the time."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledPolicies(BuildHookInterface[Any]):
    """Adds tfguard/policies.json to the wheel: the policies, and their expressions parsed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the file and name it to the builder. A checkout reads the YAML itself, so that edits count at once."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)  # the package that is being built knows best what it reads
        from tfguard.engine.load import COMPILED_NAME, compiled

        path = Path(tempfile.mkdtemp(), COMPILED_NAME)
        path.write_bytes(compiled())
        build_data["force_include"][str(path)] = f"tfguard/{COMPILED_NAME}"
