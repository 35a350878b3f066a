"""Policies meet what is live: how dangerous is what somebody edited by hand, and what is broken whoever did it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, partial

from tfguard.aws.workers import CALLS
from tfguard.drift.context import LiveContext, Observed
from tfguard.drift.facts import drift_facts, live_facts
from tfguard.engine.facts import Facts
from tfguard.engine.judge import Evaluation, Judge
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.row import Row
from tfguard.model import Finding, Location, NotChecked, Surface
from tfguard.model.drift import Drift
from tfguard.redaction.state import StateSecrets
from tfguard.resources import capabilities

BATCHES = 100
"""How many tasks the threads share, whatever the number of resources: most of these need no call, and are quickly judged."""


class LiveRow(Row):
    """A live resource: its facts, and the same facts without secrets. Texts cut long values, and half a secret is not found."""

    def __init__(self, facts: Facts, location: Location, secrets: StateSecrets) -> None:
        super().__init__(facts, location)
        self._secrets = secrets

    @cached_property
    def shown(self) -> Facts:
        """The facts for texts: what is live may be a copy of a secret. Our own words are none."""
        own = {name: partial(self.facts.get, name) for name in ("layer", "noun", "type")}
        return self.facts.mapped(self._secrets.in_fact, {**own, "address": lambda: self._location.address})

    def affected(self, addresses: Sequence[str]) -> Sequence[str]:
        """What the policy lists, without secrets."""
        return [self._secrets.in_text(address) for address in addresses]


class LiveJudge:
    """Judges what a scan has found."""

    def __init__(self, policies: Sequence[Policy], secrets: StateSecrets) -> None:
        self._judge = Judge((policy for policy in policies if policy.surface is Surface.LIVE), capabilities, secrets)
        self._secrets = secrets

    def judge(self, drifts: Sequence[Drift]) -> Evaluation:
        """What the policies say about the drift that counts. The drifts are without secrets already."""
        return Evaluation.of(said for drift in drifts if drift.counts for said in self._judge_drift(drift))

    def judge_health(self, context: LiveContext) -> Evaluation:
        """What the policies say about the managed resources themselves, whatever the states say."""
        observed = [item for item in context.observed() if self._judge.policies(Subject.LIVE_RESOURCE, item.resource.type)]
        size = 1 + len(observed) // BATCHES
        batches = [observed[start : start + size] for start in range(0, len(observed), size)]
        with ThreadPoolExecutor(CALLS) as pool:  # some facts ask AWS once more for each resource
            said = pool.map(lambda batch: [self.judge_live(item, live_facts(item, context)) for item in batch], batches)
            return Evaluation.of(verdict for batch in said for verdicts in batch for verdict in verdicts)

    def judge_live(self, item: Observed, facts: Facts) -> list[Finding | NotChecked]:
        """What the policies say about one live resource."""
        location = self._secrets.in_location(Location(item.resource.address, scope=item.resource.scope))
        row = LiveRow(facts, location, self._secrets)
        return list(self._judge.judge(row, Subject.LIVE_RESOURCE, item.resource.type))

    def _judge_drift(self, drift: Drift) -> Iterator[Finding | NotChecked]:
        return self._judge.judge(Row(drift_facts(drift), location_of(drift)), Subject.DRIFT, drift.type)


def location_of(drift: Drift) -> Location:
    """Where a finding about a drift belongs. What no state knows has no address: its type and id stand for it."""
    address = drift.address or f"(unmanaged) {drift.type} {drift.id}"
    first = drift.attributes[0].attribute if drift.attributes and drift.address else None
    return Location(address, first, scope=drift.scope)
