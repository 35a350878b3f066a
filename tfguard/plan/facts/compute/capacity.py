"""Facts about capacity: how much of what serves users a change takes away, in one shape for every provider."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct

from tfguard.engine.expression import evaluate
from tfguard.engine.facts import Facts
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Path, Value
from tfguard.model.values import UNKNOWN, as_number
from tfguard.plan.facts.values.types import types_with
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.resource_type import ResourceType

_NAMES = ("id", "arn", "self_link", "instance_group", "name")


_EACH = re.compile(r"\{name: \w+, value: (.*)\}")
_LITERAL = re.compile(r"`[^`]*`|'[^']*'")
_STEP = re.compile(r'"([^"]+)"|([A-Za-z_]\w*)')


class _Cut(Struct, frozen=True):
    """One number of a resource that falls. `percent` of it goes."""

    name: str
    role: Role
    before: float
    after: float
    spare: bool

    @property
    def stops(self) -> bool:
        """Whether nothing is left to run."""
        return self.after == 0 and self.role is not Role.FLOOR and not self.spare

    @property
    def percent(self) -> int:
        return round(100 * (self.before - self.after) / self.before)

    def as_facts(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "role": str(self.role),
            "before": _plain(self.before),
            "after": _plain(self.after),
            "percent": self.percent,
        }


def capacity(plan: Plan, change: Change) -> Value:
    """What of its capacity a change takes away; null for a type without any, and for a create or a delete.

    `running`, `ceiling` and `floor` are the largest cut in percent of what serves now, of what it can grow to, and of
    what stays at least, where a scaler keeps the floor also of that; 0 where there is none. `UNKNOWN` where one of the
    numbers is, other than those that the configuration leaves to the provider.
    """
    declared = resource_type(change.type)
    if not declared.capacity or not isinstance(change.before, dict) or not isinstance(change.after, dict):
        return None
    before, after = _read(declared, change.before), _read(declared, change.after)
    if any(after.get(key) is UNKNOWN and before[key] and not _left_open(plan, change, key[0]) for key in before):
        return UNKNOWN
    cuts = list(_cuts(_within_bounds(before), _within_bounds(after)))
    scalers = _scalers(plan, change)
    return Facts(
        {
            "unit": lambda: declared.unit,
            "cuts": lambda: [cut.as_facts() for cut in cuts],
            "stopped": lambda: any(cut.stops for cut in cuts),
            "running": lambda: _largest(cuts, Role.RUNNING),
            "ceiling": lambda: _largest(cuts, Role.CEILING),
            "floor": lambda: _largest([*cuts, *(cut for scaler in scalers for cut in _own_cuts(scaler))], Role.FLOOR),
            "autoscaled": lambda: bool(scalers),
        }
    )


def scaled_by_load(plan: Plan, change: Change) -> Callable[[Path], bool]:
    """Whether something in the plan sets a place by load, now and after the apply."""
    running = [_names(measure.value) for measure in resource_type(change.type).capacity if measure.role is Role.RUNNING]
    scaled = running if running and _scalers(plan, change) else []

    def is_scaled(path: Path) -> bool:
        names = [step for step in path if isinstance(step, str)]
        return any(names[-1:] == [known[-1]] and set(names) <= set(known) for known in scaled)

    return is_scaled


_Numbers = dict[tuple[Measure, str], Value]
"""By measure and part: a number, or `UNKNOWN`. What is not set is left out; so are numbers under 0: no limit."""


def _read(declared: ResourceType, values: dict[str, Any]) -> _Numbers:
    found: _Numbers = {
        (measure, part): number if number is UNKNOWN else as_number(number)
        for measure in declared.capacity
        for part, number in _parts(evaluate(measure.value, values))
    }
    return {key: number for key, number in found.items() if number is UNKNOWN or (number is not None and number >= 0)}


def _left_open(plan: Plan, change: Change, measure: Measure) -> bool:
    """Whether the configuration leaves a number to the provider.

    A block that it seems not to have at all may be a `dynamic` one, which the plan does not show.
    """
    configuration = plan.configuration
    if not measure.computed or configuration.resource(change) is None:
        return False
    names = _names(measure.value)
    shown = len(names) == 1 or configuration.sets(change, names[0])
    return shown and not configuration.sets(change, *names)


def _names(expression: str) -> tuple[str, ...]:
    """The names in an expression for a number, its own the last: on the way to it, and those of a condition."""
    path = _LITERAL.sub("", _EACH.sub(r"\1", expression))
    return tuple(quoted or plain for quoted, plain in _STEP.findall(path))


def _parts(value: Value) -> Iterator[tuple[str, Value]]:
    """The numbers of a measure: one without a name, or one for each named part."""
    if not isinstance(value, list):
        yield "", value
        return
    for item in value:
        if isinstance(item, dict) and isinstance(item.get("name"), str):
            yield item["name"], item.get("value")


def _within_bounds(numbers: _Numbers) -> _Numbers:
    """The numbers with what runs between its floor and its ceiling, where the cloud will bring it."""
    bounds = {measure.role: number for (measure, part), number in numbers.items() if not part and number is not UNKNOWN}
    low, high = bounds.get(Role.FLOOR), bounds.get(Role.CEILING)
    return {
        (measure, part): _clamped(number, low, high) if measure.role is Role.RUNNING and not part else number
        for (measure, part), number in numbers.items()
    }


def _clamped(number: Value, low: Value, high: Value) -> Value:
    if number is UNKNOWN:
        return UNKNOWN
    raised = number if low is None else max(number, low)
    return raised if high is None else min(raised, high)


def _cuts(before: _Numbers, after: _Numbers) -> Iterator[_Cut]:
    for key, old in before.items():
        new = after.get(key)
        if old is not UNKNOWN and new is not None and new is not UNKNOWN and new < old:
            measure, part = key
            yield _Cut(f"{measure.name} of {part}" if part else measure.name, measure.role, old, new, measure.spare)


def _largest(cuts: list[_Cut], role: Role) -> int:
    return max((cut.percent for cut in cuts if cut.role is role), default=0)


def _own_cuts(change: Change) -> list[_Cut]:
    declared = resource_type(change.type)
    if not isinstance(change.before, dict) or not isinstance(change.after, dict):
        return []
    return list(_cuts(_read(declared, change.before), _read(declared, change.after)))


def _scalers(plan: Plan, change: Change) -> list[Change]:
    """What stays after the apply and sets this capacity by load."""
    names = [value for values in (change.before, change.after) for value in _own_names(values)]
    scalers = plan.of_types(types_with(plan, lambda declared: declared.scales))
    return [scaler for scaler in scalers if any(_ends_with(name, _target(scaler)) for name in names)]


def _target(scaler: Change) -> str:
    """What a scaler scales; nothing where it goes, or where that is unknown."""
    target = evaluate(resource_type(scaler.type).scales or "", scaler.after)
    return target if isinstance(target, str) else ""


def _own_names(values: dict[str, Any]) -> Iterator[str]:
    for name in _NAMES:
        value = values.get(name)
        if isinstance(value, str) and value:
            yield value


def _ends_with(name: str, target: str) -> bool:
    """Whether a name is the target, or an ARN or a path that ends in it."""
    return bool(target) and (name == target or name.endswith((f":{target}", f"/{target}")))


def _plain(number: float) -> float:
    """A whole number without its ".0"."""
    return int(number) if number == int(number) else number
