"""Facts about the lock file of one module, or its absence."""

from __future__ import annotations

from collections.abc import Iterator

from tfguard.engine.policy import Subject
from tfguard.inputs.configuration.model import CallKind, FileKind
from tfguard.inputs.lock.constraints import Dialect
from tfguard.inputs.lock.lock_file import LOCK_NAME, LockFile
from tfguard.inputs.lock.tier import Tier
from tfguard.inputs.place import Place
from tfguard.lint.context import ModuleContext
from tfguard.lint.facts.common import Provider, bind, root, root_reason, where
from tfguard.lint.facts.constraint import judged
from tfguard.lint.row import ConfigRow


def _needed(context: ModuleContext, lock: LockFile | None) -> bool:
    """Whether init has anything to lock: some provider is needed, or a module is called that may need one."""
    return bool(context.tree_providers) or context.calls_others


def _missing(context: ModuleContext, lock: LockFile | None) -> list[dict[str, str | None]]:
    """The providers of the tree that the lock file does not have."""
    if lock is None or lock.problems:
        return []
    found: dict[str, dict[str, str | None]] = {}
    for use in context.tree_providers:
        addresses = use.addresses()
        if addresses and use.locked_in(lock) is None:
            found.setdefault(addresses[0], {"provider": addresses[0], "at": where(use.place)})
    return list(found.values())


def _floating(context: ModuleContext, lock: LockFile | None) -> list[str]:
    """The providers that configurations in the tree do not pin to one version."""
    uses = (use for use in context.tree_providers if judged(use.version, Dialect.PROVIDER).tier is not Tier.EXACT)
    return list(dict.fromkeys(use.name for use in uses))


LOCK_FILE_FACTS: dict[str, Provider[LockFile | None]] = {
    "address": lambda context, lock: LOCK_NAME,
    "exists": lambda context, lock: lock is not None,
    "floating": _floating,
    "ignored": lambda context, lock: context.module.lock_ignored_by_git is True,
    "missing": _missing,
    "needed": _needed,
    "root": root,
    "root_reason": root_reason,
}


def rows(context: ModuleContext) -> Iterator[ConfigRow]:
    """One row for a module that init would run in; what Terragrunt only includes elsewhere has none."""
    module = context.module
    own = any(file.kind is not FileKind.TERRAGRUNT for file in module.files)
    if not own and not any(call.kind is CallKind.TERRAGRUNT for call in module.calls):
        return
    lock = module.lock
    yield ConfigRow(
        Subject.LOCK_FILE,
        LOCK_NAME,
        Place(lock.path) if lock else _anchor(context),
        bind(LOCK_FILE_FACTS, context, lock),
        role=str(context.role),
    )


def _anchor(context: ModuleContext) -> Place:
    """Where to speak of a lock file that is not there: at what makes the module a root, as far as that is in it."""
    module = context.module
    own = {file.path for file in module.files}
    places = [module.backend, module.cloud, *(block.place for block in module.core)]
    here = next((place for place in places if place is not None and place.file in own), None)
    return here or Place(module.files[0].path if module.files else module.directory)
