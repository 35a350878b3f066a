"""A summary of the state inside a plan: everything that exists, also what a plan with -target has no row for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from tfguard.inputs.plan.raw_text import having
from tfguard.inputs.plan.shape import NOTHING, StateOutput, StateValue, StateValues


class Summary(Struct, frozen=True):
    """What of a state somebody may ask about; the rest of it, which is large, need not be kept.

    `marked` are the resources with something marked as secret in them, `unmarked` those that have no marks at all, as
    before Terraform 0.15. `managed` counts the managed ones by type, and `addresses` names them.
    """

    outputs: tuple[StateOutput, ...]
    marked: tuple[StateValue, ...]
    unmarked: tuple[StateValue, ...]
    data: tuple[StateValue, ...]
    managed: Mapping[str, int]
    addresses: tuple[str, ...]


def summary(values: StateValues | None) -> Summary:
    """The summary of a state's values; an empty one where there are none."""
    resources = values.resources() if values else []
    types: list[str] = []
    addresses: list[str] = []
    data: list[StateValue] = []
    unmarked: list[StateValue] = []
    for item in resources:
        if item.mode == "managed":
            types.append(item.type)
            addresses.append(item.address or item.type)
        elif item.mode == "data":
            data.append(item)
        if item.sensitive_values is NOTHING:
            unmarked.append(item)
    # To look for the word is much cheaper than to decode every mask.
    marked = having(resources, [item.sensitive_values for item in resources], [b"true"])
    outputs = tuple((values.outputs or {}).values()) if values else ()
    return Summary(outputs, tuple(marked), tuple(unmarked), tuple(data), Counter(types), tuple(addresses))
