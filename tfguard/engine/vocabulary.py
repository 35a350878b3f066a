"""What names a policy may use: the facts of its subject, and the types and attributes of the providers.

The engine ranks below both, so whoever loads policies hands it a `Vocabulary`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Any, Protocol, TypeAlias

from tfguard.engine.policy import Subject
from tfguard.engine.selection import Catalogue
from tfguard.model import Surface

Shape: TypeAlias = Any
"""What is inside a value: None for whatever it likes; "string", "number", "bool"; ["list" | "set" | "map", shape];
{name: shape}; "dynamic" of an attribute that the provider leaves open; or one of `Keyed`."""


class Keyed(StrEnum):
    """Values whose names are those of the row's type."""

    VALUES = "values"
    """An object of the type: its attributes."""
    ARGUMENTS = "arguments"
    """The same as a configuration has it: every nested block is a list."""
    ENTRIES = "entries"
    """An object with an entry of before, after, unknown and sensitive for each path."""
    ELEMENTS = "elements"
    """An object with a list of elements for each path of a list."""
    PATH = "path"
    """The text of a path, or of a top-level attribute."""
    TYPE = "type"
    """The text of a resource type."""


class Vocabulary(Catalogue, Protocol):
    """The names that are right, and what the catalogue knows of types."""

    def facts(self, subject: Subject, surface: Surface) -> Mapping[str, Shape]:
        """The facts of a subject on a surface, by name: a plan's drift has the facts of a change."""

    def types(self) -> frozenset[str]:
        """Every resource type."""

    def declared(self) -> Collection[str]:
        """The types that the catalogue knows; every other one stands in the layer run, and has no capability."""

    def knows(self, type_: str) -> bool:
        """Whether the names of the type's provider are known at all."""

    def versions(self, type_: str) -> Sequence[Mapping[str, Shape]]:
        """The attributes of a type, as each known version of its provider has them; none of a type that is not known."""

    def sources(self, type_: str) -> Sequence[str]:
        """The provider's versions whose names are known: "hashicorp/aws 5.100.0"."""

    def attributes(self) -> frozenset[str]:
        """The top-level attributes of all types."""


def fields(text: str, **shapes: Shape) -> dict[str, Shape]:
    """The shape of an object: its names in one text, and the shapes of those whose inside is known.

    >>> fields("address attribute", attribute="path")
    {'address': None, 'attribute': 'path'}
    """
    return {**dict.fromkeys(text.split()), **shapes}
