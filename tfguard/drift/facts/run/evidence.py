"""The fact `evidence`: all that is known of a drift, in lines."""

from __future__ import annotations

from collections.abc import Iterator

from tfguard.drift.facts.run.differences import shown, text_of
from tfguard.drift.facts.run.who import who
from tfguard.model.drift import Drift, DriftKind


def evidence(drift: Drift) -> list[str]:
    """What differs, where it belongs, and who did it."""
    return list(_lines(drift))


def _lines(drift: Drift) -> Iterator[str]:
    if drift.kind is DriftKind.UNMANAGED:
        yield from (f"{item.path}: {shown(item.live)}" for item in drift.attributes)
        if drift.parent:
            yield f"It belongs to {drift.parent}."
    else:
        yield from (text_of(item) for item in drift.attributes)
        if drift.id and drift.kind is DriftKind.DELETED:
            yield f"Its id in the state is {drift.id}."
    edited_by = who(drift)
    if edited_by:
        yield f"Edited by {edited_by}."
