"""The providers of one module: what required_providers, provider blocks and resource types say together."""

from __future__ import annotations

from msgspec import Struct, field

from tfguard.configuration import matches_glob
from tfguard.inputs.configuration.model import ConfigModule, ProviderBlock, ProviderRequirement, Text
from tfguard.inputs.lock.constraints import Constraint, Dialect, VersionError
from tfguard.inputs.lock.lock_file import LockEntry, LockFile
from tfguard.inputs.place import Place
from tfguard.model import UNKNOWN
from tfguard.model.values import Unknown

DEFAULT_HOST = "registry.terraform.io"
HOSTS = (DEFAULT_HOST, "registry.opentofu.org")
"""The hosts that a source without one stands for: Terraform's, and OpenTofu's."""

BUILTIN = "terraform.io/builtin/"


class ProviderUse(Struct, frozen=True):
    """One local name in one module, with everything that says something about it.

    `entries` are its lines in required_providers, `blocks` its provider blocks, and `used` the first resource that
    needs it.
    """

    name: str
    entries: tuple[ProviderRequirement, ...] = ()
    blocks: tuple[ProviderBlock, ...] = ()
    used: Place | None = None

    @property
    def source(self) -> Text:
        """The source as written; UNKNOWN where it is not literal, None where there is none."""
        return next((entry.source for entry in self.entries if entry.source is not None), None)

    @property
    def version(self) -> Text:
        """Every constraint on it in the module, joined: all of them hold. UNKNOWN where one of them is not literal."""
        versions = [*(entry.version for entry in self.entries), *(block.version for block in self.blocks)]
        known = []
        for version in versions:
            if isinstance(version, Unknown):
                return UNKNOWN
            if version is not None and version.strip():
                known.append(version)
        return ", ".join(dict.fromkeys(known)) or None

    @property
    def block_version(self) -> Text:
        """The version in a provider block, where it does not belong."""
        return next((block.version for block in self.blocks if block.version is not None), None)

    @property
    def constraint(self) -> Constraint | None:
        """The version as a constraint; None where there is none, or it is not literal.

        Raises:
            VersionError: Terraform does not accept it.

        """
        version = self.version
        return Constraint.parse(version, Dialect.PROVIDER) if isinstance(version, str) else None

    @property
    def place(self) -> Place:
        """The best place to speak of it: its entry, else its block, else where it is used."""
        places = [*(entry.place for entry in self.entries), *(block.place for block in self.blocks)]
        return places[0] if places else self.used or Place("")

    @property
    def generated(self) -> bool:
        """Whether any of it comes out of a Terragrunt `generate` block."""
        return any(entry.generated for entry in self.entries) or any(block.generated for block in self.blocks)

    def addresses(self) -> tuple[str, ...]:
        """The full addresses that a lock file may have it under, the likeliest first; none where that is not literal."""
        source = self.source
        if isinstance(source, Unknown):
            return ()
        return full_addresses(source or self.name)

    def locked_in(self, lock: LockFile) -> LockEntry | None:
        """Its entry in a lock file."""
        found = (lock.entry(address) for address in self.addresses())
        return next((entry for entry in found if entry is not None), None)

    def is_allowed(self, patterns: tuple[str, ...]) -> bool:
        """Whether any of its addresses, in full or without the default host, matches a glob. Without globs: yes."""
        addresses = self.addresses()
        short = tuple(address.removeprefix(f"{host}/") for address in addresses for host in HOSTS)
        return any(matches_glob(name, patterns) for name in (*addresses, *short))


def full_addresses(source: str) -> tuple[str, ...]:
    """The full addresses that a source, or a bare local name, stands for.

    >>> full_addresses("hashicorp/aws")
    ('registry.terraform.io/hashicorp/aws', 'registry.opentofu.org/hashicorp/aws')
    """
    parts = source.strip().lower().split("/")
    if len(parts) >= 3:
        return ("/".join(parts),)
    path = "/".join(parts if len(parts) == 2 else ["hashicorp", *parts])
    return tuple(f"{host}/{path}" for host in HOSTS)


class _Gathered(Struct):
    entries: list[ProviderRequirement] = field(default_factory=list)
    blocks: list[ProviderBlock] = field(default_factory=list)
    used: Place | None = None


def provider_uses(module: ConfigModule, *, inherited: bool = False) -> tuple[ProviderUse, ...]:
    """Every provider that a module needs, by local name; those built into Terraform are left out.

    `inherited` adds what the Terragrunt files that it includes generate.
    """
    found: dict[str, _Gathered] = {}
    for entry in (*module.requirements, *(module.inherited if inherited else ())):
        found.setdefault(entry.name, _Gathered()).entries.append(entry)
    for block in module.providers:
        found.setdefault(block.name, _Gathered()).blocks.append(block)
    for name, place in module.used_providers.items():
        found.setdefault(name, _Gathered()).used = place
    uses = (ProviderUse(name, tuple(item.entries), tuple(item.blocks), item.used) for name, item in found.items())
    return tuple(use for use in uses if not _is_builtin(use))


def _is_builtin(use: ProviderUse) -> bool:
    source = use.source
    if isinstance(source, str):
        return source.strip().lower().startswith(BUILTIN)
    return source is None and use.name == "terraform"


def locked_is_allowed(use: ProviderUse, version: str) -> bool:
    """Whether the module's own constraint admits a version; one that cannot be read admits everything."""
    try:
        constraint = use.constraint
    except VersionError:
        return True
    return constraint is None or constraint.allows(version)
