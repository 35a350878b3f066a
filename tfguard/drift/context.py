"""The live side as a whole: what a scan has read, and what is asked beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Call
from tfguard.resources.shapes.normalise import dns_name


class Observed(Struct, frozen=True):
    """A managed resource and what it is like now."""

    resource: StateResource
    live: LiveObject


class LiveContext:
    """What the states manage, as it is live. Every question goes to AWS once, and none that a reading has asked."""

    def __init__(self, aws: Aws, world: StateIndex, snapshots: Sequence[Snapshot], today: date) -> None:
        self._aws = aws
        self._snapshots = snapshots
        self.world = world
        self.today = today

    def observed(self, *types: str) -> Iterator[Observed]:
        """The managed resources of these types that were found; without a type, all."""
        for snapshot in self._snapshots:
            if not types or snapshot.reading.type in types:
                yield from (Observed(item.resource, item.live) for item in snapshot.found)

    def missing(self, *types: str) -> Iterator[StateResource]:
        """The managed resources of these types that AWS does not have."""
        for snapshot in self._snapshots:
            if snapshot.reading.type in types:
                yield from snapshot.missing

    def ask(self, service: str, region: str, call: Call, **params: Value) -> list[Any]:
        """The objects that a call answers with.

        Raises:
            GoneError: what was asked for does not exist.
            UnreadableError: AWS did not answer.

        """
        return self._aws.items(service, region, call, params)

    def listing(self, type_: str, region: str, **params: Value) -> list[Any]:
        """What the reading of a type lists in a region, managed or not.

        Raises:
            GoneError: what was asked for does not exist.
            UnreadableError: AWS did not answer.

        """
        reading = live_readers()[type_]
        return self.ask(reading.service, region, reading.read, **params)

    @cached_property
    def zones(self) -> tuple[dict[str, Any], ...]:
        """Every public hosted zone of the account, managed or not.

        Raises:
            UnreadableError: AWS did not answer.

        """
        found = self.listing("aws_route53_zone", GLOBAL_REGION)
        return tuple(zone for zone in found if not (zone.get("Config") or {}).get("PrivateZone"))

    def zone_of(self, name: str) -> dict[str, Any] | None:
        """The zone of this account that a name belongs to: the longest that it ends with."""
        fitting = [zone for zone in self.zones if within(name, zone)]
        return max(fitting, key=lambda zone: len(str(zone["Name"])), default=None)

    def records(self, zone: dict[str, Any]) -> list[Any]:
        """The live records of a zone."""
        return self.listing("aws_route53_record", GLOBAL_REGION, HostedZoneId=zone_id(zone))


def zone_id(zone: dict[str, Any]) -> str:
    """The id of a zone as Terraform has it."""
    return str(zone["Id"]).removeprefix("/hostedzone/")


def within(name: str, zone: dict[str, Any]) -> bool:
    """Whether a name is the zone's own or below it."""
    suffix, plain = str(dns_name(zone["Name"])), str(dns_name(name))
    return plain == suffix or plain.endswith(f".{suffix}")
