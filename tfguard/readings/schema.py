"""What the AWS provider's schema says of a type: shapes, and what is computed, sensitive or write-only."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class TypeSchema:
    """A resource type. `shapes` gives each attribute's type, nested blocks included, as drift/compare.py reads it."""

    shapes: Mapping[str, Any]
    computed: frozenset[str]
    sensitive: frozenset[str]
    write_only: frozenset[str]


@cache
def _schemas() -> dict[str, Any]:
    text = resources.files("tfguard").joinpath("schemas/aws_provider.json").read_text("utf-8")
    schemas: dict[str, Any] = json.loads(text)
    return schemas


@cache
def type_schema(type_: str) -> TypeSchema:
    """The schema of a type; an empty one where we do not have it."""
    entry = _schemas().get(type_, {})
    return TypeSchema(
        entry.get("shapes", {}),
        frozenset(entry.get("computed", ())),
        frozenset(entry.get("sensitive", ())),
        frozenset(entry.get("write_only", ())),
    )
