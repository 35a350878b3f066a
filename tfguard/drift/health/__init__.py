"""What a policy may say about a live resource itself, whatever the state says. docs/facts.md describes every fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from tfguard.drift.health import balancers, certificates, databases, records
from tfguard.drift.health.estate import Estate, Observed
from tfguard.engine.facts import Facts
from tfguard.model import Value
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.live_reader import Call

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
    "targets": balancers.targets,
    "zones": balancers.zones,
}
"""The facts of one live resource, by name. Each is null for the types that it is not about."""

FURTHER_CALLS: Mapping[str, tuple[tuple[str, Call], ...]] = {
    **certificates.FURTHER_CALLS,
    **records.FURTHER_CALLS,
    **balancers.FURTHER_CALLS,
}
"""By type: what is asked for these facts beside the readings, as pairs of a service and a call."""


def live_facts(item: Observed, estate: Estate) -> Facts:
    """The facts of one live resource."""
    return Facts({name: partial(work, item, estate) for name, work in LIVE_FACTS.items()})
