"""The fact `left_behind`: what belongs to an object that is replaced, and is not made again with it."""

from __future__ import annotations

from functools import cached_property

from tfguard.inputs.plan.configuration import module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change
from tfguard.resources.catalogue import resource_type

_IDS = ("id", "arn", "name", "bucket")


class Parts:
    """The parts of what a plan replaces, by the name of the whole. Looked for once: each search goes through the whole plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def left_behind(self, change: Change) -> list[str]:
        """The addresses of the parts of a replaced object that the plan leaves as they are: they go with the old one."""
        if not _loses_parts(change):
            return []
        parts = (part for name in _names(change) for part in self._by_parent.get(name, ()))
        return sorted({part.address for part in parts if part.address != change.address and self._is_of(change, part)})

    @cached_property
    def _by_parent(self) -> dict[str, list[Change]]:
        """What stays and names, before and after the apply, something that is replaced."""
        names = frozenset(name for change in filter(_loses_parts, self._plan.changes) for name in _names(change))
        index: dict[str, list[Change]] = {}
        for part in self._plan.holding(names):
            parent = resource_type(part.type).parent
            if parent is None or part.destroys or not isinstance(part.before, dict) or not isinstance(part.after, dict):
                continue
            named = part.before.get(parent)
            if isinstance(named, str) and named in names and part.after.get(parent) == named:
                index.setdefault(named, []).append(part)
        return index

    def _is_of(self, change: Change, part: Change) -> bool:
        """Whether the name is that of this object: the part's type says so, or the configuration."""
        declared = resource_type(part.type)
        refers = (module_path(change.module), change.block) in self._plan.configuration.sources(part, declared.parent)
        return refers or change.type in declared.parent_types


def _loses_parts(change: Change) -> bool:
    return change.replaces and not change.forgets and not change.deposed


def _names(change: Change) -> set[str]:
    before = change.before if isinstance(change.before, dict) else {}
    return {value for key in _IDS if isinstance(value := before.get(key), str) and value}
