"""The live side as a whole: what a scan has read, and what is asked beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from msgspec import Struct

from tfguard.aws.client import Aws
from tfguard.aws.reader import Snapshot
from tfguard.drift.state_index import StateIndex
from tfguard.model import Value
from tfguard.model.drift import StateResource
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject, evaluate
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Call, LiveFacts, LiveReader
from tfguard.resources.shapes.normalise import dns_name


class Observed(Struct, frozen=True):
    """A managed resource and what it is like now."""

    resource: StateResource
    live: LiveObject

    @property
    def reader(self) -> LiveReader:
        """How it was read."""
        return live_readers()[self.resource.type]

    @property
    def facts(self) -> LiveFacts:
        """What may be broken at it."""
        return self.reader.facts


class Zone(Struct, frozen=True):
    """A public DNS zone of the account: its name, and its id as Terraform has it."""

    name: str
    id: str


class LiveContext:
    """What the states manage, as it is live. Every question goes to AWS once, and none that a reader has asked."""

    def __init__(self, aws: Aws, index: StateIndex, snapshots: Sequence[Snapshot], today: date) -> None:
        self._aws = aws
        self._snapshots = snapshots
        self.index = index
        self.today = today

    def observed(self, has: Callable[[LiveFacts], object] = lambda facts: True) -> Iterator[Observed]:
        """The managed resources that were found, of types that have some of the facts; without `has`, all."""
        for snapshot in self._snapshots:
            if has(snapshot.reader.facts):
                yield from (Observed(item.resource, item.live) for item in snapshot.found)

    def missing(self, has: Callable[[LiveFacts], object]) -> Iterator[StateResource]:
        """The managed resources that AWS does not have, of types that have some of the facts."""
        for snapshot in self._snapshots:
            if has(snapshot.reader.facts):
                yield from snapshot.missing

    def ask(self, reader: LiveReader, region: str, call: Call, **params: Value) -> list[Any]:
        """The objects that a call to the service of a type answers with.

        Raises:
            GoneError: what was asked for does not exist.
            UnreadableError: AWS did not answer.

        """
        return self._aws.items(reader.service, reader.region or region, call, params)

    @cached_property
    def zones(self) -> tuple[Zone, ...]:
        """Every public DNS zone of the account, managed or not.

        Raises:
            UnreadableError: AWS did not answer.

        """
        found = []
        for reader in readers_with(lambda facts: facts.zone):
            for item in self.ask(reader, GLOBAL_REGION, reader.read):
                if reader.facts.zone and not evaluate(reader.facts.zone.private, item):
                    found.append(zone_of(reader, item))
        return tuple(found)

    def zone_of(self, name: str) -> Zone | None:
        """The zone of this account that a name belongs to: the longest that it ends with."""
        return max((zone for zone in self.zones if _is_within(name, zone)), key=lambda zone: len(zone.name), default=None)

    def records(self, zone: Zone) -> Iterator[Record]:
        """The live records of a zone."""
        for reader in readers_with(lambda facts: facts.record):
            shape = reader.facts.record
            if shape is not None:
                for item in self.ask(reader, GLOBAL_REGION, reader.read, **{shape.zone: zone.id}):
                    values = evaluate(shape.values, item) or ()
                    yield Record(str(dns_name(evaluate(shape.name, item))), str(evaluate(shape.type, item)), tuple(values))


class Record(Struct, frozen=True):
    """A live DNS record: its name as Terraform compares it, its type, and its values as they are written."""

    name: str
    type: str
    values: tuple[Value, ...]


def readers_with(has: Callable[[LiveFacts], object]) -> list[LiveReader]:
    """The types that have some of the facts."""
    return [reader for reader in live_readers().values() if has(reader.facts)]


def zone_of(reader: LiveReader, item: dict[str, Any]) -> Zone:
    """A live zone by its name and id."""
    live = LiveObject(item, GLOBAL_REGION, "")
    name = evaluate(reader.facts.zone.name, item) if reader.facts.zone else None
    return Zone(str(dns_name(name)), str(evaluate(reader.id, live)))


def _is_within(name: str, zone: Zone) -> bool:
    """Whether a name is the zone's own or below it."""
    plain = str(dns_name(name))
    return plain == zone.name or plain.endswith(f".{zone.name}")
