"""The facts of several files as those of one module: the ordinary files together, the override files over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from msgspec.structs import replace

from tfguard.inputs.configuration.blocks import FileFacts
from tfguard.inputs.configuration.model import ModuleCall, ProviderBlock, ResourceBlock

Item = TypeVar("Item")
_META = ("lifecycle",)


def merged(ordinary: Iterable[FileFacts], overrides: Iterable[FileFacts]) -> FileFacts:
    """One set of facts. Overrides come in the order of their names, each over all before it."""
    facts = FileFacts()
    for file in ordinary:
        _add(facts, file)
    for file in overrides:
        _override(facts, file)
    return facts


def _add(facts: FileFacts, file: FileFacts) -> None:
    facts.requirements += file.requirements
    facts.core += file.core
    facts.calls += file.calls
    facts.resources += file.resources
    facts.providers += file.providers
    facts.problems += file.problems
    facts.used = file.used | facts.used
    facts.backend = facts.backend or file.backend
    facts.cloud = facts.cloud or file.cloud


def _override(facts: FileFacts, file: FileFacts) -> None:
    """As Terraform merges: what the override file says counts, what it leaves out stays."""
    replaced = {requirement.name for requirement in file.requirements}
    facts.requirements = [entry for entry in facts.requirements if entry.name not in replaced] + file.requirements
    if any(core.version is not None for core in file.core):
        facts.core = [replace(core, version=None, version_place=None) for core in facts.core]
    facts.core += file.core
    facts.calls = _each(facts.calls, file.calls, lambda call: call.name, _call)
    facts.providers = _each(facts.providers, file.providers, lambda block: (block.name, str(block.alias)), _provider)
    facts.resources = _each(facts.resources, file.resources, lambda block: block.address, _resource)
    facts.problems += file.problems
    facts.used = file.used | facts.used
    # A backend and a cloud block exclude each other, so the override's takes the place of either.
    if file.backend or file.cloud:
        facts.backend, facts.cloud = file.backend, file.cloud


def _each(
    items: list[Item], overrides: list[Item], key: Callable[[Item], Any], merge: Callable[[Item, Item], Item]
) -> list[Item]:
    """The items, each merged with the overrides of the same key; an override without a base stands by itself."""
    found = {key(item): index for index, item in enumerate(items)}
    result = list(items)
    for override in overrides:
        index = found.get(key(override))
        if index is None:
            result.append(override)
        else:
            result[index] = merge(result[index], override)
    return result


def _call(base: ModuleCall, override: ModuleCall) -> ModuleCall:
    if override.source is not None:
        base = replace(
            base,
            source=override.source,
            source_place=override.source_place,
            local_directory=override.local_directory,
            place=override.place,
        )
    if override.version is not None:
        base = replace(base, version=override.version, version_place=override.version_place)
    return base


def _provider(base: ProviderBlock, override: ProviderBlock) -> ProviderBlock:
    base = replace(base, configured=base.configured or override.configured)
    if override.version is None:
        return base
    return replace(base, version=override.version, version_place=override.version_place)


def _resource(base: ResourceBlock, override: ResourceBlock) -> ResourceBlock:
    """Arguments and kinds of nested blocks are replaced one by one; a lifecycle block is merged into the other."""
    values = base.values | override.values
    for name in _META:
        old, new = base.values.get(name), override.values.get(name)
        if isinstance(old, list) and isinstance(new, list) and old and new:
            values[name] = [{**old[0], **new[0]}]
    return replace(
        base,
        values=values,
        places=base.places | override.places,
        references=base.references | override.references,
    )
