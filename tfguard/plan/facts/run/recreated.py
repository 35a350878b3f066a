"""The fact `recreated`: whether a change makes again what somebody deleted outside Terraform."""

from __future__ import annotations

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change
from tfguard.plan.facts.run.undone import Reported, drift_of


def recreated(plan: Plan, change: Change, reported: Reported) -> bool:
    """Whether this change makes again what somebody deleted outside Terraform."""
    drift = drift_of(plan, change, reported)
    return change.action is Action.CREATE and drift is not None and drift.action is Action.DELETE
