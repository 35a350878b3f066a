"""Facts about drift: which edits, made by hand since the last apply, this plan takes back.

Three values decide, at every place: what Terraform last knew, what is live, and what the plan makes of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from msgspec import Struct

from tfguard.comparison.alignment import align
from tfguard.comparison.values import same, unmatched
from tfguard.engine.text import shown
from tfguard.inputs.plan.masks import is_masked
from tfguard.inputs.plan.rows import Plan
from tfguard.model import SENSITIVE, Action, Change, Path, Value
from tfguard.model.values import UNKNOWN, format_path, is_empty, is_number
from tfguard.plan.facts.compute.capacity import scaled_by_load
from tfguard.plan.facts.run.writers import Writers
from tfguard.redaction.names import is_named_secret
from tfguard.resources.catalogue import resource_type

_DIGITS = re.compile(r"\d+")
_ADDRESS = re.compile(r"^\d{1,3}(\.\d{1,3}){3}(/\d+)?$")

_LABEL = re.compile(
    r"^(tags|tags_all|volume_tags|tag|labels|effective_labels|terraform_labels|description|comment|alarm_description"
    r"|display_name)\b|annotations|labels"
)
_ROOM = re.compile(r"capacity|desired|min_size|max_size|min_count|max_count|replicas|retention|memory|cpu|node_count")
_GUARD = re.compile(r"protect|multi_az|backup|encrypt|versioning|logging|is_enabled|actions_enabled")
_HOUSEKEEPING = re.compile(
    r"retention|lifecycle|logging|_logs|log_config|maintenance_window|backup_window|monitoring|performance_insights"
    r"|deletion_window|cost_|copy_tags"
)

Reported: TypeAlias = Callable[[Change], Change | None]
"""What a drift report knows of a change's object."""
Keep = Callable[[str, Value], bool]
"""Whether an element of a top-level attribute's list was put there by hand, and not by another resource."""


class Edit(Struct, frozen=True):
    """One place that somebody edited and that the plan changes back, wholly or in part."""

    path: Path
    state: Value
    live: Value
    after: Value

    @property
    def exact(self) -> bool:
        """The plan restores the old value, not a third one."""
        return same(self.state, self.after)

    @property
    def leaves(self) -> list[Value]:
        """The elements that somebody put into a list and that leave it again."""
        return _apart(_apart(_list(self.live), _list(self.state)), _list(self.after))

    @property
    def returns(self) -> list[Value]:
        """The elements that somebody took out of a list and that come back."""
        taken = _apart(_list(self.state), _list(self.live))
        return _apart(taken, _apart(taken, _list(self.after)))

    @property
    def direction(self) -> str | None:
        """The way that the apply takes the value: higher, lower, on or off; null for what is neither number nor switch."""
        if isinstance(self.live, bool) or isinstance(self.after, bool):
            return "on" if self.after is True else "off"
        live, after = _rank(self.live), _rank(self.after)
        if live is None or after is None or live[0] != after[0] or live[0] != "#":
            return None
        return "higher" if after[1] > live[1] else "lower"

    @property
    def gives_back(self) -> bool:
        """Whether the apply gives back what was taken by hand: room for load, or a guard."""
        path, way = format_path(self.path), self.direction
        return (way == "higher" and bool(_ROOM.search(path))) or (way == "on" and bool(_GUARD.search(path)))


