"""The fact `shortened`: the updates of a plan in which something leaves a list."""

from __future__ import annotations

from typing import Final

from tfguard.inputs.plan.rows import Plan
from tfguard.model import Action, Change, Value
from tfguard.plan.facts.values.attributes import Attributes

_LABELS: Final = ("tag", "label", "annotation")
"""How attributes begin that only describe."""


def shortened(plan: Plan) -> list[str]:
    """The addresses of updates that take elements out of lists: rules, values, members; not those of tags and labels.

    A block that is there once, and changes, has lost nothing.
    """
    updates = (change for change in plan.changes if change.action is Action.UPDATE and not change.deposed)
    return [
        change.address for change in updates if any(_shrinks(change, *item) for item in Attributes(change).removed().items())
    ]


def _shrinks(change: Change, path: str, gone: Value) -> bool:
    """Whether a text or a number left a list, or the list has fewer blocks than before; not where that is unknown."""
    if path.startswith(_LABELS) or not isinstance(gone, list):
        return False
    if any(not isinstance(element, dict) for element in gone):
        return True
    before, after = (side.get(path) if isinstance(side, dict) else None for side in (change.before, change.after))
    return isinstance(before, list) and isinstance(after, list) and len(after) < len(before)
