"""What the providers' own schemas say of a type: its attributes, their shapes, and what is computed, sensitive or write-only.

A shape is "string", "number", "bool" or "dynamic"; ["set" | "list" | "map", shape]; {name: shape}. Blocks have one too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from tfguard.comparison.shape import Shape
from tfguard.resources.schema.archive import SUFFIX, Archive, ArchivedType
from tfguard.resources.schema.by_hand import BY_HAND
from tfguard.resources.schema.sensitive import SENSITIVE

_DATA = Path(__file__).parent / "data"


class TypeSchema(Struct, frozen=True):
    """A type, as the leading version of its provider has it.

    `shapes` gives each attribute's shape, nested blocks included. `flags` is the same tree with letters, as
    `archive.ArchivedType` has them; empty for a provider of which only names are known. `computed` are the attributes that the
    provider alone sets. `also` are attributes of other versions of the provider.
    """

    shapes: Mapping[str, Shape] = field(default_factory=dict)
    flags: Mapping[str, Any] = field(default_factory=dict)
    computed: frozenset[str] = frozenset()
    sensitive: frozenset[str] = frozenset()
    write_only: frozenset[str] = frozenset()
    also: tuple[Mapping[str, Shape], ...] = ()

    @property
    def versions(self) -> tuple[Mapping[str, Shape], ...]:
        """The shapes of every version that has the type."""
        return tuple(shapes for shapes in (self.shapes, *self.also) if shapes)


@cache
def type_schema(type_: str) -> TypeSchema:
    """The schema of a resource type; an empty one where we do not have it."""
    archive = _archive_of(type_)
    schema = _schema(type_, archive.resource(type_) if archive else None)
    by_hand = BY_HAND.get(type_)
    return schema if by_hand is None else replace(schema, also=(*schema.also, by_hand.shapes))


@cache
def data_source_schema(type_: str) -> TypeSchema:
    """The schema of a data source; an empty one where we do not have it."""
    archive = _archive_of(type_)
    return _schema(type_, archive.data_source(type_) if archive else None)


@cache
def resource_types() -> frozenset[str]:
    """Every resource type that some version of some provider has."""
    return frozenset(type_ for archive in _archives() for type_ in archive.index.resources) | BY_HAND.keys()


@cache
def attribute_names() -> frozenset[str]:
    """Every top-level attribute that some resource type has."""
    return frozenset(name for archive in _archives() for name in archive.index.attributes)


def sources(type_: str) -> tuple[str, ...]:
    """Where the names of a type's provider come from, the leading version first; nothing where we have none of them."""
    archive = _archive_of(type_)
    return archive.index.sources if archive else ()


def provider_of(type_: str) -> str:
    """The local name of a type's provider, as Terraform derives it.

    >>> provider_of("aws_lb_listener")
    'aws'
    """
    return type_.partition("_")[0]


def _archives() -> Iterator[Archive]:
    yield from filter(None, map(_archive, sorted(_providers())))


@cache
def _providers() -> frozenset[str]:
    return frozenset(path.stem for path in _DATA.glob(f"*{SUFFIX}"))


def _archive_of(type_: str) -> Archive | None:
    return _archive(provider_of(type_))


@cache
def _archive(provider: str) -> Archive | None:
    # The name comes from somebody's plan or state: it must lead nowhere else.
    return Archive(_DATA / f"{provider}{SUFFIX}") if provider in _providers() else None


def _schema(type_: str, entry: ArchivedType | None) -> TypeSchema:
    told = SENSITIVE.get(type_, frozenset())
    if entry is None:
        return TypeSchema(sensitive=told)
    flags: dict[str, Any] = msgspec.json.decode(entry.flags)
    letters = {name: flag if isinstance(flag, str) else flag[""] for name, flag in flags.items()}
    return TypeSchema(
        msgspec.json.decode(entry.shapes),
        flags,
        frozenset(name for name, flag in letters.items() if "c" in flag and not {"r", "o"} & set(flag)),
        told.union(name for name, flag in letters.items() if "s" in flag),
        frozenset(name for name, flag in letters.items() if "w" in flag),
        tuple(msgspec.json.decode(shapes) for shapes in entry.also.values()),
    )
