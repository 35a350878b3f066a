"""Facts about buckets that everybody may read: what a block on public access shuts, and who served from it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN
from tfguard.plan.facts.identity.permissions import read_document
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.access import PublicShape


def public_by(plan: Plan, change: Change) -> Value:
    """What in the plan serves a bucket to everybody, now and after the apply, where this row is a block on public access.

    Each has `address` and `by`: policy, acl or website. Null for other rows; `UNKNOWN` where a public policy becomes
    unknown. A block on the account is about all of its buckets.
    """
    if not resource_type(change.type).blocks_public or not isinstance(change.after, dict):
        return None
    shapes = ((name, resource_type(name).public) for name in plan.rows_by_type)
    rows = ((shape, other) for name, shape in shapes if shape for other in plan.of_types([name]))
    served = [entry for shape, other in rows for entry in _served(shape, other, change.after)]
    return UNKNOWN if UNKNOWN in served else sorted(served, key=lambda entry: str(entry["address"]))


def _served(shape: PublicShape, other: Change, block: dict[str, Any]) -> Iterator[Value]:
    if not isinstance(other.before, dict) or not isinstance(other.after, dict):
        return
    if "bucket" in block and block["bucket"] != other.before.get("bucket"):
        return
    now, later = _by(shape, other.before), _by(shape, other.after)
    if now is not None and later is UNKNOWN:
        yield UNKNOWN
    elif now is not None and later is not None:
        yield {"address": other.address, "by": now}


def _by(shape: PublicShape, values: dict[str, Any]) -> Value:
    """In which way these values open a bucket to everybody; None where they do not."""
    if shape.attribute is None:
        return shape.by
    value = values.get(shape.attribute)
    if value is UNKNOWN:
        return UNKNOWN
    return shape.by if (value in shape.values if shape.values else _is_public(value)) else None


def _is_public(document: Value) -> bool:
    statements = read_document(document) or ()
    return any(item.allow and not item.condition and "*" in item.principals for item in statements)
