"""Policies meet facts: every policy that matches a row judges it, and says yes, no, or "unknown until apply"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from tfguard.engine.facts import Facts
from tfguard.engine.judge import BROKEN_HINT, Evaluation, affected, explains, holds, judge_whole, severity
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.selection import Selection
from tfguard.engine.template import render
from tfguard.model import PLAN_ADDRESS, UNKNOWN, Change, Finding, Location, NotChecked, Surface, Value
from tfguard.plan.evidence import Row, located_attribute, row_evidence
from tfguard.plan.facts import PlanContext, acts, plan_facts
from tfguard.redaction.plan import Secrets

UNKNOWN_HINT = "Give the value literally, apply what it depends on first, or look at this change by hand."


class PlanJudge:
    """Judges one plan. Facts are computed once per row, and only for rows that some policy matches."""

    def __init__(self, policies: Sequence[Policy], context: PlanContext) -> None:
        self._policies = [policy for policy in policies if policy.surface is Surface.PLAN]
        self._context = context
        self._secrets = Secrets(context.plan)
        self._selection = Selection(self._policies)

    def judge(self) -> Evaluation:
        """Run every policy over every row that it matches, and over the plan as a whole."""
        plan = self._context.plan
        said: list[Finding | NotChecked] = [self._readable(item) for item in plan.not_understood]
        for change in plan.changes:
            if acts(change):
                said += self._judge_row(Subject.CHANGE, change)
        for change in plan.drift:
            if change.mode != "data" and not change.deposed:
                said += self._judge_row(Subject.DRIFT, change)
        said += judge_whole(self._policies, Subject.PLAN, self._plan_facts(), self._whole, self._secrets)
        return Evaluation(
            tuple(item for item in said if isinstance(item, Finding)),
            tuple(item for item in said if isinstance(item, NotChecked)),
        )

    @property
    def _whole(self) -> Location:
        return Location(PLAN_ADDRESS, scope=self._context.scopes.whole)

    def _located(self, change: Change, attribute: str | None = None) -> Location:
        """Where something about a change belongs, without secrets."""
        scope = self._secrets.in_scope(self._context.scopes.of(change))
        return Location(self._secrets.in_address(change.address), attribute, scope=scope)

    def _plan_facts(self) -> Facts:
        """The facts about the plan as a whole. Its conditions are about counts, so they may see what messages may show."""
        return plan_facts(self._context).mapped(self._secrets.in_fact, {})

    def _readable(self, item: NotChecked) -> NotChecked:
        return replace(item, what=self._secrets.in_address(item.what), why=self._secrets.in_prose(item.why))

    def _judge_row(self, subject: Subject, change: Change) -> Iterator[Finding | NotChecked]:
        policies = [policy for policy in self._selection.of(subject, change.type) if policy.match.takes(change)]
        row = Row(self._context, change, self._secrets)
        for policy in policies:
            verdict = holds(policy, row.facts)
            if verdict is True:
                yield self._finding(policy, row)
            elif isinstance(verdict, str) or (policy.on_unknown == "not-checked" and verdict is UNKNOWN):
                yield self._undecided(policy, row, verdict)

    def _finding(self, policy: Policy, row: Row) -> Finding:
        change = row.change
        causes = [self._secrets.in_address(cause.address) for cause in self._context.causes.chain(change)]
        family = self._secrets.in_address(change.family)
        return Finding(
            policy=policy.id,
            title=policy.title,
            severity=severity(policy, row.facts),
            layer=policy.layer,
            message=self._secrets.in_prose(render(policy.message, row.shown)),
            fix=policy.fix.strip(),
            location=self._located(change, located_attribute(policy, row)),
            evidence=tuple(map(self._secrets.in_prose, row_evidence(policy, row))),
            affected=tuple(self._secrets.in_text(item) for item in affected(policy, row.facts) if item != change.address),
            causes=tuple(causes),
            explains=explains(policy, row.shown),
            group=(causes[-1] if causes else family) if change.destroys else None,
        )

    def _undecided(self, policy: Policy, row: Row, why: Value) -> NotChecked:
        location = self._located(row.change)
        if isinstance(why, str):
            said, hint = self._secrets.in_text(why), BROKEN_HINT
        else:
            unknown = ", ".join(row.unknown_paths(policy)) or "a value that it depends on"
            said, hint = f"{unknown} is unknown until apply", UNKNOWN_HINT
        what = str(location.address)
        return NotChecked(what, f"{policy.id} cannot judge it: {said}", hint, policy.worst, policy.id, location)
