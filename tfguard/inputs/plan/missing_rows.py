"""Rows that were taken out of a plan: Terraform writes one for every managed object, also where nothing happens to it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from tfguard.inputs.plan.document import UNNAMED, decode_as
from tfguard.inputs.plan.prior_state import Summary
from tfguard.inputs.plan.shape import NOTHING, Document, StateValues

_OLD_FORMAT = "0."
"""Until Terraform 0.15 an address inside a module is relative to it, so that it cannot be looked up among the rows."""


class _Block(Struct, gc=False):
    mode: str | None = None
    address: str | None = None


def missing_rows(document: Document, prior: Summary) -> Iterator[str]:
    """The addresses of managed objects that a plan holds, but has no row for.

    None where the plan says itself that it is not whole, or only refreshes: such a plan has no rows and plans nothing.
    """
    if document.complete is False or document.errored:
        return
    rows = document.resource_changes or []
    if rows and (document.format_version or "").startswith(_OLD_FORMAT):
        return
    known = {row.address for row in rows} | {row.previous_address for row in rows}
    known |= {item.resource_change.address for item in document.deferred_changes or () if item.resource_change}
    yield from (address for address in dict.fromkeys(_held(document, prior)) if address not in known)


def _held(document: Document, prior: Summary) -> Iterator[str]:
    """The managed objects of the plan, wherever it names them."""
    rows = bool(document.resource_changes)
    planned = () if rows and prior.addresses else _planned(document)
    yield from planned
    if rows or planned or document.planned_values == NOTHING:
        yield from prior.addresses
    if not rows and not planned and document.planned_values == NOTHING:
        yield from _configured(document)


def _planned(document: Document) -> tuple[str, ...]:
    values = decode_as(document.planned_values, StateValues, f"{UNNAMED}: planned_values")
    items = values.resources() if values else []
    return tuple(item.address or item.type for item in items if item.mode == "managed")


def _configured(document: Document) -> tuple[str, ...]:
    root = document.configuration and document.configuration.root_module
    blocks = decode_as(root.resources, list[_Block], f"{UNNAMED}: configuration") if root else None
    return tuple(block.address or "" for block in blocks or () if block.mode == "managed")
