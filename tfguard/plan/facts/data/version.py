"""Facts about the version of what a resource runs: how big a step an upgrade is."""

from __future__ import annotations

import re
from typing import Any

from tfguard.engine.expression import evaluate
from tfguard.model import Change
from tfguard.model.values import as_integer
from tfguard.resources.catalogue import resource_type

_TWO_PART_MAJOR = ("mysql", "mariadb", "aurora", "neptune")
"""Engines of which 5.6 and 5.7, or 8.0 and 8.4, are different major versions."""


def version(change: Change) -> dict[str, Any] | None:
    """The version `before` and `after`, and the `step`: major, minor or downgrade.

    Null for a type without a version, where it stays the same or is less exact than before ("15.4" and "15"), where
    it follows something else in the plan and is unknown, and for a create or a delete.
    """
    shape = resource_type(change.type).version
    if shape is None or not isinstance(change.before, dict) or not isinstance(change.after, dict):
        return None
    before, after = (evaluate(shape.version, values) for values in (change.before, change.after))
    if not isinstance(before, str) or not isinstance(after, str):
        return None
    engine = evaluate(shape.engine, change.before)
    step = _step(engine if isinstance(engine, str) else "", before, after)
    return None if step is None else {"before": before, "after": after, "step": step}


def _step(engine: str, before: str, after: str) -> str | None:
    name, old = _split(before)
    other_name, new = _split(after)
    if name != other_name:
        return "major"
    shared = min(len(old), len(new))
    if old[:shared] == new[:shared]:
        return None
    if new < old:
        return "downgrade"
    length = _major_length(engine.lower() or name, old)
    return "major" if old[:length] != new[:length] else "minor"


def _split(text: str) -> tuple[str, tuple[int, ...]]:
    """The name in front of a version, and its numbers: "OpenSearch_2.5" is ("opensearch", (2, 5))."""
    name = re.match(r"[A-Za-z]*", text)
    numbers = re.split(r"[._-]", text[name.end() if name else 0 :].strip("._- "))
    leading = [number for part in numbers if (number := as_integer(part)) is not None]
    return (name[0].lower() if name else "", tuple(leading))


def _major_length(engine: str, numbers: tuple[int, ...]) -> int:
    """How many numbers name the major version. PostgreSQL counted in two before version 10."""
    if "postgres" in engine:
        return 2 if numbers[0] < 10 else 1
    return 2 if engine.startswith(_TWO_PART_MAJOR) else 1
