"""Facts that join two rows of a plan: what caused a replacement, twins, and what is left pointing at nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tfguard.kinds import KINDS, kind_of
from tfguard.model import Action, Change, Value
from tfguard.model.values import UNKNOWN, Step
from tfguard.policy.expression import evaluate
from tfguard.policy.facts.names import dns_name, strings
from tfguard.sources.configuration import module_path
from tfguard.sources.plan_json import Plan

_GENERATED = re.compile(r"^arn:|[0-9a-f]{8}|^Z[A-Z0-9]{6,}|/")
_IDS = ("id", "arn", "self_link")


@dataclass(frozen=True, slots=True)
class Cause:
    """The change that forces another one, and the attribute through which it does."""

    change: Change
    attribute: str


class Links:
    """The relations between the changes of one plan. Values decide; the configuration's references fill the gaps."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._causes: dict[str, Cause | None] = {}

    @cached_property
    def _destroyed(self) -> list[Change]:
        return [change for change in self._plan.changes if change.destroys and not change.deposed]

    @cached_property
    def _destroyed_by_id(self) -> dict[str, Change]:
        index: dict[str, Change] = {}
        for change in self._destroyed:
            for name in _IDS:
                value = change.before.get(name) if isinstance(change.before, dict) else None
                if isinstance(value, str) and value:
                    index.setdefault(value, change)
        return index

    @cached_property
    def _destroyed_by_block(self) -> dict[tuple[tuple[str, ...], str], Change]:
        return {(module_path(change.module), change.block): change for change in reversed(self._destroyed)}

    def cause(self, change: Change) -> Cause | None:
        """The change in the same plan that forces this one; None where it is its own cause."""
        if change.key not in self._causes:
            self._causes[change.key] = next(self._find_causes(change), None)
        return self._causes[change.key]

    def chain(self, change: Change) -> list[Change]:
        """The causes of a change, the nearest first and the first cause of all last."""
        found: list[Change] = []
        seen = {change.key}
        cause = self.cause(change)
        while cause is not None and cause.change.key not in seen:
            found.append(cause.change)
            seen.add(cause.change.key)
            cause = self.cause(cause.change)
        return found

    def _find_causes(self, change: Change) -> Iterator[Cause]:
        for attribute in self._forced_attributes(change):
            found = self._by_value(change, attribute) or self._by_reference(change, attribute)
            if found is not None and found.key != change.key:
                yield Cause(found, attribute)

    def _forced_attributes(self, change: Change) -> Iterable[str]:
        if not isinstance(change.before, dict):
            return ()
        parent = kind_of(change.type).parent
        if change.deletes:
            return (parent,) if parent else ()
        after = change.after if isinstance(change.after, dict) else {}
        paths: Iterable[Step] = [path[0] for path in change.replace_paths if path] or after
        return dict.fromkeys(str(name) for name in paths if name not in _IDS and _follows(after.get(str(name))))

    def _by_value(self, change: Change, attribute: str) -> Change | None:
        is_parent = kind_of(change.type).parent == attribute
        for value in strings(change.before.get(attribute)):
            found = self._destroyed_by_id.get(value)
            if found is None or found.key == change.key:
                continue
            if is_parent or _GENERATED.search(value) or self._refers(change, attribute, found):
                return found
        return None

    def _by_reference(self, change: Change, attribute: str) -> Change | None:
        for source in sorted(self._plan.configuration.sources(change, attribute)):
            found = self._destroyed_by_block.get(source)
            if found is not None and found.family != change.family:
                return found
        return None

    def _refers(self, change: Change, attribute: str, other: Change) -> bool:
        return (module_path(other.module), other.block) in self._plan.configuration.sources(change, attribute)

    def twin(self, change: Change) -> Change | None:
        """The create that makes what this delete removes, or the other way round, at another address."""
        if change.action not in (Action.CREATE, Action.DELETE) or change.deposed:
            return None
        wanted = Action.DELETE if change.action is Action.CREATE else Action.CREATE
        mine = _identity(change)
        if mine is None:
            return None
        for other in self._plan.changes:
            if other.type == change.type and other.action is wanted and not other.deposed and _same(mine, _identity(other)):
                return other
        return None

    def dangling(self, change: Change) -> list[str]:
        """The addresses that still send users to an object which this change takes away."""
        if not change.destroys or not isinstance(change.before, dict):
            return []
        kept = set(strings(change.after)) if change.replaces else set()
        ends = {
            dns_name(text)
            for name in kind_of(change.type).endpoints
            for text in strings(change.before.get(name))
            if len(text) > 3 and text not in kept
        }
        return sorted({other.address for other in self._pointing(ends) if other.key != change.key}) if ends else []

    def _pointing(self, ends: set[str]) -> Iterator[Change]:
        needles = [end.encode() for end in ends]
        for type_ in self._pointing_types:
            for row in self._plan.rows_by_type[type_]:
                after = bytes(row.change.after).lower()
                if any(needle in after for needle in needles):
                    other = self._plan.change_of(row)
                    targets = evaluate(KINDS[type_].points_at or "", other.after)
                    if not other.deletes and ends & {dns_name(text) for text in strings(targets)}:
                        yield other

    @cached_property
    def _pointing_types(self) -> list[str]:
        return [type_ for type_ in self._plan.rows_by_type if type_ in KINDS and KINDS[type_].points_at]


def _follows(value: Value) -> bool:
    """Whether a planned value comes from something that the apply makes: unknown, or unknown in a part."""
    if isinstance(value, list):
        return any(_follows(item) for item in value)
    if isinstance(value, dict):
        return any(_follows(item) for item in value.values())
    return value is UNKNOWN


def _identity(change: Change) -> dict[str, Any] | None:
    """What names the real object; None where its kind does not say, or where a part is unknown until apply."""
    values = change.before if change.before is not None else change.after
    names = kind_of(change.type).identity
    if not names or not isinstance(values, dict):
        return None
    identity = {name: values.get(name) for name in names}
    if any(value is UNKNOWN for value in identity.values()) or not any(identity.values()):
        return None
    if "fqdn" in values and isinstance(values["fqdn"], str):
        identity["fqdn"] = values["fqdn"]
    return identity


def _same(one: dict[str, Any], other: dict[str, Any] | None) -> bool:
    if other is None:
        return False
    names = (one.keys() | other.keys()) - {"fqdn", "name"}
    if any(_plain(one.get(name)) != _plain(other.get(name)) for name in names):
        return False
    return _names_meet(one, other) or _names_meet(other, one)


def _names_meet(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two names can be the same: a record's may be relative to its zone, only `fqdn` is never so."""
    name, other_name = dns_name(str(one.get("name") or "")), dns_name(str(other.get("name") or ""))
    full = dns_name(str(other.get("fqdn") or ""))
    return name == other_name or (bool(full) and bool(name) and (full == name or full.startswith(f"{name}.")))


def _plain(value: Value) -> Value:
    return value.lower() if isinstance(value, str) else value or ""
