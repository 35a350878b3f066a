"""Types that the provider has with and without the version of the API in their name."""

from __future__ import annotations

from typing import TypedDict, Unpack

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType


class More(TypedDict, total=False):
    """What else is said of both."""

    parent: str | None
    identity: tuple[str, ...]
    capacity: tuple[Measure, ...]
    consequence: Consequence | None
    harmless: str | None


def both(type_: str, noun: str, layer: Layer, kind: str | None = None, **more: Unpack[More]) -> tuple[ResourceType, ...]:
    """The provider has most types under two names: with and without the version of the API. The newer one has the `kind`."""
    old = ResourceType(type_, noun, layer, unit="pods", **more)
    return old, ResourceType(f"{type_}_v1", noun, layer, unit="pods", object_kind=kind, **more)
