"""Where a plan says what is secret: its marks, its declarations, and, where it has no marks, schemas and names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from msgspec import Raw

from tfguard.inputs.plan.document import decode, decode_as
from tfguard.inputs.plan.masks import Mask, masked_values
from tfguard.inputs.plan.prior_state import Summary, summary
from tfguard.inputs.plan.raw_text import having
from tfguard.inputs.plan.rows import Plan
from tfguard.inputs.plan.shape import NOTHING, Invocation, RowChange, StateModule, StateValues
from tfguard.model import Value
from tfguard.redaction.inside import inside, leaves
from tfguard.redaction.names import is_named_secret, named_secrets
from tfguard.redaction.plan_configuration import configured_secrets, dicts, named_dicts
from tfguard.redaction.telling import is_telling


def secret_values(plan: Plan) -> Iterator[Value]:
    """Every secret of a plan, as the value that it has there; also the secrets inside a secret document or address.

    Raises:
        InputError: a part of the plan that may hold one cannot be decoded.

    """
    for value in _declared(plan):
        yield value
        yield from inside(value)


def _declared(plan: Plan) -> Iterator[Value]:
    document = plan.document
    rows = [*plan.rows, *(document.resource_drift or ())]
    unmarked = [row for row in rows if row.change.before_sensitive is NOTHING and row.change.after_sensitive is NOTHING]
    outputs = decode(document.output_changes)
    old = bool(unmarked) or any("after_sensitive" not in change for change in dicts(outputs))
    deferred = [item.resource_change.change for item in document.deferred_changes or () if item.resource_change]
    yield from _of_changes([*(row.change for row in rows), *filter(None, deferred)])
    for row in unmarked:
        for raw in (row.change.before, row.change.after):
            yield from _unmarked_secrets(row.type, row.mode == "data", decode(raw))
    yield from _of_outputs(plan, outputs)
    yield from _of_invocations(plan)
    for state in (plan.prior, _planned(plan, old)):
        yield from _of_state(state)
    yield from _of_variables(plan, old)
    yield from configured_secrets(plan.configuration, old)


def _of_changes(changes: list[RowChange]) -> Iterator[Value]:
    # To look for the word is much cheaper than to decode every mask.
    for change in having(changes, [change.before_sensitive for change in changes], [b"true"]):
        yield from _masked(change.before, change.before_sensitive)
    for change in having(changes, [change.after_sensitive for change in changes], [b"true"]):
        yield from _masked(change.after, change.after_sensitive)


def _unmarked_secrets(type_: str, data: bool, values: Any) -> Iterator[Value]:
    """The secrets of an object of Terraform 0.14 or before."""
    from tfguard.redaction.schema import schema_secrets  # here: what is newer has marks

    yield from named_secrets(values, ())
    yield from schema_secrets(type_, values, data)


def _of_outputs(plan: Plan, changes: Any) -> Iterator[Value]:
    for change in dicts(changes):
        yield from masked_values(change.get("before"), change.get("before_sensitive"))
        yield from masked_values(change.get("after"), change.get("after_sensitive"))
    declared = plan.configuration.outputs if changes else {}
    for name, change in named_dicts(changes):
        sides = [change.get("before"), change.get("after")]
        output = declared.get(name)
        sensitive = isinstance(output, dict) and output.get("sensitive")
        yield from leaves(sides) if sensitive else named_secrets(sides, (name,))


def _of_invocations(plan: Plan) -> Iterator[Value]:
    deferred = [item.action_invocation for item in plan.document.deferred_action_invocations or ()]
    found: list[Invocation] = [item for item in (*(plan.document.action_invocations or ()), *deferred) if item]
    for item in found:
        yield from _masked(item.config_values, item.config_sensitive)
        yield from named_secrets(decode(item.config_values), ())


def _planned(plan: Plan, old: bool) -> Summary:
    """The planned values that say more than the rows: of an old plan, and those of which there is no row.

    Terraform writes them from the very same changes, with the same marks (its internal/command/jsonplan), and in a large
    plan they are a quarter of it.
    """
    values = decode_as(plan.document.planned_values, StateValues, f"{plan.name}: planned_values")
    if values is None or old:
        return summary(values)
    rows = {row.address for row in plan.rows}
    others = [item for item in values.resources() if item.address not in rows]
    return summary(StateValues(values.outputs, StateModule(others)))


def _masked(raw: Raw, raw_mask: Raw) -> Iterator[Value]:
    yield from masked_values(decode(raw), _mask(decode(raw_mask)))


def _mask(mask: Any) -> Mask:
    """A mask as state values have it; Terraform writes some of them as JSON inside a string."""
    return json.loads(mask) if isinstance(mask, str) and mask else mask


def _of_state(state: Summary) -> Iterator[Value]:
    for output in state.outputs:
        if output.sensitive:
            yield from masked_values(decode(output.value), True)
    for item in state.unmarked:
        yield from _unmarked_secrets(item.type, item.mode == "data", decode(item.values))
    for item in state.marked:
        yield from _masked(item.values, item.sensitive_values)


def _of_variables(plan: Plan, old: bool) -> Iterator[Value]:
    """The variables that are declared sensitive, or named like a secret; of an old plan, which cannot say it, all that tell."""
    declared = plan.configuration.variables
    for name, value in plan.variables.items():
        sensitive = isinstance(declared.get(name), dict) and declared[name].get("sensitive")
        if sensitive or is_named_secret((name,), value):
            yield from leaves(value)
        else:
            yield from named_secrets(value, (name,))
            yield from filter(is_telling, leaves(value) if old else ())
