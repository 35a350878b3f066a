"""The one registry of what tfguard knows of resource types. Each facet of a service is loaded when somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from msgspec import Raw, Struct
from msgspec.json import Decoder, decode, encode

from tfguard.model import Layer
from tfguard.resources.services import aws, azure, cloudflare, google, kubernetes, others
from tfguard.resources.shapes.co_owner import CoOwner

if TYPE_CHECKING:
    from tfguard.resources.shapes.event_names import EventNames
    from tfguard.resources.shapes.live_reader import LiveReader
    from tfguard.resources.shapes.resource_type import ResourceType

COMPILED_NAME = "catalogue.json"
"""The resource types and their co-owners in one file, inside an installed package: hatch_build.py has `compiled` write it."""

_COMPILED = Path(__file__).parent / COMPILED_NAME

SERVICES: dict[str, tuple[str, ...]] = {
    folder: facets
    for provider in (aws, azure, cloudflare, google, kubernetes, others)
    for folder, facets in provider.SERVICES.items()
}
"""The folders of services, and the facets that each has."""

_PROVIDERS = {"aws": "aws", "azurerm": "azure", "cloudflare": "cloudflare", "google": "google", "kubernetes": "kubernetes"}
"""The folder of each provider, by how its types begin; all the other providers are in `others`."""


@cache
def resource_type(type_: str) -> ResourceType:
    """The declaration of a type; for one that is not declared, a declaration that says nothing."""
    from tfguard.resources.shapes.resource_type import ResourceType  # here, since the linter needs none of it

    return _declared(type_) or ResourceType(type_, type_, Layer.RUN)


@cache
def resource_types() -> Mapping[str, ResourceType]:
    """Every declared type."""
    if (file := _compiled()) is not None:
        return {type_: _decoder().decode(raw) for folder in file.types for type_, raw in _compiled_types(folder).items()}
    providers = sorted({*_PROVIDERS.values(), "others"})
    return {type_: declared for provider in providers for type_, declared in _of_provider(provider).items()}


def co_owners(type_: str) -> tuple[CoOwner, ...]:
    """Who else declares a part of a type."""
    return _co_owners().get(type_, ())


def all_co_owners() -> Iterator[CoOwner]:
    """Everything that is owned in part."""
    return (owner for owners in _co_owners().values() for owner in owners)


@cache
def live_readers() -> Mapping[str, LiveReader]:
    """How each type is read that AWS is asked about."""
    return {reader.type: reader for module in _modules("live") for reader in module.LIVE_READERS}


def live_reader(type_: str) -> LiveReader | None:
    """How a type is read; None where it is not."""
    return live_readers().get(type_)


def event_names(type_: str) -> EventNames | None:
    """CloudTrail's events about a type; None where we do not know them."""
    return _events().get(type_)


class CompiledCatalogue(Struct, frozen=True):
    """What resource types are and who else owns them, in one file: the types of each provider by its folder, undecoded."""

    types: dict[str, Raw]
    co_owners: tuple[CoOwner, ...]


def compiled() -> bytes:
    """The file that an installed package reads, so that neither a plan nor the linter need import a module per service."""
    types: dict[str, dict[str, Raw]] = {}
    for type_, declared in sorted(resource_types().items()):
        types.setdefault(_provider_folder(type_), {})[type_] = Raw(encode(declared))
    return encode(CompiledCatalogue({folder: Raw(encode(held)) for folder, held in types.items()}, tuple(all_co_owners())))


@cache
def _co_owners() -> Mapping[str, tuple[CoOwner, ...]]:
    file = _compiled()
    declared = file.co_owners if file else (owner for module in _modules("owners") for owner in module.CO_OWNERS)
    found: dict[str, list[CoOwner]] = {}
    for owner in declared:
        found.setdefault(owner.type, []).append(owner)
    return {type_: tuple(owners) for type_, owners in found.items()}


@cache
def _events() -> Mapping[str, EventNames]:
    return {type_: names for module in _modules("events") for type_, names in module.EVENTS.items()}


def _declared(type_: str) -> ResourceType | None:
    folder = _provider_folder(type_)
    if _compiled() is not None:
        raw = _compiled_types(folder).get(type_)
        return None if raw is None else _decoder().decode(raw)
    return _of_provider(folder).get(type_)


def is_arm_type(type_: str) -> bool:
    """Whether this is how the Azure Resource Manager calls a type: "Microsoft.Web/sites". A Kubernetes group has no capitals.

    >>> is_arm_type("Microsoft.Web/sites"), is_arm_type("apps/Deployment")
    (True, False)
    """
    return "/" in type_ and type_[0].isupper()


def _provider_folder(type_: str) -> str:
    """The folder of a type's provider. A kind of Kubernetes objects has its API group before a slash."""
    if is_arm_type(type_):
        return "azure"
    return "kubernetes" if "/" in type_ else _PROVIDERS.get(type_.partition("_")[0], "others")


@cache
def _of_provider(provider: str) -> Mapping[str, ResourceType]:
    return {declared.type: declared for module in _modules("plan", provider) for declared in module.RESOURCE_TYPES}


def _modules(facet: str, provider: str = "") -> Iterator[ModuleType]:
    """The modules of a facet; those of one provider, where it is named."""
    for folder, facets in SERVICES.items():
        if facet in facets and folder.startswith(provider and f"{provider}/"):
            yield import_module(f"tfguard.resources.{folder.replace('/', '.')}.{facet}")


@cache
def _compiled() -> CompiledCatalogue | None:
    """What `compiled` wrote; None in a checkout, where the modules are read, so that edits count at once."""
    return decode(_COMPILED.read_bytes(), type=CompiledCatalogue) if _COMPILED.exists() else None


@cache
def _compiled_types(folder: str) -> dict[str, Raw]:
    """The types of one provider. Most runs have one or two, and all together are a megabyte."""
    file = _compiled()
    return decode(file.types[folder], type=dict[str, Raw]) if file and folder in file.types else {}


@cache
def _decoder() -> Decoder[ResourceType]:
    from tfguard.resources.shapes.resource_type import ResourceType  # here, since the linter needs none of it

    return Decoder(ResourceType)
