"""What the AWS provider's schema says of a type: shapes, and what is computed, sensitive or write-only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import msgspec


@dataclass(frozen=True, slots=True)
class TypeSchema:
    """A resource type. `shapes` gives each attribute's type, nested blocks included, as `comparison` reads it."""

    shapes: Mapping[str, Any]
    computed: frozenset[str]
    sensitive: frozenset[str]
    write_only: frozenset[str]


@cache
def _schemas() -> dict[str, msgspec.Raw]:
    """The schemas by type, each decoded when it is asked for: all of them would take 10 MB."""
    text = resources.files("tfguard").joinpath("schemas/aws_provider.json").read_bytes()
    return msgspec.json.decode(text, type=dict[str, msgspec.Raw])


@cache
def type_schema(type_: str) -> TypeSchema:
    """The schema of a type; an empty one where we do not have it."""
    raw = _schemas().get(type_)
    entry: dict[str, Any] = msgspec.json.decode(raw) if raw is not None else {}
    return TypeSchema(
        entry.get("shapes", {}),
        frozenset(entry.get("computed", ())),
        frozenset(entry.get("sensitive", ())),
        frozenset(entry.get("write_only", ())),
    )