def undone(plan: Plan, change: Change, writers: Writers, reported: Reported) -> list[dict[str, Any]]:
    """The edits made by hand that this change takes back, one entry for each place.

    Values that merely became known, such as the fields that a resource beside it fills in, are no edits: the plan would
    have to change them as well. Neither are elements that another resource of the plan declares, nor what a scaler sets.
    """
    drift = drift_of(plan, change, reported)
    if drift is None or drift.action is not Action.UPDATE or change.deposed:
        return []
    if not all(isinstance(value, dict) for value in (drift.before, change.before, change.after)):
        return []
    seen = drift.before.keys() | (drift.after or {}).keys()
    live = {name: value for name, value in change.before.items() if name in seen}
    if change.address not in plan.drift_by_address and isinstance(drift.after, dict):
        live |= drift.after  # a plan that did not look still has the state's values
    edits = list(_walk((), known_state(drift), live, change.after, lambda *element: not writers.of(change, *element)))
    is_scaled = scaled_by_load(plan, change)
    edits = [edit for edit in edits if not is_scaled(edit.path) and not set_by_others(plan, change, edit.path, edit.after)]
    tagged = {edit.path[1:] for edit in edits if edit.path[0] == "tags"}
    return [_entry(edit, change) for edit in edits if edit.path[0] != "tags_all" or edit.path[1:] not in tagged]


def set_by_others(plan: Plan, change: Change, path: Path, wanted: Value) -> bool:
    """Whether the provider alone sets a value, or it and others may, and the configuration, which wants that, does not."""
    declared, text = resource_type(change.type), format_path(path)
    if text.startswith(declared.computed):
        return True
    if not text.startswith(declared.volatile):
        return False
    # A key of a map that the configuration does not have is planned to go, beside others that it sets.
    return (len(path) > 1 and wanted is None) or not plan.configuration.sets(change, str(path[0]))


