"""Facts about one provider in a lock file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from tfguard.engine.policy import Subject
from tfguard.inputs.lock.constraints import Dialect, Version, VersionError
from tfguard.inputs.lock.lock_file import LockEntry, LockFile, Upgrade
from tfguard.inputs.place import Place
from tfguard.lint.context import ModuleContext
from tfguard.lint.facts.common import Provider, bind, root, root_reason, where
from tfguard.lint.facts.constraint import judged
from tfguard.lint.providers import ProviderUse, locked_is_allowed
from tfguard.lint.row import ConfigRow
from tfguard.model import Value


class Locked(Struct, frozen=True):
    """A provider of a lock file. `entry` is None where the base had it and the lock file has it no longer."""

    provider: str
    entry: LockEntry | None
    base: Mapping[str, str] | None


def _uses(context: ModuleContext, locked: Locked) -> list[ProviderUse]:
    return [use for use in context.tree_providers if locked.provider in use.addresses()]


def _asked(context: ModuleContext, locked: Locked) -> bool | None:
    """Whether some configuration in the tree needs it; None where a part of the tree is elsewhere."""
    if _uses(context, locked):
        return True
    return None if not context.tree.complete else False


def _declared(context: ModuleContext, locked: Locked) -> bool:
    return any(locked.provider in use.addresses() for use in context.providers)


def _refused_by(context: ModuleContext, locked: Locked) -> list[dict[str, Value]]:
    version = locked.entry.version if locked.entry else None
    if version is None:
        return []
    refusing = (use for use in _uses(context, locked) if not locked_is_allowed(use, version))
    return [{"at": where(use.place), "constraint": use.version} for use in refusing]


def _hashes(context: ModuleContext, locked: Locked) -> dict[str, int]:
    hashes = locked.entry.hashes if locked.entry else ()
    return {scheme: sum(1 for text in hashes if text.startswith(f"{scheme}:")) for scheme in ("h1", "zh")}


def _uncovered(context: ModuleContext, locked: Locked) -> int:
    """How many of the wanted platforms cannot have a hash of their own: each has one h1 hash."""
    return max(0, len(context.settings.lock_platforms) - _hashes(context, locked)["h1"])


def _upgrade(context: ModuleContext, locked: Locked) -> dict[str, Any] | None:
    if locked.base is None:
        return None
    step = Upgrade(locked.provider, locked.base.get(locked.provider), locked.entry.version if locked.entry else None)
    if step.old == step.new:
        return None
    return {"from": step.old, "to": step.new, "bump": str(step.bump), "downgrade": _is_downgrade(step)}


def _is_downgrade(step: Upgrade) -> bool:
    try:
        old, new = (Version.parse(text or "", Dialect.PROVIDER).numbers for text in (step.old, step.new))
    except VersionError:
        return False
    return new < old


def _constraints(locked: Locked) -> str | None:
    return locked.entry.constraints if locked.entry else None


LOCKED_PROVIDER_FACTS: dict[str, Provider[Locked]] = {
    "address": lambda context, locked: locked.provider,
    "asked": _asked,
    "below_minimum": lambda context, locked: judged(_constraints(locked), Dialect.PROVIDER).below(context.settings.providers),
    "constraints": lambda context, locked: _constraints(locked),
    "declared": _declared,
    "hashes": _hashes,
    "minimum": lambda context, locked: context.settings.providers.name.lower(),
    "platforms": lambda context, locked: list(context.settings.lock_platforms),
    "present": lambda context, locked: locked.entry is not None,
    "refused_by": _refused_by,
    "root": root,
    "root_reason": root_reason,
    "tier": lambda context, locked: judged(_constraints(locked), Dialect.PROVIDER).name,
    "uncovered": _uncovered,
    "upgrade": _upgrade,
    "version": lambda context, locked: locked.entry.version if locked.entry else None,
}


def rows(context: ModuleContext) -> Iterator[ConfigRow]:
    """A row for each entry, and for each that the base had and this lock file has no longer."""
    lock = context.module.lock
    if lock is None:
        return
    base = context.run.base_locks(lock.path)
    for entry in lock.entries:
        yield _row(context, Locked(entry.provider, entry, base), entry.place)
    for provider in _gone(lock, base):
        yield _row(context, Locked(provider, None, base), Place(lock.path))


def _gone(lock: LockFile, base: Mapping[str, str] | None) -> list[str]:
    if lock.problems:
        return []
    return sorted(set(base or ()) - {entry.provider for entry in lock.entries})


def _row(context: ModuleContext, locked: Locked, place: Place) -> ConfigRow:
    entry = locked.entry
    places = {"version": entry.version_place, "constraints": entry.constraints_place} if entry else {}
    why = judged(_constraints(locked), Dialect.PROVIDER).why
    return ConfigRow(
        Subject.LOCKED_PROVIDER,
        locked.provider,
        place,
        bind(LOCKED_PROVIDER_FACTS, context, locked),
        places={name: found for name, found in places.items() if found is not None},
        unreadable={"constraints": why} if why else {},
        role=str(context.role),
    )
