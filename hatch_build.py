"""Compiles the policies into one JSON file when the wheel is built: reading it takes a hundredth of the time."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import yaml
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledPolicies(BuildHookInterface[Any]):
    """Adds tfguard/policies.json, a list of the first documents of all policy files, to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the file and name it to the builder. A checkout reads the YAML itself, so that edits count at once."""
        if version == "editable":
            return
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        paths = sorted(Path(self.root, "policies").rglob("*.yaml"))
        documents = [next(yaml.load_all(path.read_text("utf-8"), Loader=loader)) for path in paths]
        directory = tempfile.mkdtemp()
        compiled = Path(directory, "policies.json")
        compiled.write_text(json.dumps(documents), "utf-8")
        build_data["force_include"][str(compiled)] = "tfguard/policies.json"
