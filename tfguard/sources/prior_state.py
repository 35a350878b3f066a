"""The state inside a plan, and its planned values: everything that exists, also what a plan with -target has no row for."""

from __future__ import annotations

from collections.abc import Iterator

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
