"""What a policy may say about drift and about live resources, each fact declared once, here.

docs/facts.md describes every one of them; a test keeps the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from tfguard.aws.refusal import GoneError, UnreadableError
from tfguard.drift.context import LiveContext, Observed, readers_with
from tfguard.drift.facts.data.backups import backups
from tfguard.drift.facts.dns.dead_targets import dead_targets
from tfguard.drift.facts.dns.delegation import delegation
from tfguard.drift.facts.dns.failover import failover
from tfguard.drift.facts.load_balancer.targets import targets
from tfguard.drift.facts.load_balancer.zones import zones
from tfguard.drift.facts.monitoring.alarm import alarm
from tfguard.drift.facts.network.opened import opened
from tfguard.drift.facts.run.differences import differences
from tfguard.drift.facts.run.evidence import evidence
from tfguard.drift.facts.run.undone import undone
from tfguard.drift.facts.run.who import who
from tfguard.drift.facts.tls.certificate import certificate
from tfguard.engine.facts import Facts, UnavailableError
from tfguard.model import Value
from tfguard.model.drift import Drift
from tfguard.resources.catalogue import live_reader, resource_type
from tfguard.resources.consequence import consequence
from tfguard.resources.shapes.live_reader import Call, LiveFacts

DRIFT_FACTS: dict[str, Callable[[Drift], Value]] = {
    "address": lambda drift: drift.address,
    "consequence": lambda drift: consequence(drift.type),
    "differences": differences,
    "edited": lambda drift: sorted({item.attribute for item in drift.attributes}),
    "evidence": evidence,
    "id": lambda drift: drift.id,
    "import_block": lambda drift: drift.import_block.strip().split("\n") if drift.import_block else None,
    "kind": lambda drift: str(drift.kind),
    "layer": lambda drift: str(resource_type(drift.type).layer),
    "noun": lambda drift: resource_type(drift.type).noun,
    "opened": opened,
    "parent": lambda drift: drift.parent,
    "region": lambda drift: drift.scope.region,
    "type": lambda drift: drift.type,
    "undone": undone,
    "values": lambda drift: dict(drift.values),
    "who": who,
}
"""The facts of one drift, by name."""

LIVE_FACTS: dict[str, Callable[[Observed, LiveContext], Value]] = {
    "address": lambda item, _: item.resource.address,
    "alarm": alarm,
    "backups": backups,
    "certificate": certificate,
    "dead_targets": dead_targets,
    "delegation": delegation,
    "failover": failover,
    "id": lambda item, _: item.resource.id,
    "layer": lambda item, _: str(resource_type(item.resource.type).layer),
    "noun": lambda item, _: resource_type(item.resource.type).noun,
    "region": lambda item, _: item.resource.region,
    "targets": targets,
    "type": lambda item, _: item.resource.type,
    "zones": zones,
}
"""The facts of one live resource, whatever the state says, by name. Each is null for the types that it is not about."""


def further_calls(type_: str) -> Iterator[tuple[str, Call]]:
    """What is asked for these facts beside what the live reader of a type asks, as pairs of a service and a call."""
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


def drift_facts(drift: Drift) -> Facts:
    """The facts of one drift."""
    return Facts({name: partial(work, drift) for name, work in DRIFT_FACTS.items()})


def live_facts(item: Observed, context: LiveContext) -> Facts:
    """The facts of one live resource."""
    return Facts({name: partial(_worked_out, work, item, context) for name, work in LIVE_FACTS.items()})


def _worked_out(work: Callable[[Observed, LiveContext], Value], item: Observed, context: LiveContext) -> Value:
    """A fact; some of them ask AWS once more, and AWS may refuse."""
    try:
        return work(item, context)
    except UnreadableError as error:
        raise UnavailableError(error.why, error.hint) from error
    except GoneError as error:
        raise UnavailableError("it was deleted meanwhile", "Scan again.") from error
