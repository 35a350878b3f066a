"""Facts about what one module asks of one provider."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tfguard.engine.policy import Subject
from tfguard.inputs.lock.constraints import Dialect
from tfguard.inputs.place import Place
from tfguard.lint.context import ModuleContext
from tfguard.lint.facts.common import Provider, bind, root, root_reason, where
from tfguard.lint.facts.constraint import judged
from tfguard.lint.pins import pin
from tfguard.lint.providers import ProviderUse
from tfguard.lint.row import NOT_LITERAL, ConfigRow
from tfguard.model import UNKNOWN, Value
from tfguard.model.values import Unknown


def _locked(context: ModuleContext, use: ProviderUse) -> dict[str, Any] | None:
    entry = use.locked_in(context.module.lock) if context.module.lock else None
    return None if entry is None else {"version": entry.version, "constraints": entry.constraints}


def _provider(context: ModuleContext, use: ProviderUse) -> Value:
    addresses = use.addresses()
    if not addresses:
        return UNKNOWN
    entry = use.locked_in(context.module.lock) if context.module.lock else None
    return entry.provider if entry else addresses[0]


def _allowed(context: ModuleContext, use: ProviderUse) -> Value:
    patterns = context.settings.allowed_provider_sources
    if not patterns:
        return True
    return use.is_allowed(patterns) if use.addresses() else UNKNOWN


def suggestion(context: ModuleContext, use: ProviderUse) -> str | None:
    """The constraint that pins the provider to what the lock file has; None where there is nothing to go by."""
    entry = use.locked_in(context.module.lock) if context.module.lock else None
    version = use.version
    if entry is None or entry.version is None or isinstance(version, Unknown):
        return None
    return pin(entry.version, context.settings.fix_style, context.settings.providers, version)


PROVIDER_REQUIREMENT_FACTS: dict[str, Provider[ProviderUse]] = {
    "address": lambda context, use: _address(use),
    "allowed": _allowed,
    "allowed_sources": lambda context, use: list(context.settings.allowed_provider_sources),
    "below_minimum": lambda context, use: judged(use.version, Dialect.PROVIDER).below(context.settings.providers),
    "block_version": lambda context, use: use.block_version,
    "declared": lambda context, use: bool(use.entries),
    "legacy": lambda context, use: any(entry.legacy for entry in use.entries),
    "locked": _locked,
    "minimum": lambda context, use: context.settings.providers.name.lower(),
    "name": lambda context, use: use.name,
    "provider": _provider,
    "root": root,
    "root_reason": root_reason,
    "source": lambda context, use: use.source,
    "suggestion": suggestion,
    "tier": lambda context, use: judged(use.version, Dialect.PROVIDER).name,
    "used_at": lambda context, use: where(use.used),
    "version": lambda context, use: use.version,
}


def rows(context: ModuleContext) -> Iterator[ConfigRow]:
    """A row for each provider that the module needs, but for those that may be declared where we cannot look."""
    for use in context.providers:
        if not use.entries and _may_be_declared_elsewhere(context, use):
            continue
        yield ConfigRow(
            Subject.PROVIDER_REQUIREMENT,
            _address(use),
            use.place,
            bind(PROVIDER_REQUIREMENT_FACTS, context, use),
            places=_places(use),
            unreadable=_unreadable(use),
            role=str(context.role),
        )


def _may_be_declared_elsewhere(context: ModuleContext, use: ProviderUse) -> bool:
    """In a part that could not be read, in a Terragrunt file that is included, or in the module that Terragrunt applies."""
    module = context.module
    return bool(module.problems) or use.generated or any(entry.name == use.name for entry in module.inherited)


def _address(use: ProviderUse) -> str:
    return f"required_providers.{use.name}" if use.entries or not use.blocks else f"provider.{use.name}"


def _places(use: ProviderUse) -> dict[str, Place]:
    places: dict[str, Place] = {}
    for entry in use.entries:
        for name, place in (("version", entry.version_place), ("source", entry.source_place)):
            if place is not None:
                places.setdefault(name, place)
    for block in use.blocks:
        if block.version_place is not None:
            places.setdefault("block_version", block.version_place)
            places.setdefault("version", block.version_place)
    return places


def _unreadable(use: ProviderUse) -> dict[str, str]:
    why = judged(use.version, Dialect.PROVIDER).why
    found = {"version": why} if why else {}
    return {**found, "source": NOT_LITERAL} if isinstance(use.source, Unknown) else found
