"""DNS records of providers that have one type for all of them: what these have in common."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.dns import RecordShape
from tfguard.resources.shapes.resource_type import ResourceType

NOT_FOUND = Consequence("can no longer find it: the name does not exist")
"""What the loss of a record means; the policies about records grade it."""


def within(name: str, zone: str) -> str:
    """An expression for the full name of a record whose name leaves out its zone's, unless `zone` holds an id."""
    name_or_not, zone_or_not = f"({name} || '')", f"({zone} || '')"
    long = f"ends_with({name_or_not}, {zone_or_not}) && {name}"
    is_name = f"contains({zone_or_not}, '.')"
    full = f"(!{name} || {name} == '@') && {zone} || {long} || join('.', [{name_or_not}, {zone_or_not}])"
    return f"{is_name} && ({full}) || !{is_name} && {name}"


def record(
    type_: str,
    name: str,
    zone: str,
    values: str,
    *,
    kind: str = "type",
    ttl: str = "ttl",
    identity: tuple[str, ...] = (),
    zone_type: str = "",
    zone_id: str = "",
    noun: str = "DNS record",
) -> ResourceType:
    """A record: expressions for its full name, values, type and TTL; `zone` is the attribute that names its zone.

    `zone_id` is an expression for the zone where the attribute is no string.
    """
    return ResourceType(
        type_,
        noun,
        Layer.DNS,
        identity=identity,
        parent=zone or None,
        parent_types=(zone_type,) if zone_type else (),
        points_at=values,
        consequence=NOT_FOUND,
        record=RecordShape(name=name, type=kind, zone=zone_id or zone, ttl=ttl, values=values),
    )
