"""Plans of one row."""

from __future__ import annotations

from typing import Any

from tests.plans import plan_of, row
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change


def only(plan: Plan) -> Change:
    (change,) = plan.changes
    return change


def changed(*actions: str, before: Any = None, after: Any = None, **more: Any) -> Change:
    return only(plan_of(row("aws_lb.web", *actions, before=before, after=after, **more)))
