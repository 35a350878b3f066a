"""Facts about who is told: the alarms that still rely on something which a change takes away."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from tfguard.engine.expression import evaluate
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.plan.facts.values.names import strings
from tfguard.resources.catalogue import resource_type
from tfguard.resources.shapes.alert import AlertShape


class Alerts:
    """The ways from a metric to a person, in one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, change: Change) -> dict[str, Any] | None:
        """What relies on this after the apply; null for what has no part in alarms.

        `alarms`: alarms that tell people through it, or watch the metric that it makes. `watchers`: health checks and
        composite alarms that rely on an alarm. `subscribers_left`: how many other subscriptions its topic has.
        `protocols`: how a topic delivers now.
        """
        shape = resource_type(change.type).alert
        before = change.before if isinstance(change.before, dict) else {}
        if shape is None:
            return None
        if shape.told_by:
            names = {text for name in shape.told_by for text in strings(before.get(name)) if text}
            alarms = {address for name in names for address in self._telling.get(name, ())}
            left = self._subscribers(change, shape, before)
            return _fact(alarms - {change.address}, left=left, protocols=self._protocols(shape, names))
        if shape.makes:
            return _fact(self._watching(evaluate(shape.makes, before)))
        return _fact((), watchers=self._watchers(str(before.get(shape.name) or ""))) if shape.name else None

    @cached_property
    def _rows(self) -> list[tuple[AlertShape, Change]]:
        """Everything that has a part in alarms."""
        shapes = ((name, resource_type(name).alert) for name in self._plan.rows_by_type)
        return [(shape, change) for name, shape in shapes if shape for change in self._plan.of_types([name])]

    @cached_property
    def _telling(self) -> dict[str, list[str]]:
        """By the name of a channel: the alarms that tell people through it after the apply."""
        index: dict[str, list[str]] = {}
        for shape, alarm in self._rows:
            for attribute in shape.tells:
                for text in set(strings(_get(alarm.after, attribute))):
                    index.setdefault(text, []).append(alarm.address)
        return index

    def _subscribers(self, change: Change, shape: AlertShape, before: dict[str, Any]) -> int | None:
        """How many others subscribe to the topic of a subscription; None for what is none."""
        if shape.subscribes_to is None:
            return None
        topic = before.get(shape.subscribes_to)
        others = (other for other in self._plan.of_types([change.type]) if other.address != change.address)
        return sum(1 for other in others if _get(other.after, shape.subscribes_to) == topic)

    def _protocols(self, shape: AlertShape, names: set[str]) -> set[str]:
        """How the subscriptions to a topic deliver."""
        if shape.subscribes_to is not None:
            return set()
        return {
            str(_get(other.before, part.protocol))
            for part, other in self._rows
            if part.subscribes_to and part.protocol and _get(other.before, part.subscribes_to) in names
        }

    def _watching(self, metrics: Value) -> Iterator[str]:
        for shape, alarm in self._rows:
            if shape.watches_metric and evaluate(shape.watches_metric, alarm.after) in (metrics or ()):
                yield alarm.address

    def _watchers(self, name: str) -> Iterator[str]:
        for shape, other in self._rows:
            rule = evaluate(shape.watches, other.after) if shape.watches else None
            if name and isinstance(rule, str) and (rule == name or f'"{name}"' in rule or f"({name})" in rule):
                yield other.address


def _fact(alarms: Any, watchers: Any = (), left: int | None = None, protocols: Any = ()) -> dict[str, Any]:
    return {
        "alarms": sorted(alarms),
        "watchers": sorted(watchers),
        "subscribers_left": left,
        "protocols": sorted(protocols),
    }


def _get(values: Value, name: str) -> Value:
    return values.get(name) if isinstance(values, dict) else None
