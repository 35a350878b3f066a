"""All that the states manage, together: who declares which part of what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType

from tfguard.inputs.configuration.lifecycle import Lifecycles
from tfguard.inputs.plan.configuration import module_path
from tfguard.model import Value
from tfguard.model.drift import StateResource
from tfguard.resources.catalogue import co_owners
from tfguard.resources.shapes.co_owner import CoOwner
from tfguard.resources.shapes.live_object import evaluate
from tfguard.resources.shapes.live_reader import Claim, StateExpression


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
        self._co_owners: dict[CoOwner, dict[str, list[StateResource]]] = {}

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

    def is_shared(self, resource: StateResource, attribute: str) -> bool:
        """Whether an attribute of a resource belongs to other resources, which declare it."""
        owners = (owner for owner in co_owners(resource.type) if owner.attribute == attribute and owner.elements is None)
        return any(True for owner in owners for _ in self._declaring(owner, resource))

    def declared_elsewhere(self, resource: StateResource, attribute: str) -> frozenset[str]:
        """The elements of a list that other resources declare, beside those of this resource."""
        owners = (owner for owner in co_owners(resource.type) if owner.attribute == attribute and owner.elements is not None)
        return frozenset(
            name
            for owner in owners
            for item in self._declaring(owner, resource)
            for name in _names(evaluate(owner.elements or "", item.attributes))
        )

    def _declaring(self, owner: CoOwner, resource: StateResource) -> Iterator[StateResource]:
        """The other resources that declare a part of this one."""
        named = self._named_by(owner).get(str(resource.attributes.get(owner.name)), ())
        return (item for item in named if item is not resource)

    def _named_by(self, owner: CoOwner) -> dict[str, list[StateResource]]:
        """The resources that declare a part of another one, by what they call that one."""
        if owner not in self._co_owners:
            found: dict[str, list[StateResource]] = defaultdict(list)
            for resource in self.by_type.get(owner.other, ()):
                if _takes_part(owner, resource.attributes):
                    for name in _names(resource.attributes.get(owner.named_in)):
                        found[name].append(resource)
            self._co_owners[owner] = found
        return self._co_owners[owner]

    def claimed(self, claim: Claim, value: Callable[[Claim], Value]) -> bool:
        """Whether a resource of the claim's type owns the object that the value names."""
        key = (claim.type, claim.theirs)
        if key not in self._claims:
            self._claims[key] = frozenset(
                name for item in self.by_type.get(claim.type, ()) for name in _names(evaluate(claim.theirs, item.attributes))
            )
        return bool(self._claims[key] & set(_names(value(claim))))


def _takes_part(owner: CoOwner, attributes: Mapping[str, Value]) -> bool:
    if owner.sets is not None and not attributes.get(owner.sets):
        return False
    return owner.when is None or bool(evaluate(owner.when, attributes))


def _names(value: Value) -> list[str]:
    """What names something: one value, or each of a list."""
    listed = value if isinstance(value, list) else [value]
    return [str(item) for item in listed if item is not None]
