"""The fact `left_behind`: what belongs to an object that is replaced, and is not made again with it."""

from __future__ import annotations

from collections.abc import Iterator

from tfguard.inputs.plan.configuration import module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change
from tfguard.resources.catalogue import resource_type

_IDS = ("id", "arn", "name", "bucket")


def left_behind(plan: Plan, change: Change) -> list[str]:
    """The addresses of the parts of a replaced object that the plan leaves as they are: they go with the old one."""
    if not change.replaces or change.forgets or change.deposed or not isinstance(change.before, dict):
        return []
    names = {value for key in _IDS if isinstance(value := change.before.get(key), str) and value}
    return sorted(child.address for child in _parts(plan, change, names) if child.before is not None and not child.destroys)


def _parts(plan: Plan, change: Change, names: set[str]) -> Iterator[Change]:
    """The objects that name the replaced one as their parent, now and after the apply."""
    for child in plan.holding(names):
        declared = resource_type(child.type)
        if declared.parent is None or child.address == change.address:
            continue
        before, after = (side.get(declared.parent) if isinstance(side, dict) else None for side in (child.before, child.after))
        if isinstance(before, str) and before in names and after == before and _is_parent(plan, change, child):
            yield child


def _is_parent(plan: Plan, change: Change, child: Change) -> bool:
    """Whether the name is that of this object: its type says so, or the configuration."""
    declared = resource_type(child.type)
    refers = (module_path(change.module), change.block) in plan.configuration.sources(child, declared.parent)
    return refers or change.type in declared.parent_types
