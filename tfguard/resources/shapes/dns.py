"""Names and where they point: the shapes of declarations."""

from __future__ import annotations

from msgspec import Struct


class RecordShape(Struct, frozen=True, omit_defaults=True):
    """Where a DNS record keeps its parts: JMESPath expressions over its values.

    `type` and `ttl` may be literals (`` `60` ``): some types have one fixed record type, or a fixed TTL in seconds.
    `short_names`: the name may leave out the zone's, and the provider takes both spellings for one.
    `overwrites` is true where a create takes the place of a record that is there already.
    """

    name: str
    type: str
    zone: str
    ttl: str
    values: str
    set_identifier: str = "`null`"
    weight: str = "`null`"
    overwrites: str = "`false`"
    short_names: bool = False


class ZoneShape(Struct, frozen=True, omit_defaults=True):
    """A zone whose records do not have their full names: the attributes with its id, as records name it, and its name."""

    id: str
    name: str
