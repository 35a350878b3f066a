"""What a policy may say about a live resource itself, whatever the state says. docs/facts.md describes every fact."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from tfguard.aws.refusal import GoneError, UnreadableError
from tfguard.drift.health import balancers, certificates, databases, records
from tfguard.drift.health.estate import Estate, Observed, readers_with
from tfguard.engine.facts import Facts, UnavailableError
from tfguard.model import Value
from tfguard.resources.catalogue import live_reader, resource_type
from tfguard.resources.shapes.live_reader import Call, LiveFacts

LIVE_FACTS: dict[str, Callable[[Observed, Estate], Value]] = {
    "address": lambda item, _: item.resource.address,
    "type": lambda item, _: item.resource.type,
    "id": lambda item, _: item.resource.id,
    "region": lambda item, _: item.resource.region,
    "layer": lambda item, _: str(resource_type(item.resource.type).layer),
    "alarm": balancers.alarm,
    "backups": databases.backups,
    "certificate": certificates.certificate,
    "dead_targets": records.dead_targets,
    "delegation": records.delegation,
    "failover": records.failover,
    "noun": lambda item, _: resource_type(item.resource.type).noun,
    "targets": balancers.targets,
    "zones": balancers.zones,
}
"""The facts of one live resource, by name. Each is null for the types that it is not about."""


def further_calls(type_: str) -> Iterator[tuple[str, Call]]:
    """What is asked for these facts beside the readings of a type, as pairs of a service and a call."""
    reader = live_reader(type_)
    facts = reader.facts if reader else LiveFacts()
    if reader and facts.targets:
        yield reader.service, facts.targets.health
    if reader and facts.zone:
        yield reader.service, facts.zone.servers
    if facts.record:
        named = [(other, other.facts.name) for other in readers_with(lambda other: other.name)]
        yield from ((other.service, shape.listing or other.read) for other, shape in named if shape)
        yield from _listings(lambda other: other.disabled)
    if facts.certificate:
        yield from _listings(lambda other: other.zone)
    if facts.zone or facts.certificate:
        yield from _listings(lambda other: other.record)


def _listings(has: Callable[[LiveFacts], object]) -> Iterator[tuple[str, Call]]:
    return ((reader.service, reader.read) for reader in readers_with(has))


def live_facts(item: Observed, estate: Estate) -> Facts:
    """The facts of one live resource."""
    return Facts({name: partial(_worked_out, work, item, estate) for name, work in LIVE_FACTS.items()})


def _worked_out(work: Callable[[Observed, Estate], Value], item: Observed, estate: Estate) -> Value:
    """A fact; most of them ask AWS once more, and AWS may refuse."""
    try:
        return work(item, estate)
    except UnreadableError as error:
        raise UnavailableError(error.why, error.hint) from error
    except GoneError as error:
        raise UnavailableError("it was deleted meanwhile", "Scan again.") from error
