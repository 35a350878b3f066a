"""Facts about drift: which edits, made by hand since the last apply, this plan takes back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tfguard.model import Action, Change, Difference, Path, Value
from tfguard.model.values import UNKNOWN, as_number, format_path, is_empty
from tfguard.policy.facts.differences import differences, same, unmatched
from tfguard.sources.plan_json import Plan


def undone(plan: Plan, change: Change) -> list[dict[str, Any]]:
    """The edits made by hand that this change takes back, one entry per attribute.

    `state` is what Terraform last knew, `live` what somebody made of it, `after` what the apply will make of it;
    `exact` says that the apply restores the old value and not a third one. Values that merely became known, such as
    the fields that a sibling resource fills in, are not edits: the plan would have to change them as well.
    """
    drift = plan.drift_by_address.get(change.previous_address or change.address) or plan.drift_by_address.get(change.address)
    if drift is None or drift.action is not Action.UPDATE or change.deposed or not isinstance(change.after, dict):
        return []
    masks = (change.before_sensitive, change.after_sensitive)
    planned = tuple(differences(change.before, change.after, *masks))
    entries = []
    for edit in differences(drift.before, drift.after):
        if not is_empty(edit.before) or not is_empty(edit.after):
            entries += [_entry(path, edit, after, mark) for path, after, mark in _taken_back(edit, planned)]
    return entries


def recreated(plan: Plan, change: Change) -> bool:
    """Whether this change makes again what somebody deleted outside Terraform."""
    drift = plan.drift_by_address.get(change.address)
    return change.action is Action.CREATE and drift is not None and drift.action is Action.DELETE


def _taken_back(edit: Difference, planned: tuple[Difference, ...]) -> Iterator[tuple[Path, Value, bool]]:
    for leaf in planned:
        if leaf.path == edit.path and same(leaf.before, edit.after) and _goes_back(edit, leaf.after):
            yield leaf.path, leaf.after, leaf.sensitive


def _goes_back(edit: Difference, after: Value) -> bool:
    """Whether the planned value takes an edit back, wholly or in part."""
    if after is UNKNOWN:
        return False
    if same(edit.before, after):
        return True
    old, live, new = (as_number(value) for value in (edit.before, edit.after, after))
    if old is not None and live is not None and new is not None:
        return (new - live) * (live - old) < 0
    if isinstance(edit.after, list) and isinstance(after, list):
        return _list_goes_back(edit, after)
    return not isinstance(after, list)


def _list_goes_back(edit: Difference, after: list[Any]) -> bool:
    before = edit.before if isinstance(edit.before, list) else []
    taken, put = unmatched(before, edit.after)
    kept_out = unmatched([item for _, item in taken], after)[0]
    kept_in = unmatched([item for _, item in put], after)[0]
    return len(kept_out) < len(taken) or bool(kept_in)


def _entry(path: Path, edit: Difference, after: Value, sensitive: bool) -> dict[str, Any]:
    return {
        "path": format_path(path),
        "state": edit.before,
        "live": edit.after,
        "after": after,
        "exact": same(edit.before, after),
        "sensitive": sensitive,
    }
