"""Facts about causes: which change in the plan forces another one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from msgspec import Struct

from tfguard.inputs.plan.configuration import ModulePath, module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN, Step
from tfguard.plan.facts.values.names import strings
from tfguard.resources.catalogue import resource_type

_GENERATED = re.compile(r"^arn:|[0-9a-f]{8}|^Z[A-Z0-9]{6,}|/")
"""An id that a cloud has made up: nothing else has the same by accident."""

_IDS = ("id", "arn", "self_link")


class Cause(Struct, frozen=True):
    """The change that forces another one, and the attribute through which it does."""

    change: Change
    attribute: str


class Causes:
    """The causes in one plan. Values decide; the configuration's references fill the gaps."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._known: dict[str, Cause | None] = {}

    def of(self, change: Change) -> Cause | None:
        """The change in the same plan that forces this one; None where it is its own cause."""
        if change.key not in self._known:
            self._known[change.key] = next(self._find(change), None)
        return self._known[change.key]

    def fact(self, change: Change) -> dict[str, Any] | None:
        """The cause as policies read it: {address, type, action, order, attribute}."""
        cause = self.of(change)
        if cause is None:
            return None
        order = cause.change.order
        return {**cause.change.brief, "order": order and str(order), "attribute": cause.attribute}

    def chain(self, change: Change) -> list[Change]:
        """The causes of a change, the nearest first and the first cause of all last."""
        found: list[Change] = []
        seen = {change.key}
        cause = self.of(change)
        while cause is not None and cause.change.key not in seen:
            found.append(cause.change)
            seen.add(cause.change.key)
            cause = self.of(cause.change)
        return found

    @cached_property
    def _destroyed(self) -> list[Change]:
        return [change for change in self._plan.changes if change.destroys and not change.deposed]

    @cached_property
    def _by_id(self) -> dict[str, Change]:
        index: dict[str, Change] = {}
        for change in self._destroyed:
            for name in _IDS:
                value = change.before.get(name) if isinstance(change.before, dict) else None
                if isinstance(value, str) and value:
                    index.setdefault(value, change)
        return index

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Change]:
        return {
            (change.type, change.before["name"]): change
            for change in reversed(self._destroyed)
            if isinstance(change.before, dict) and isinstance(change.before.get("name"), str)
        }

    @cached_property
    def _by_block(self) -> dict[tuple[ModulePath, str], list[Change]]:
        index: dict[tuple[ModulePath, str], list[Change]] = {}
        for change in self._destroyed:
            index.setdefault((module_path(change.module), change.block), []).append(change)
        return index

    def _find(self, change: Change) -> Iterator[Cause]:
        for attribute in _forced_attributes(change):
            found = self._by_value(change, attribute) or self._by_reference(change, attribute)
            if found is not None:
                yield Cause(found, attribute)

    def _by_value(self, change: Change, attribute: str) -> Change | None:
        declared = resource_type(change.type)
        is_parent = declared.parent == attribute
        for value in strings(change.before.get(attribute)):
            named = (self._by_name.get((type_, value)) for type_ in declared.parent_types if is_parent)
            found = next(filter(None, named), None) or self._by_id.get(value)
            if found is None or found.key == change.key:
                continue
            if _GENERATED.search(value) or self._refers(change, attribute, found):
                return found
            if is_parent and (not declared.parent_types or found.type in declared.parent_types):
                return found
        return None

    def _refers(self, change: Change, attribute: str, other: Change) -> bool:
        return (module_path(other.module), other.block) in self._plan.configuration.sources(change, attribute)

    def _by_reference(self, change: Change, attribute: str) -> Change | None:
        if not _follows((change.after or {}).get(attribute)):
            return None
        for source in sorted(self._plan.configuration.sources(change, attribute)):
            others = [other for other in self._by_block.get(source, ()) if other.family != change.family]
            if others:
                # Instances of one module or one for_each belong to each other.
                return max(others, key=lambda other: (other.module == change.module, other.index == change.index))
        return None


def _forced_attributes(change: Change) -> Iterable[str]:
    """The attributes through which another change can force this one."""
    if not isinstance(change.before, dict):
        return ()
    if change.deletes:
        parent = resource_type(change.type).parent
        return (parent,) if parent else ()
    after = change.after if isinstance(change.after, dict) else {}
    paths: Iterable[Step] = [path[0] for path in change.replace_paths if path] or after
    parent = resource_type(change.type).parent if change.replaces else None
    names = dict.fromkeys(str(name) for name in paths if name not in _IDS)
    # A parent that is renamed is named by a value that is known; every other one follows by an id that is not.
    return [name for name in names if name == parent or _follows(after.get(name))]


def _follows(value: Value) -> bool:
    """Whether a planned value comes from something that the apply makes: unknown, or unknown in a part."""
    if isinstance(value, list):
        return any(_follows(item) for item in value)
    if isinstance(value, dict):
        return any(_follows(item) for item in value.values())
    return value is UNKNOWN
