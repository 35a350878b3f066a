"""The names that policies may use, gathered for the engine: the facts of every surface, the providers' types and attributes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from tfguard.commands.fact_shapes import SHAPES
from tfguard.engine.policy import Capability, Subject
from tfguard.engine.vocabulary import Shape
from tfguard.model import Layer, Surface
from tfguard.resources import capabilities, catalogue
from tfguard.resources.schema import provider


class Names:
    """The vocabulary of tfguard as it is installed."""

    def facts(self, subject: Subject, surface: Surface) -> Mapping[str, Shape]:
        """The facts of a subject on a surface, by name."""
        if subject is Subject.DRIFT and surface is Surface.PLAN:
            subject = Subject.CHANGE  # the drift of a plan is a row of it
        return {**dict.fromkeys(_facts(subject)), **SHAPES.get(subject, {})}

    def types(self) -> frozenset[str]:
        """Every resource type."""
        return provider.resource_types()

    def declared(self) -> Collection[str]:
        """The types that the catalogue knows."""
        return catalogue.resource_types().keys()

    def layer_of(self, type_: str) -> Layer:
        """The layer in which a type stands."""
        return capabilities.layer_of(type_)

    def capabilities_of(self, type_: str) -> frozenset[Capability]:
        """The parts that the declaration of a type has."""
        return capabilities.capabilities_of(type_)

    def knows(self, type_: str) -> bool:
        """Whether the names of the type's provider are known at all."""
        return bool(provider.sources(type_))

    def versions(self, type_: str) -> Sequence[Mapping[str, Shape]]:
        """The attributes of a type, as each known version of its provider has them."""
        return provider.type_schema(type_).versions

    def sources(self, type_: str) -> Sequence[str]:
        """The provider's versions whose names are known."""
        return provider.sources(type_)

    def attributes(self) -> frozenset[str]:
        """The top-level attributes of all types."""
        return provider.attribute_names()


def _facts(subject: Subject) -> Mapping[str, Any]:
    """The facts that a surface computes. Imported when they are asked for: `lint` needs none of the scan's."""
    match subject:
        case Subject.CHANGE | Subject.PLAN:
            from tfguard.plan.facts import CHANGE_FACTS, PLAN_FACTS

            return CHANGE_FACTS if subject is Subject.CHANGE else PLAN_FACTS
        case Subject.DRIFT:
            from tfguard.drift.facts import DRIFT_FACTS

            return DRIFT_FACTS
        case Subject.LIVE_RESOURCE:
            from tfguard.drift.facts import LIVE_FACTS

            return LIVE_FACTS
        case Subject.WAIVER:
            from tfguard.engine.examples import WAIVER

            return WAIVER
        case _:
            from tfguard.lint.facts import FACTS

            return FACTS[subject]
