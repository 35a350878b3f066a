"""What the configuration of one directory says, as far as pins and static policies need it. Nothing is graded here.

A value that is not literal (a variable, a function call, a template) is `UNKNOWN`: neither set to something nor absent.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct, field

from tfguard.inputs.lock.lock_file import LockFile
from tfguard.inputs.place import Place, Problem
from tfguard.model import Value
from tfguard.model.values import Unknown

Text: TypeAlias = str | Unknown | None
"""A string; None where it is absent; UNKNOWN where it is not literal."""


class FileKind(StrEnum):
    """The syntax of a configuration file."""

    TF = "tf"
    JSON = "json"
    TERRAGRUNT = "terragrunt"


class ConfigFile(Struct, frozen=True):
    """One file of a module. An override file is merged over the others."""

    path: str
    kind: FileKind
    override: bool = False


class ProviderRequirement(Struct, frozen=True):
    """One entry of a `required_providers` block.

    `legacy` is the form `aws = "~> 5.0"`, which has no source. `place` is the whole entry; `value_place` what stands right
    of the `=`, braces included. `generated` entries stand in a Terragrunt `generate` block.
    """

    name: str
    source: Text
    version: Text
    place: Place
    value_place: Place
    source_place: Place | None = None
    version_place: Place | None = None
    legacy: bool = False
    generated: bool = False


class CoreRequirement(Struct, frozen=True):
    """One `terraform` block and its `required_version`.

    `place` is the header of the block, `body` what stands between its braces, `requirements` the body of each of its
    `required_providers` blocks. A one-line body has no line of its own to insert at.
    """

    version: Text
    place: Place
    body: Place
    version_place: Place | None = None
    requirements: tuple[Place, ...] = ()
    generated: bool = False


class CallKind(StrEnum):
    """What calls a module."""

    MODULE = "module"
    TERRAGRUNT = "terragrunt"


class ModuleCall(Struct, frozen=True):
    """One `module` block; or the `terraform` block of a terragrunt.hcl, whose name is "terragrunt".

    `place` is the block's header. `local_directory` is where a local source leads, normalised, relative like `place.file`;
    None for all other sources. `template` is a source that is not literal, as written, without quotation marks.
    """

    name: str
    source: Text
    version: Text
    place: Place
    source_place: Place | None = None
    version_place: Place | None = None
    kind: CallKind = CallKind.MODULE
    local_directory: str | None = None
    generated: bool = False
    template: str | None = None

    @property
    def address(self) -> str:
        """Terraform's address of the call; `terraform` for Terragrunt's."""
        return f"module.{self.name}" if self.kind is CallKind.MODULE else "terraform"


class ProviderBlock(Struct, frozen=True):
    """One `provider` block. `configured` where it says more than alias and version, so not a mere proxy."""

    name: str
    alias: Text
    version: Text
    configured: bool
    place: Place
    version_place: Place | None = None
    generated: bool = False


class ResourceBlock(Struct, frozen=True):
    """One `resource` block of a wanted type.

    `values` has every argument, meta-arguments included; nested blocks are lists of dicts, also where there is one; a
    `dynamic` block makes its argument UNKNOWN. `places` has where each top-level argument (or the first block of that
    name) stands. `references` has, for each top-level argument, what it refers to, such as `aws_lb.web.arn` or `var.zone`.
    """

    type: str
    name: str
    values: dict[str, Value]
    place: Place
    places: dict[str, Place] = field(default_factory=dict)
    references: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """The address of the block in its module."""
        return f"{self.type}.{self.name}"


class ConfigModule(Struct, frozen=True):
    """All the configuration in one directory, override files merged.

    `inherited` and `inherited_core` are what the Terragrunt files that it includes generate: they hold here too, but are
    to be judged where they stand.
    `used_providers` has, by local name, the first place that needs the provider: a resource or data type's prefix or its
    `provider` argument. `terraform`, which is built in, is not among them. With `problems`, what is absent here may be in
    the part that could not be read. `lock_ignored_by_git` is None where nobody asked, and says why
    where git gives no answer.
    """

    directory: str
    files: tuple[ConfigFile, ...] = ()
    requirements: tuple[ProviderRequirement, ...] = ()
    core: tuple[CoreRequirement, ...] = ()
    inherited: tuple[ProviderRequirement, ...] = ()
    inherited_core: tuple[CoreRequirement, ...] = ()
    calls: tuple[ModuleCall, ...] = ()
    resources: tuple[ResourceBlock, ...] = ()
    providers: tuple[ProviderBlock, ...] = ()
    used_providers: dict[str, Place] = field(default_factory=dict)
    backend: Place | None = None
    cloud: Place | None = None
    lock: LockFile | None = None
    lock_ignored_by_git: bool | Problem | None = False
    has_tfvars: bool = False
    has_state: bool = False
    problems: tuple[Problem, ...] = ()
