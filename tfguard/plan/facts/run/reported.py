"""Drift that a report knows and the plan does not: the state was refreshed since, or the plan was made without a look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

from msgspec.structs import replace

from tfguard.inputs.drift_report import ReportedDrift, ReportedEdit
from tfguard.model import SENSITIVE, Action, Change, Value
from tfguard.plan.scope import Scopes

_STEP = re.compile(r"\[(\d+)\]|\[\"((?:[^\"\\]|\\.)*)\"\]|([^.\[\]]+)")


def reported_drift(change: Change, reports: Mapping[str, Sequence[ReportedDrift]], scopes: Scopes) -> Change | None:
    """The drift of a change's object as the plan would have it: the state's values before, the live ones after."""
    known = next(_about(change, reports, scopes), None)
    if known is None:
        return None
    if known.kind == "deleted":
        return replace(change, action=Action.DELETE)
    if not isinstance(change.before, dict):
        return None
    edits = [edit for edit in known.attributes if not _is_hidden(edit)]
    state, live = (_with(change.before, edits, side) for side in ("state", "live"))
    return replace(change, action=Action.UPDATE, before=state, after=live)


def _about(change: Change, reports: Mapping[str, Sequence[ReportedDrift]], scopes: Scopes) -> Iterator[ReportedDrift]:
    """What is said of this object. Other states have the same addresses: where both sides know a thing, it is the same.

    A provider's configuration is no such knowledge: what is in no region, such as a role, is in that of its neighbours here.
    """
    own = change.before.get("id") if isinstance(change.before, dict) else None
    for address in (change.address, change.previous_address or ""):
        for known in reports.get(address, ()):
            if not _differ(own, known.id) and not scopes.told(change).contradicts(known.scope):
                yield known


def _differ(own: Value, other: str | None) -> bool:
    return isinstance(own, str) and bool(own and other) and SENSITIVE not in (other or "") and own != other


def _is_hidden(edit: ReportedEdit) -> bool:
    """Whether nothing can be made of the values: secrets, and rules of a group, which a report has in a form of its own."""
    listed = [item for side in (edit.state, edit.live) if isinstance(side, list) for item in side]
    return SENSITIVE in (edit.state, edit.live) or any(isinstance(item, dict) and "peer" in item for item in listed)


def _with(before: dict[str, Any], edits: Iterable[ReportedEdit], side: str) -> dict[str, Any]:
    """The edited attributes of an object, with the values of one side."""
    found: dict[str, Any] = {}
    for edit in edits:
        steps = _steps(edit.path)
        if steps and steps[0] in before:
            found.setdefault(steps[0], deepcopy(before[steps[0]]))
            _set(found, steps, edit, side)
    return found


def _steps(path: str) -> list[Any]:
    return [int(index) if index else key or name for index, key, name in _STEP.findall(path)]


def _set(target: Any, steps: list[Any], edit: ReportedEdit, side: str) -> None:
    *way, last = steps
    for step in way:
        try:
            target = target[step]
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(target, list) and isinstance(last, int) and last >= len(target):
        return
    if isinstance(target, (dict, list)):
        target[last] = _value(target[last] if isinstance(target, list) else target.get(last), edit, side)


def _value(now: Value, edit: ReportedEdit, side: str) -> Value:
    """The value of one side. Of lists a report has only what leaves and what joins, so the rest is that of the plan."""
    own, other = (edit.state, edit.live) if side == "state" else (edit.live, edit.state)
    if not isinstance(now, list) or not isinstance(own, list) or not isinstance(other, list):
        return own
    kept = [item for item in now if item not in other or item in own]
    return [*kept, *(item for item in own if item not in kept)]
