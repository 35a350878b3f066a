"""The fact `followers`: the changes of a plan that take a new value from this one."""

from __future__ import annotations

from typing import Any

from tfguard.inputs.plan.configuration import module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change
from tfguard.model.values import has_unknown


def followers(plan: Plan, change: Change) -> list[dict[str, Any]]:
    """The updates and replacements whose attributes come from this object, and are known after the apply only.

    Each has `address`, `type`, `action` and `attribute`.
    """
    source = (module_path(change.module), change.block)
    found = []
    for other in plan.changes:
        if other.action not in (Action.UPDATE, Action.REPLACE) or other.family == change.family or other.deposed:
            continue
        for attribute, value in (other.after or {}).items():
            if has_unknown(value) and source in plan.configuration.sources(other, attribute):
                found.append({**other.brief, "attribute": attribute})
    return found
