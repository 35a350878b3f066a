"""The dependency lock file, .terraform.lock.hcl: which version of which provider was selected."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tfguard.errors import InputError
from tfguard.sources.hcl import parse_hcl

LOCK_NAME = ".terraform.lock.hcl"
MAX_LOCK_BYTES = 16 * 1024 * 1024


class Bump(StrEnum):
    """The most significant part of a version that changed."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Upgrade:
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


def parse_lock(data: bytes, name: str) -> dict[str, str]:
    """The selected version of each provider, by the provider's full address.

    Raises:
        InputError: the file holds text, but no provider block with a version.

    """
    versions = {}
    for block in parse_hcl(data):
        version = block.attributes.get("version")
        if block.type == "provider" and block.labels and version and isinstance(version.literal, str):
            versions[block.labels[0]] = version.literal
    meaningful = [line for line in data.splitlines() if line.strip() and not line.lstrip().startswith(b"#")]
    if meaningful and not versions:
        raise InputError(f"{name} is not a dependency lock file: it has no provider with a version.", f"Give a {LOCK_NAME}.")
    return versions


def read_lock(path: str) -> dict[str, str]:
    """The selected versions in a lock file on disk.

    Raises:
        InputError: it cannot be read, or is not a lock file.

    """
    try:
        with Path(path).open("rb") as file:
            data = file.read(MAX_LOCK_BYTES + 1)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise InputError(f"{path} cannot be read: {why}.", f"Give the path of a {LOCK_NAME}.") from error
    if len(data) > MAX_LOCK_BYTES:
        raise InputError(f"{path} is too large to be a lock file.", f"Give the path of a {LOCK_NAME}.")
    return parse_lock(data, path)


def upgrades(base: dict[str, str], head: dict[str, str]) -> tuple[Upgrade, ...]:
    """Every provider whose version differs between two lock files, by address."""
    providers = sorted(base.keys() | head.keys())
    changed = (Upgrade(provider, base.get(provider), head.get(provider)) for provider in providers)
    return tuple(upgrade for upgrade in changed if upgrade.old != upgrade.new)
