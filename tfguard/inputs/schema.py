"""Validation of YAML files against the JSON Schemas that ship with tfguard."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from tfguard.inputs.yaml_file import YamlFile
from tfguard.model.values import format_path


@cache
def load_schema(name: str) -> dict[str, Any]:
    """A schema that ships with tfguard, by file name."""
    # Imported here, as jsonschema below: a run without a file of the user's reads no schema.
    from importlib import resources

    text = resources.files("tfguard").joinpath("schemas", name).read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def schema_problem(file: YamlFile, data: Any, schema: dict[str, Any], document: int = 0) -> str | None:
    """The first thing in a document that the schema does not allow: file, line, key, and what was expected."""
    # Imported here: the import takes longer than a whole run on a small plan, and a valid run rarely needs it.
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    repeated = file.repeated_key()
    if repeated is not None:
        return f"{file.name}:{repeated[1]}: the key {repeated[0]!r} stands twice"
    error = best_match(Draft202012Validator(schema).iter_errors(data))
    if error is None:
        return None
    path = tuple(error.absolute_path)
    key = format_path(path) or "the document"
    return f"{file.name}:{file.line_of((*path, *_unknown_key(error)), document)}: {key}: {_expected(error)}"


def _unknown_key(error: Any) -> tuple[str, ...]:
    """The first key that an object may not have, since that is what is to be looked for."""
    if error.validator != "additionalProperties":
        return ()
    allowed = error.schema.get("properties", {})
    return tuple(key for key in error.instance if key not in allowed)[:1]


def _expected(error: Any) -> str:
    described = error.schema.get("description", "").rstrip(".") if isinstance(error.schema, dict) and error.path else None
    message = str(error.message)
    if len(message) > 200:
        message = f"{message[:199]}…"
    return f"{message}; expected {described}" if described else message
