"""What a policy's `match` may ask of a resource type: its layer, and which parts its declaration has."""

from __future__ import annotations

from tfguard.engine.policy import Capability
from tfguard.model import Layer
from tfguard.resources.catalogue import RESOURCE_TYPES


def layer_of(type_: str) -> Layer | None:
    """The layer in which a type stands; None where nothing says."""
    from tfguard.resources.readings.registry import LAYERS  # here, since few policies of a plan ask

    return LAYERS.get(type_)


def capabilities_of(type_: str) -> frozenset[Capability]:
    """The parts that the declaration of a type has; none of a type that is not declared."""
    declared = RESOURCE_TYPES.get(type_)
    return frozenset(item for item in Capability if getattr(declared, item.replace("-", "_"), None))
