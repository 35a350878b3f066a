"""The state inside a plan, and its planned values: everything that exists, also what a plan with -target has no row for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from msgspec import Raw, Struct

from tfguard.sources.plan_document import NOTHING


class StateValue(Struct, gc=False):
    """One resource or data source of a state, its values undecoded."""

    mode: str | None = None
    type: str = ""
    values: Raw = NOTHING
    sensitive_values: Raw = NOTHING


class StateModule(Struct, gc=False):
    """A module instance and those inside it."""

    resources: list[StateValue] | None = None
    child_modules: list[StateModule] | None = None


class StateOutput(Struct, gc=False):
    """An output of the root module."""

    sensitive: bool | None = None
    value: Raw = NOTHING


class StateValues(Struct, gc=False):
    """What `prior_state.values` and `planned_values` hold."""

    outputs: dict[str, StateOutput] | None = None
    root_module: StateModule | None = None

    def modules(self) -> Iterator[list[StateValue]]:
        """The resources of each module instance."""
        waiting = [self.root_module]
        while waiting:
            module = waiting.pop()
            if module is not None:
                yield module.resources or []
                waiting += module.child_modules or []


class PriorState(Struct, gc=False):
    """The `prior_state` of a plan."""

    values: StateValues | None = None


class Summary(Struct, frozen=True):
    """What of a state somebody may ask about; the rest of it, which is large, need not be kept.

    `hiding` are the resources with something marked, or without any marks. `managed` counts the managed ones by type.
    """

    outputs: tuple[StateOutput, ...]
    hiding: tuple[StateValue, ...]
    data: tuple[StateValue, ...]
    managed: Mapping[str, int]


def summary(values: StateValues | None) -> Summary:
    """The summary of a state's values; an empty one where there are none."""
    hiding: list[StateValue] = []
    data: list[StateValue] = []
    managed: Counter[str] = Counter()
    for resources in values.modules() if values else ():
        masks = [item.sensitive_values for item in resources]
        # To look for the word is much cheaper than to decode every mask.
        if b"true" in b"".join(masks) or any(mask is NOTHING for mask in masks):
            hiding += [
                item for item in resources if item.sensitive_values is NOTHING or b"true" in bytes(item.sensitive_values)
            ]
        data += [item for item in resources if item.mode == "data"]
        managed.update([item.type for item in resources if item.mode == "managed"])
    outputs = tuple((values.outputs or {}).values()) if values else ()
    return Summary(outputs, tuple(hiding), tuple(data), managed)
