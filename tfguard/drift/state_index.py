"""All that the states manage, together: who declares which part of what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from tfguard.inputs.configuration.lifecycle import Lifecycles
from tfguard.inputs.plan.configuration import module_path
from tfguard.model import Value
from tfguard.model.drift import StateResource
from tfguard.resources.shapes.live_object import evaluate
from tfguard.resources.shapes.live_reader import Claim, Others, Sibling, StateExpression


class StateIndex:
    """Indexes over the resources of all states. Those in other regions than the named ones are known and not scanned."""

    def __init__(
        self,
        resources: Sequence[StateResource],
        regions: Collection[str] = (),
        lifecycles: Mapping[str | None, Lifecycles] = MappingProxyType({}),
    ) -> None:
        """Index the resources; `lifecycles` are by the name of the state that they belong to, None for all states."""
        self.resources = tuple(resources)
        self._regions = regions
        self._lifecycles = lifecycles
        self._claims: dict[tuple[str, StateExpression], frozenset[str]] = {}
        self._siblings: dict[Sibling, dict[str, list[StateResource]]] = {}

    def is_scanned(self, resource: StateResource) -> bool:
        """Whether it is in one of the named regions, or of no region; where none is named, everything is."""
        return not self._regions or resource.region is None or resource.region in self._regions

    @cached_property
    def scanned(self) -> tuple[StateResource, ...]:
        """The resources to scan."""
        return tuple(filter(self.is_scanned, self.resources))

    @cached_property
    def by_type(self) -> dict[str, list[StateResource]]:
        """The resources of each type."""
        found: dict[str, list[StateResource]] = defaultdict(list)
        for resource in self.resources:
            found[resource.type].append(resource)
        return found

    def ignored(self, resource: StateResource) -> tuple[str, ...]:
        """What the configuration says of a resource under `ignore_changes`; nothing where it was not given."""
        code = self._lifecycles.get(resource.state_file) or self._lifecycles.get(None) or {}
        lifecycle = code.get((module_path(resource.module), resource.block))
        return lifecycle.ignore_changes if lifecycle else ()

    def of_types(self, types: Iterable[str]) -> list[StateResource]:
        """The resources of several types."""
        return [resource for type_ in types for resource in self.by_type.get(type_, ())]

    def shared(self, resource: StateResource, siblings: Sequence[Sibling]) -> bool:
        """Whether another resource declares a part of this one."""
        return any(
            item is not resource
            for sibling in siblings
            for item in self._named_by(sibling).get(str(resource.attributes.get(sibling.ours)), ())
        )

    def _named_by(self, sibling: Sibling) -> dict[str, list[StateResource]]:
        """The resources that declare a part of another one, by what they call that one."""
        if sibling not in self._siblings:
            found: dict[str, list[StateResource]] = defaultdict(list)
            for resource in self.by_type.get(sibling.type, ()):
                if sibling.when is None or evaluate(sibling.when, resource.attributes):
                    for name in _names(resource.attributes.get(sibling.theirs)):
                        found[name].append(resource)
            self._siblings[sibling] = found
        return self._siblings[sibling]

    def declared_elsewhere(self, resource: StateResource, others: Sequence[Others]) -> frozenset[str]:
        """The elements of a list that other resources declare, among those of this resource."""
        found: set[str] = set()
        for other in others:
            for item in self.by_type.get(other.type, ()):
                if item is not resource and _belongs(item, resource, other):
                    found.update(_names(evaluate(other.elements, item.attributes)))
        return frozenset(found)

    def claimed(self, claim: Claim, value: Callable[[Claim], Value]) -> bool:
        """Whether a resource of the claim's type owns the object that the value names."""
        key = (claim.type, claim.theirs)
        if key not in self._claims:
            self._claims[key] = frozenset(
                name for item in self.by_type.get(claim.type, ()) for name in _names(evaluate(claim.theirs, item.attributes))
            )
        return bool(self._claims[key] & set(_names(value(claim))))


def _belongs(item: StateResource, resource: StateResource, other: Others) -> bool:
    if other.has is not None:
        return resource.attributes.get(other.id) in (item.attributes.get(other.has) or ())
    return other.when is not None and item.attributes.get(other.when) == resource.attributes.get(other.when)


def _names(value: Value) -> list[str]:
    """What names something: one value, or each of a list."""
    listed = value if isinstance(value, list) else [value]
    return [str(item) for item in listed if item is not None]