def told(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The entries with `text`, which is made of their values: fit to be shown where these are."""
    return [{**entry, "text": _line(entry)} for entry in entries]


def _line(entry: dict[str, Any]) -> str:
    """What happens at one place, in a line."""
    leaves, returns = entry["leaves"], entry["returns"]
    if leaves or returns:
        way = "added by hand, goes" if leaves else "removed by hand, returns"
        first, *others = leaves or returns
        return f"{entry['path']}: {way}: {shown(first)}{f' and {len(others)} more' if others else ''}"
    state, live, after = (shown(entry[name]) for name in ("state", "live", "after"))
    return f"{entry['path']}: {state} → {live} by hand → {after}"


def known_state(drift: Change) -> dict[str, Any]:
    """What Terraform last knew of a drifted object.

    A refresh puts the provider's default tags among the object's own, where they were not before: nobody edited them.
    """
    state: dict[str, Any] = drift.before
    own, inherited = state.get("tags"), state.get("tags_all")
    if "tags" not in state or not isinstance(inherited, dict) or not isinstance(own, dict | None):
        return state
    return {**state, "tags": {**inherited, **(own or {})}}


def drift_of(plan: Plan, change: Change, reported: Reported) -> Change | None:
    """What the refresh found about the object of this change, under its present or its previous address; else a report."""
    drift = plan.drift_by_address
    found = drift.get(change.previous_address or change.address) or drift.get(change.address)
    return reported(change) if found is None else found


def _walk(path: Path, state: Value, live: Value, after: Value, keep: Keep) -> Iterator[Edit]:
    if after is UNKNOWN or same(state, live) or same(live, after):
        return
    if all(isinstance(value, dict) or value is None for value in (state, live, after)):
        old, now, new = (value or {} for value in (state, live, after))
        for key in sorted(old.keys() | now.keys()):
            yield from _walk((*path, key), old.get(key), now.get(key), new.get(key), keep)
    elif any(isinstance(value, list) for value in (state, live, after)):
        walk = _blocks if any(isinstance(item, dict) for item in (*_list(state), *_list(live))) else _elements
        yield from walk(path, _list(state), _list(live), _list(after), keep)
    elif _goes_back(state, live, after):
        yield Edit(path, state, live, after)


def _elements(path: Path, state: list[Value], live: list[Value], after: list[Value], keep: Keep) -> Iterator[Edit]:
    """A list of plain values: something put in leaves again, or something taken out returns."""
    taken, put = ([item for _, item in side] for side in unmatched(state, live))
    put = [item for item in put if keep(str(path[0]), item)]
    open_places = any(item is UNKNOWN for item in after)
    leaves = [] if open_places else unmatched(put, after)[0]
    returns = len(unmatched(taken, after)[0]) < len(taken)
    if leaves or returns:
        yield Edit(path, state, live, after)


def _blocks(path: Path, state: list[Value], live: list[Value], after: list[Value], keep: Keep) -> Iterator[Edit]:
    """A list of blocks: as with plain values, and in a block that stays, whatever was edited in it."""
    single = len(state) == len(live) == len(after) == 1
    old, new = align(live, state, single=single), align(live, after, single=single)
    put = [index for index in old.left_only if keep(str(path[0]), live[index])]
    restored = align([state[index] for index in old.right_only], [after[index] for index in new.right_only])
    if any(index in new.left_only for index in put) or restored.pairs:
        yield Edit(path, state, live, after)
    for index, item in enumerate(live):
        if index in old.pairs and index in new.pairs:
            yield from _walk((*path, index), state[old.pairs[index]], item, after[new.pairs[index]], keep)


def _goes_back(state: Value, live: Value, after: Value) -> bool:
    """Whether a value goes back: to the old one, towards it, or to a third one that the edit is lost in."""
    if same(state, after):
        return True
    ranks = [_rank(value) for value in (state, live, after)]
    if all(rank is not None and rank[0] == (ranks[0] or ("",))[0] for rank in ranks):
        old, now, new = (rank[1] for rank in ranks if rank is not None)
        return (new < now) == (now > old)
    return True


def _rank(value: Value) -> tuple[str, tuple[float, ...]] | None:
    """What orders a value among its like: a number, also in a string, and the numbers of a version or a revision."""
    if is_number(value):
        return "#", (float(value),)
    if not isinstance(value, str) or _ADDRESS.match(value):
        return None
    numbers = tuple(float(text) for text in _DIGITS.findall(value))
    return (_DIGITS.sub("#", value), numbers) if numbers else None


def _list(value: Value) -> list[Value]:
    return value if isinstance(value, list) else []


def _apart(one: list[Value], other: list[Value]) -> list[Value]:
    """The elements of one list that the other does not have, blocks without their empty fields."""
    left = (item for _, item in unmatched(one, other)[0])
    return [
        {key: part for key, part in item.items() if not same(None, part)} if isinstance(item, dict) else item for item in left
    ]


def _entry(edit: Edit, change: Change) -> dict[str, Any]:
    path = format_path(edit.path)
    sensitive = _is_sensitive(edit, change)
    hidden = [SENSITIVE]
    return {
        "path": path,
        "state": edit.state,
        "live": edit.live,
        "after": edit.after,
        "exact": edit.exact,
        "direction": edit.direction,
        "empties": not is_empty(edit.live) and is_empty(edit.after),
        "leaves": hidden if sensitive and edit.leaves else edit.leaves,
        "returns": hidden if sensitive and edit.returns else edit.returns,
        "gives_back": edit.gives_back,
        "housekeeping": _HOUSEKEEPING.search(path) is not None,
        "label": _LABEL.search(path) is not None,
        "sensitive": sensitive,
    }


def _is_sensitive(edit: Edit, change: Change) -> bool:
    """Whether the place, or a part of what was or is there, is marked as a secret, or named like one."""
    masks = (change.before_sensitive, change.after_sensitive)
    values = (edit.state, edit.live, edit.after)
    return any(is_masked(mask, edit.path) for mask in masks) or any(_names_secret(edit.path, value) for value in values)


def _names_secret(path: Path, value: Value) -> bool:
    if isinstance(value, dict):
        return any(_names_secret((*path, key), item) for key, item in value.items())
    if isinstance(value, list):
        return any(_names_secret((*path, index), item) for index, item in enumerate(value))
    return not is_empty(value) and not isinstance(value, bool) and is_named_secret(path, value)
