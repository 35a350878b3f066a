"""Root or reusable: whether somebody applies a module as it is, or others call it. Both are pinned differently."""

from __future__ import annotations

import os
from collections.abc import Container, Sequence
from pathlib import Path

from msgspec import Struct

from tfguard.configuration import LintConfig, matches_glob
from tfguard.inputs.configuration.model import CallKind, ConfigModule, FileKind
from tfguard.inputs.repository import repository

_MODULES = frozenset(["module", "modules"])
_EXAMPLES = frozenset(["example", "examples", "fixture", "fixtures", "test", "testdata", "tests"])


class ModuleRole(Struct, frozen=True):
    """The decision, and the reason for it as half a sentence."""

    root: bool
    reason: str

    def __str__(self) -> str:
        return f"Checked as a {'root' if self.root else 'reusable'} module: {self.reason}."


def role(module: ConfigModule, called: Container[str], settings: LintConfig, given: Sequence[str] = ()) -> ModuleRole:
    """Decide for one module. `called` are the directories that other modules call by a path; `given` what the user named.

    Both are absolute.

    What the user says counts most, then what only a root module can have, then where the directory stands, and last
    what both may have.
    """
    return (
        _configured(module.directory, settings)
        or _certain(module)
        or _called(module.directory, called)
        or _placed(module.directory, given)
        or _likely(module)
        or ModuleRole(False, "it has no backend, state, lock file, tfvars or provider configuration of its own")
    )


def _configured(directory: str, settings: LintConfig) -> ModuleRole | None:
    names = (_normal(directory), _normal(os.path.relpath(directory, settings.directory)))
    if settings.roots and any(matches_glob(name, settings.roots) for name in names):
        return ModuleRole(True, "`lint.roots` in tfguard.yaml names its directory")
    if settings.module_globs and any(matches_glob(name, settings.module_globs) for name in names):
        return ModuleRole(False, "`lint.modules` in tfguard.yaml names its directory")
    return None


def _normal(path: str) -> str:
    return Path(os.path.normpath(path)).as_posix()


def _certain(module: ConfigModule) -> ModuleRole | None:
    if module.backend is not None:
        return ModuleRole(True, f"it has a backend ({module.backend.file}:{module.backend.span.line})")
    if module.cloud is not None:
        return ModuleRole(True, f"it has a cloud block ({module.cloud.file}:{module.cloud.span.line})")
    if any(call.kind is CallKind.TERRAGRUNT for call in module.calls) or _is_terragrunt(module):
        return ModuleRole(True, "Terragrunt applies it")
    return None


def _is_terragrunt(module: ConfigModule) -> bool:
    return any(file.kind is FileKind.TERRAGRUNT for file in module.files)


def _called(directory: str, called: Container[str]) -> ModuleRole | None:
    return ModuleRole(False, "another module calls it by its path") if os.path.abspath(directory) in called else None


def _placed(directory: str, given: Sequence[str]) -> ModuleRole | None:
    parts = _own_parts(os.path.abspath(directory), given)
    if not _MODULES.isdisjoint(parts):
        return ModuleRole(False, "it stands under modules/")
    if not _EXAMPLES.isdisjoint(parts):
        return ModuleRole(False, "it is an example or a test")
    return None


def _own_parts(directory: str, given: Sequence[str]) -> frozenset[str]:
    """The parts of the path that belong to the repository, or are below what the user named: those above say nothing."""
    above = repository(directory) or next((path for path in given if Path(directory).is_relative_to(path)), None)
    path = Path(directory)
    return frozenset(path.relative_to(above).parts if above is not None else path.parts[-1:])


def _likely(module: ConfigModule) -> ModuleRole | None:
    if module.has_state:
        return ModuleRole(True, "a state file stands beside it")
    if module.lock is not None:
        return ModuleRole(True, "it has a lock file")
    if module.has_tfvars:
        return ModuleRole(True, "it has a tfvars file")
    configured = next((block for block in module.providers if block.configured), None)
    if configured is not None:
        return ModuleRole(True, f"it configures a provider ({configured.place.file}:{configured.place.span.line})")
    return None
