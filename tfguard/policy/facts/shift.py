"""Facts about the instances of one block: keys that disappear, and indexes that move up."""

from __future__ import annotations

from typing import Any

from tfguard.model import Action, Change, Value
from tfguard.model.values import UNKNOWN
from tfguard.policy.facts.differences import same
from tfguard.sources.plan_json import Plan

KEY_REASONS = frozenset(["delete_because_count_index", "delete_because_each_key", "delete_because_wrong_repetition"])


def shift(plan: Plan, change: Change) -> dict[str, Any] | None:
    """What happens to the block whose instance key this delete removes; null for any other change.

    `deleted` and `touched` are addresses of the block's instances; `renumbered` is true where surviving instances
    take over each other's values, or the same block makes new instances under other keys: the mark of an element
    taken out of the middle of a list.
    """
    if change.reason not in KEY_REASONS or not change.deletes or change.deposed:
        return None
    family = [other for other in plan.changes if other.family == change.family and not other.deposed]
    deleted = [other for other in family if other.deletes and other.reason in KEY_REASONS]
    touched = [other for other in family if other.action in (Action.UPDATE, Action.REPLACE)]
    created = [other for other in family if other.action is Action.CREATE]
    return {
        "family": change.family,
        "deleted": [other.address for other in deleted],
        "touched": [other.address for other in touched],
        "renumbered": bool(created) or any(_inherits(other, family) for other in touched),
    }


def _inherits(change: Change, family: list[Change]) -> bool:
    """Whether everything that changes in this instance becomes what another instance has now."""
    if not isinstance(change.before, dict) or not isinstance(change.after, dict):
        return False
    moved = {name: value for name, value in change.after.items() if _moves(change.before.get(name), value)}
    return bool(moved) and any(
        isinstance(other.before, dict)
        and other.index != change.index
        and all(same(other.before.get(name), value) for name, value in moved.items())
        for other in family
    )


def _moves(before: Value, after: Value) -> bool:
    return after is not UNKNOWN and not same(before, after)
