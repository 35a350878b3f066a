"""The dependency lock file, .terraform.lock.hcl: which version of which provider was selected."""

from __future__ import annotations

import re
from enum import StrEnum

from msgspec import Struct

from tfguard.errors import InputError
from tfguard.inputs.files import read_bytes, read_input
from tfguard.inputs.hcl.parser import Block, Expression, parse_hcl
from tfguard.inputs.hcl.values import value_of
from tfguard.inputs.limits import LOCK_MIB
from tfguard.inputs.place import Place, Problem

LOCK_NAME = ".terraform.lock.hcl"
_COMMENT = re.compile(rb"#[^\n]*|//[^\n]*|/\*.*?(?:\*/|\Z)", re.DOTALL)
_HINT = "Let `terraform init` write the lock file again."


class Bump(StrEnum):
    """The most significant part of a version that changed."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    ADDED = "added"
    REMOVED = "removed"


class Upgrade(Struct, frozen=True):
    """One provider whose selected version differs between two lock files. A downgrade counts as well."""

    provider: str
    old: str | None
    new: str | None

    @property
    def bump(self) -> Bump:
        """How large the step is."""
        if self.old is None:
            return Bump.ADDED
        if self.new is None:
            return Bump.REMOVED
        old, new = (version.split("-")[0].split("+")[0].split(".") for version in (self.old, self.new))
        if old[:1] != new[:1]:
            return Bump.MAJOR
        return Bump.MINOR if old[:2] != new[:2] else Bump.PATCH


class LockEntry(Struct, frozen=True):
    """One provider of a lock file. `constraints` is None where nobody asked for a version.

    `hashes` are as written, scheme first (`h1:`, `zh:`). The places are of the block's header and of the values.
    """

    provider: str
    version: str | None
    constraints: str | None
    hashes: tuple[str, ...]
    place: Place
    version_place: Place | None = None
    constraints_place: Place | None = None


class LockFile(Struct, frozen=True):
    """A lock file with positions. With `problems`, an entry that is not here may be in the part that could not be read."""

    path: str
    entries: tuple[LockEntry, ...] = ()
    problems: tuple[Problem, ...] = ()

    def entry(self, provider: str) -> LockEntry | None:
        """The entry of a provider, by its full address (`registry.terraform.io/hashicorp/aws`)."""
        return next((entry for entry in self.entries if entry.provider == provider), None)


def parse_lock_file(data: bytes, path: str) -> LockFile:
    """Every entry of a lock file, and what in it cannot be read."""
    parsed = parse_hcl(data)
    first = parsed.faults[:1]
    problems = [Problem(Place(path, fault.span), fault.why, fault.limit.hint if fault.limit else _HINT) for fault in first]
    entries: dict[str, LockEntry] = {}
    for block in parsed.blocks:
        if block.type != "provider" or len(block.labels) != 1 or block.faults:
            continue
        entry = _entry(block, path)
        if entry.version is None:
            problems.append(Problem(entry.place, f"the entry of {entry.provider} has no version", _HINT))
        if entry.provider in entries:
            problems.append(Problem(entry.place, f"{entry.provider} has two entries", _HINT))
        entries.setdefault(entry.provider, entry)
    return LockFile(path, tuple(entries.values()), tuple(problems))


def read_lock_file(path: str) -> LockFile:
    """A lock file on disk; one that cannot be read has nothing but the problem."""
    data = read_bytes(path, LOCK_MIB)
    return LockFile(path, (), (data,)) if isinstance(data, Problem) else parse_lock_file(data, path)


def parse_lock(data: bytes, name: str) -> dict[str, str]:
    """The selected version of each provider, by the provider's full address.

    Raises:
        InputError: the file is damaged, or holds text but no provider block with a version.

    """
    lock = parse_lock_file(data, name)
    for problem in lock.problems:
        raise InputError(f"{problem.place}: {problem.why}.", problem.hint)
    if not lock.entries and _COMMENT.sub(b"", data).strip():
        raise InputError(f"{name} is not a dependency lock file: it has no provider with a version.", f"Give a {LOCK_NAME}.")
    return {entry.provider: entry.version for entry in lock.entries if entry.version is not None}


def read_lock(path: str) -> dict[str, str]:
    """The selected versions in a lock file on disk, or in a pipe such as `<(git show main:.terraform.lock.hcl)`.

    Raises:
        InputError: it cannot be read, or is not a lock file.

    """
    return parse_lock(read_input(path, LOCK_MIB, f"Give the path of a {LOCK_NAME}."), path)


def upgrades(base: dict[str, str], head: dict[str, str]) -> tuple[Upgrade, ...]:
    """Every provider whose version differs between two lock files, by address."""
    providers = sorted(base.keys() | head.keys())
    changed = (Upgrade(provider, base.get(provider), head.get(provider)) for provider in providers)
    return tuple(upgrade for upgrade in changed if upgrade.old != upgrade.new)


def _entry(block: Block, path: str) -> LockEntry:
    version, constraints = block.attributes.get("version"), block.attributes.get("constraints")
    hashes = block.attributes.get("hashes")
    values = value_of(hashes)
    return LockEntry(
        provider=block.labels[0],
        version=_literal(version),
        constraints=_literal(constraints),
        hashes=tuple(item for item in values if isinstance(item, str)) if isinstance(values, list) else (),
        place=Place(path, block.header),
        version_place=Place(path, version.span) if version else None,
        constraints_place=Place(path, constraints.span) if constraints else None,
    )


def _literal(expression: Expression | None) -> str | None:
    value = value_of(expression)
    return value if isinstance(value, str) else None
