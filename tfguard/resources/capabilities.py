"""What a policy's `match` may ask of a resource type: its layer, and which parts its declaration has."""

from __future__ import annotations

from tfguard.engine.policy import Capability
from tfguard.model import Layer
from tfguard.resources.catalogue import resource_type


def layer_of(type_: str) -> Layer:
    """The layer in which a type stands."""
    return resource_type(type_).layer


def capabilities_of(type_: str) -> frozenset[Capability]:
    """The parts that the declaration of a type has; none of a type that is not declared."""
    declared = resource_type(type_)
    return frozenset(item for item in Capability if getattr(declared, item.replace("-", "_")))
