"""Parts that two resource types write: a group's own blocks and its standalone rules, a table's routes, a role's policies.

The list of the whole shows what the parts put there, so the refresh finds it changed although nobody touched it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tfguard.comparison.values import same
from tfguard.engine.expression import evaluate
from tfguard.engine.interpreter import truth
from tfguard.inputs.plan.configuration import Source, module_path
from tfguard.inputs.plan.rows import Plan
from tfguard.model import Change, Value
from tfguard.model.values import UNKNOWN, is_empty
from tfguard.plan.facts.values.names import strings
from tfguard.resources.catalogue import co_owners
from tfguard.resources.shapes.co_owner import CoOwner

_ALIASES = {
    "cidr_block": ("destination_cidr_block",),
    "cidr_blocks": ("cidr_ipv4",),
    "ipv6_cidr_blocks": ("cidr_ipv6",),
    "prefix_list_ids": ("prefix_list_id",),
    "protocol": ("ip_protocol",),
    "rule_no": ("rule_number",),
    "action": ("rule_action",),
    "security_groups": ("source_security_group_id", "referenced_security_group_id"),
}
"""What the blocks of a list call a thing, and what the resources that stand alone call it."""
_SAYS_NOTHING = frozenset(["description", "id", "self"])


class Writers:
    """The resources of a plan that declare parts of others."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._indexes: dict[CoOwner, dict[str | Source, list[Change]]] = {}

    def of(self, owner: Change, attribute: str, element: Value) -> list[str]:
        """The addresses of the resources that declare this element of the owner's list."""
        return [
            other.address
            for part in co_owners(owner.type)
            if part.attribute == attribute
            for other in self._all(owner, part)
            if _declares(part, _values(other), element)
        ]

    def may_write(self, owner: Change, attribute: str) -> bool:
        """Whether the plan has any resource to which this attribute of the owner belongs."""
        parts = (part for part in co_owners(owner.type) if part.attribute == attribute and part.elements is None)
        return any(True for part in parts for _ in self._all(owner, part))

    def _all(self, owner: Change, part: CoOwner) -> Iterator[Change]:
        index = self._index(part)
        name = owner.before.get(part.name) if isinstance(owner.before, dict) else None
        keys: list[str | Source] = [name] if isinstance(name, str) and name else []
        for key in (*keys, (module_path(owner.module), owner.block)):
            yield from (other for other in index.get(key, ()) if other.address != owner.address)

    def _index(self, part: CoOwner) -> dict[str | Source, list[Change]]:
        """The resources that declare a part, by what they name as the owner; by its block where that is unknown until apply."""
        if part not in self._indexes:
            index: dict[str | Source, list[Change]] = {}
            for other in self._plan.of_types([part.other]):
                if _takes_part(part, _values(other)):
                    named = {name for name in strings(_values(other).get(part.named_in)) if name}
                    for key in named or self._plan.configuration.sources(other, part.named_in):
                        index.setdefault(key, []).append(other)
            self._indexes[part] = index
        return self._indexes[part]


def _values(change: Change) -> dict[str, Any]:
    """What a resource is after the apply, and what it was where it goes."""
    for values in (change.after, change.before):
        if isinstance(values, dict):
            return values
    return {}


def _takes_part(part: CoOwner, writer: dict[str, Any]) -> bool:
    """Whether a resource may declare the part: what is unknown until apply may be what it takes."""
    if part.sets is not None and is_empty(writer.get(part.sets)):
        return False
    return part.when is None or truth(evaluate(part.when, writer)) is not False


def _declares(part: CoOwner, writer: dict[str, Any], element: Value) -> bool:
    """Whether a resource's values say the same as an element: at least one thing, and nothing else."""
    if part.elements is not None:
        return element in set(strings(evaluate(part.elements, writer)))
    if not isinstance(element, dict):
        return isinstance(element, str) and element in set(strings(writer))
    pairs = [(value, _named_alike(writer, key)) for key, value in element.items() if key not in _SAYS_NOTHING]
    told = [(value, other) for value, other in pairs if not is_empty(value) and not is_empty(other)]
    return bool(told) and all(_meets(value, other) for value, other in told)


def _named_alike(writer: dict[str, Any], key: str) -> Value:
    names = (key, *_ALIASES.get(key, ()))
    return next((writer[name] for name in names if not is_empty(writer.get(name))), None)


def _meets(value: Value, other: Value) -> bool:
    if other is UNKNOWN or value is UNKNOWN or same(value, other):
        return True
    ours, theirs = set(strings(value)), set(strings(other))
    return bool(ours & theirs) if isinstance(value, list) or isinstance(other, list) else str(value) == str(other)
