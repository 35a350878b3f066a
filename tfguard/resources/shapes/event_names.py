"""Which events can be behind the drift of a type: their names, and what in them names the object.

Source: the operations' pages in AWS's API references, whose names CloudTrail takes over; S3 and Lambda name some
events differently, as their CloudTrail pages say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

from tfguard.model.drift import Drift, DriftKind


class EventNames(Struct, frozen=True):
    """The events about one type.

    source: the service, as events name it.
    changes: by attribute, the events that change it; "*" for all others.
    creates, deletes: those that make and remove the object.
    marks: what names the object in an event's parameters, the most telling first: all of them make it certain.
    """

    source: str
    changes: Mapping[str, tuple[str, ...]]
    marks: Callable[[Drift], Sequence[str]]
    creates: tuple[str, ...] = ()
    deletes: tuple[str, ...] = ()
    is_global: bool = field(default=False)

    def names(self, drift: Drift) -> tuple[str, ...]:
        """The events that may have made this drift."""
        if drift.kind is DriftKind.DELETED:
            return self.deletes
        if drift.kind is DriftKind.UNMANAGED:
            return self.creates
        edited = [item.attribute for item in drift.attributes]
        return tuple(
            dict.fromkeys(name for attribute in edited for name in self.changes.get(attribute, self.changes.get("*", ())))
        )


def by(*attributes: str) -> Callable[[Drift], Sequence[str]]:
    """Marks from the values of attributes."""

    def marks(drift: Drift) -> list[str]:
        found = [drift.values.get(name) for name in attributes]
        return [str(value).rstrip(".").lower() for value in found if value not in (None, "")]

    return marks
