"""The state inside a plan: everything that exists, also what a plan with -target has no row for."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Raw, Struct, field

from tfguard.sources.plan_json import NOTHING, Plan, decode_as


class PriorResource(Struct, gc=False):
    """One resource of the state, its values undecoded."""

    mode: str | None = None
    type: str = ""
    values: Raw = NOTHING


class _Module(Struct, gc=False):
    resources: list[PriorResource] | None = None
    child_modules: list[_Module] | None = None


class _Values(Struct, gc=False):
    root_module: _Module = field(default_factory=_Module)


class _State(Struct, gc=False):
    values: _Values | None = None


def prior_resources(plan: Plan) -> Iterator[PriorResource]:
    """Every resource and data source of the state, in all modules.

    Raises:
        InputError: the state does not have the shape of one.

    """
    state = decode_as(plan.document.prior_state, _State, f"{plan.name}: prior_state")
    waiting = [state.values.root_module] if state and state.values else []
    while waiting:
        module = waiting.pop()
        waiting += module.child_modules or []
        yield from module.resources or ()
