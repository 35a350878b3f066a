"""Facts about the version of Terraform that one module asks for."""

from __future__ import annotations

from collections.abc import Iterator

from tfguard.engine.policy import Subject
from tfguard.inputs.configuration.model import CoreRequirement, FileKind, Text
from tfguard.inputs.lock.constraints import Dialect
from tfguard.inputs.place import Place
from tfguard.lint.context import ModuleContext
from tfguard.lint.facts.common import Provider, bind, root, root_reason
from tfguard.lint.facts.constraint import judged
from tfguard.lint.row import ConfigRow
from tfguard.model import UNKNOWN
from tfguard.model.values import Unknown

_Blocks = tuple[CoreRequirement, ...]


def _version(blocks: _Blocks) -> Text:
    """Every required_version of the module, joined: all of them hold."""
    if any(isinstance(block.version, Unknown) for block in blocks):
        return UNKNOWN
    known = [block.version for block in blocks if isinstance(block.version, str) and block.version.strip()]
    return ", ".join(dict.fromkeys(known)) or None


TERRAFORM_FACTS: dict[str, Provider[_Blocks]] = {
    "address": lambda context, blocks: "terraform",
    "below_minimum": lambda context, blocks: judged(_version(blocks), Dialect.MODULE).below(context.settings.terraform),
    "declared": lambda context, blocks: bool(blocks),
    "minimum": lambda context, blocks: context.settings.terraform.name.lower(),
    "root": root,
    "root_reason": root_reason,
    "tier": lambda context, blocks: judged(_version(blocks), Dialect.MODULE).name,
    "version": lambda context, blocks: _version(blocks),
}


def rows(context: ModuleContext) -> Iterator[ConfigRow]:
    """One row; none for what is Terragrunt's alone, and none where the version may be in a part that was not read."""
    module = context.module
    blocks = module.core
    if all(file.kind is FileKind.TERRAGRUNT for file in module.files):
        return
    if _version(blocks) is None and (module.problems or _version(module.inherited_core) is not None):
        return
    versions = [block.version_place for block in blocks if block.version_place is not None]
    why = judged(_version(blocks), Dialect.MODULE).why
    yield ConfigRow(
        Subject.TERRAFORM,
        "terraform",
        blocks[0].place if blocks else Place(module.files[0].path),
        bind(TERRAFORM_FACTS, context, blocks),
        places={"version": versions[0]} if versions else {},
        unreadable={"version": why} if why else {},
        role=str(context.role),
    )
