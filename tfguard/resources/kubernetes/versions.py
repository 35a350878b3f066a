"""Types that the provider has with and without the version of the API in their name."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType


def both(
    type_: str, noun: str, layer: Layer, capacity: tuple[Measure, ...] = (), consequence: Consequence | None = None
) -> tuple[ResourceType, ...]:
    """The provider has most types under two names: with and without the version of the API."""
    return tuple(
        ResourceType(f"{type_}{suffix}", noun, layer, unit="pods", capacity=capacity, consequence=consequence)
        for suffix in ("", "_v1")
    )
