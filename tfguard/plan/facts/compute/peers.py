"""Facts about what stands beside a resource: how many of its group there are before and after the apply."""

from __future__ import annotations

from typing import Any

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Order
from tfguard.resources.catalogue import resource_type


def peers(plan: Plan, change: Change) -> dict[str, Any]:
    """How many there are of its kind, itself included, `before` and `after` the apply.

    `gone` of them are destroyed by this plan, also where others take their place later, and `percent` is their share.
    The group is the object that contains them, such as a database cluster; else the block that declares them.
    """
    parent = resource_type(change.type).parent
    mine = _group(change, parent)
    group = [other for other in plan.of_types([change.type]) if _group(other, parent) & mine]
    before = sum(1 for other in group if other.before is not None)
    gone = sum(1 for other in group if other.destroys and other.order is not Order.CREATE_FIRST)
    return {
        "before": before,
        "after": sum(1 for other in group if other.action is not Action.DELETE),
        "gone": gone,
        "percent": round(100 * gone / before) if before else 0,
    }


def _group(change: Change, parent: str | None) -> set[str]:
    """The names of the groups that a resource is in before and after; its block's where no parent names one."""
    named: set[str] = set()
    for side in (change.before, change.after):
        name = side.get(parent) if parent and isinstance(side, dict) else None
        if isinstance(name, str):
            named.add(name)
    return named or {change.family}
