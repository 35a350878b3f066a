"""Policies meet what is live: how dangerous is what somebody edited by hand, and what is broken whoever did it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from tfguard.aws.refusal import GoneError, UnreadableError
from tfguard.aws.workers import CALLS
from tfguard.drift.facts import drift_facts
from tfguard.drift.health import live_facts
from tfguard.drift.health.estate import Estate, Observed
from tfguard.engine.facts import Facts
from tfguard.engine.judge import Evaluation, affected, holds, severity
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.selection import Selection
from tfguard.engine.template import render, render_lines
from tfguard.model import UNKNOWN, Finding, Location, NotChecked, Surface
from tfguard.model.drift import Drift
from tfguard.redaction.state import StateSecrets

BATCHES = 100
"""How many tasks the threads share, whatever the number of resources: most of these need no call, and are quickly judged."""
_HINT = "Look at it by hand."


class LiveJudge:
    """Judges what a scan has found."""

    def __init__(self, policies: Sequence[Policy], secrets: StateSecrets) -> None:
        self._selection = Selection(policy for policy in policies if policy.surface is Surface.LIVE)
        self._secrets = secrets

    def judge(self, drifts: Sequence[Drift]) -> Evaluation:
        """What the policies say about the drift that counts. The drifts are without secrets already."""
        return evaluation(item for drift in drifts if drift.counts for item in self._judge(drift))

    def judge_health(self, estate: Estate) -> Evaluation:
        """What the policies say about the managed resources themselves, whatever the states say."""
        observed = [item for item in estate.observed() if self._selection.of(Subject.LIVE_RESOURCE, item.resource.type)]
        size = 1 + len(observed) // BATCHES
        batches = [observed[start : start + size] for start in range(0, len(observed), size)]
        with ThreadPoolExecutor(CALLS) as pool:  # some facts ask AWS once more for each resource
            said = pool.map(lambda batch: [self.judge_live(item, live_facts(item, estate)) for item in batch], batches)
            return evaluation(verdict for batch in said for verdicts in batch for verdict in verdicts)

    def judge_live(self, item: Observed, facts: Facts) -> list[Finding | NotChecked]:
        """What the policies say about one live resource."""
        location = self._secrets.in_location(Location(item.resource.address, scope=item.resource.scope))
        policies = self._selection.of(Subject.LIVE_RESOURCE, item.resource.type)
        return [said for policy in policies for said in self._say_if_known(policy, facts, location)]

    def _say_if_known(self, policy: Policy, facts: Facts, location: Location) -> Iterator[Finding | NotChecked]:
        try:
            yield from self._say(policy, facts, location)
        except (GoneError, UnreadableError) as error:
            why = error.why if isinstance(error, UnreadableError) else "it was deleted meanwhile"
            hint = error.hint if isinstance(error, UnreadableError) else "Scan again."
            yield _undecided(policy, why, hint, location)

    def _judge(self, drift: Drift) -> Iterator[Finding | NotChecked]:
        facts = drift_facts(drift)
        for policy in self._selection.of(Subject.DRIFT, drift.type):
            yield from self._say(policy, facts, location_of(drift))

    def _say(self, policy: Policy, facts: Facts, location: Location) -> Iterator[Finding | NotChecked]:
        verdict = holds(policy, facts)
        if verdict is True:
            yield self._finding(policy, facts, location)
        elif isinstance(verdict, str) or (policy.on_unknown == "not-checked" and verdict is UNKNOWN):
            why = verdict if isinstance(verdict, str) else "a value that it depends on is not known"
            yield _undecided(policy, why, _HINT, location)

    def _finding(self, policy: Policy, facts: Facts, location: Location) -> Finding:
        lines = [line for template in policy.evidence for line in render_lines(template, facts)]
        return Finding(
            policy=policy.id,
            title=policy.title,
            severity=severity(policy, facts),
            layer=policy.layer,
            message=self._secrets.in_prose(render(policy.message, facts)),
            fix=policy.fix.strip(),
            location=location,
            evidence=tuple(map(self._secrets.in_prose, lines)),
            affected=affected(policy, facts),
        )


def _undecided(policy: Policy, why: str, hint: str, location: Location) -> NotChecked:
    return NotChecked(str(location.address), f"{policy.id} cannot judge it: {why}", hint, policy.worst, policy.id, location)


def evaluation(said: Iterable[Finding | NotChecked]) -> Evaluation:
    """Findings and what could not be checked, apart."""
    listed = list(said)
    return Evaluation(
        tuple(item for item in listed if isinstance(item, Finding)),
        tuple(item for item in listed if isinstance(item, NotChecked)),
    )


def location_of(drift: Drift) -> Location:
    """Where a finding about a drift belongs. What no state knows has no address: its type and id stand for it."""
    address = drift.address or f"(unmanaged) {drift.type} {drift.id}"
    first = drift.attributes[0].attribute if drift.attributes and drift.address else None
    return Location(address, first, scope=drift.scope)
