"""Policies meet plans: every policy that matches a row judges it, and says yes, no, or "unknown until apply"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from tfguard.engine.judge import Evaluation, Judge
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.row import Row
from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.source import SHOW_HINT
from tfguard.model import PLAN_ADDRESS, Finding, Location, NotChecked, Surface
from tfguard.plan.facts import acts, plan_facts
from tfguard.plan.facts.context import PlanContext
from tfguard.plan.row import BROKEN_HINT, PlanRow
from tfguard.redaction.plan import PlanTexts, Secrets
from tfguard.resources import capabilities

MAX_MISSING = 4
"""How many addresses a sentence about rows that are missing names."""


class _WholePlan(Row):
    """The plan as a whole."""

    broken_hint = BROKEN_HINT


class PlanJudge:
    """Judges one plan. Facts are computed once per row, and only for rows that some policy matches."""

    def __init__(self, policies: Sequence[Policy], context: PlanContext, known: PlanTexts | None = None) -> None:
        self._context = context
        self._secrets = Secrets(context.plan, known)
        self._judge = Judge((item for item in policies if item.surface is Surface.PLAN), capabilities, self._secrets)

    def judge(self) -> Evaluation:
        """Run every policy over every row that it matches, and over the plan as a whole."""
        return Evaluation.of(self._said())

    def _said(self) -> Iterator[Finding | NotChecked]:
        plan = self._context.plan
        yield from map(self._readable, (*plan.not_understood, *_without_rows(plan)))
        for change in filter(acts, plan.changes):
            yield from self._judge.judge(PlanRow(self._context, change, self._secrets), Subject.CHANGE, change.type)
        for change in plan.drift:
            if change.mode != "data" and not change.deposed:
                yield from self._judge.judge(PlanRow(self._context, change, self._secrets), Subject.DRIFT, change.type)
        yield from self._judge.judge(self._whole_plan(), Subject.PLAN)

    def _whole_plan(self) -> Row:
        """The plan as a whole. Its conditions are about counts, so they may see what messages may show."""
        whole = Location(PLAN_ADDRESS, scope=self._context.scopes.whole)
        return _WholePlan(plan_facts(self._context).mapped(self._secrets.in_fact, {}), whole)

    def _readable(self, item: NotChecked) -> NotChecked:
        return replace(item, what=self._secrets.in_address(item.what), why=self._secrets.in_prose(item.why))


def _without_rows(plan: Plan) -> Iterator[NotChecked]:
    missing = list(plan.missing)
    if missing:
        more = f" and {len(missing) - MAX_MISSING} more" if len(missing) > MAX_MISSING else ""
        yield NotChecked(
            f"what happens to {', '.join(missing[:MAX_MISSING])}{more}",
            "the plan holds them, but not their rows in resource_changes: it was made with -target, or something took them out",
            SHOW_HINT,
        )
