"""The fact `siblings`: the other objects of the same type."""

from __future__ import annotations

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change


def siblings(plan: Plan, change: Change) -> list[str]:
    """The addresses of the other objects of its type that are there after the apply."""
    rows = plan.rows_by_type.get(change.type, ())
    return [row.address for row in rows if row.address != change.address and row.action is not Action.DELETE]
