"""Policies meet drift: how dangerous is what somebody edited, deleted or added by hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tfguard.drift.facts import drift_facts
from tfguard.drift.secrets import StateSecrets
from tfguard.model import UNKNOWN, Finding, Location, NotChecked, Surface
from tfguard.model.drift import Drift
from tfguard.policy.decide import Evaluation, affected, holds, severity
from tfguard.policy.document import Facts
from tfguard.policy.model import Policy, Subject
from tfguard.policy.template import render, render_lines

_HINT = "Look at it by hand."


class DriftJudge:
    """Judges what a scan has found."""

    def __init__(self, policies: Sequence[Policy], secrets: StateSecrets) -> None:
        self._policies = [policy for policy in policies if policy.surface is Surface.LIVE]
        self._secrets = secrets

    def judge(self, drifts: Sequence[Drift]) -> Evaluation:
        """What the policies say about the drift that counts. The drifts are without secrets already."""
        said = [item for drift in drifts if drift.counts for item in self._judge(drift)]
        return Evaluation(
            tuple(item for item in said if isinstance(item, Finding)),
            tuple(item for item in said if isinstance(item, NotChecked)),
        )

    def _judge(self, drift: Drift) -> Iterator[Finding | NotChecked]:
        facts = drift_facts(drift)
        for policy in self._policies:
            if policy.match.subject is Subject.DRIFT and policy.match.takes_type(drift.type):
                yield from self._say(policy, facts, location_of(drift))

    def _say(self, policy: Policy, facts: Facts, location: Location) -> Iterator[Finding | NotChecked]:
        verdict = holds(policy, facts)
        if verdict is True:
            yield self._finding(policy, facts, location)
        elif isinstance(verdict, str) or (policy.on_unknown == "not-checked" and verdict is UNKNOWN):
            why = verdict if isinstance(verdict, str) else "a value that it depends on is not known"
            yield NotChecked(str(location.address), f"{policy.id} cannot judge it: {why}", _HINT, policy.worst, policy.id)

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


def location_of(drift: Drift) -> Location:
    """Where a finding about a drift belongs. What no state knows has no address: its type and id stand for it."""
    address = drift.address or f"(unmanaged) {drift.type} {drift.id}"
    first = drift.attributes[0].attribute if drift.attributes and drift.address else None
    return Location(address, first)
