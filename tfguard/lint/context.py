"""What is known while one run of lint goes from module to module."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial

from tfguard.configuration import LintConfig
from tfguard.inputs.configuration.model import ConfigModule
from tfguard.inputs.configuration.tree import read_module
from tfguard.lint.providers import ProviderUse, provider_uses
from tfguard.lint.roots import ModuleRole, role

MAX_REMEMBERED = 256
"""How many called modules stay in memory: a few are called by many roots."""


@dataclass(frozen=True)
class LintContext:
    """What holds for the whole run.

    `called` are the directories that other modules call by a path, `given` the paths that the user named, both absolute.
    `base_locks` gives, for the path of a lock file, the versions that it had before; None where it is not to be compared.
    """

    settings: LintConfig
    called: frozenset[str] = frozenset()
    given: tuple[str, ...] = ()
    base_locks: Callable[[str], Mapping[str, str] | None] = lambda path: None
    read: Callable[[str], ConfigModule | None] = field(
        default_factory=lambda: lru_cache(MAX_REMEMBERED)(partial(read_module, ask_git=False))
    )


@dataclass(frozen=True)
class Tree:
    """A module and what it calls by local paths, at any depth. `complete` where nothing else is called."""

    modules: tuple[ConfigModule, ...]
    complete: bool


class ModuleContext:
    """One module, and what is worked out about it when a policy first asks."""

    def __init__(self, module: ConfigModule, run: LintContext) -> None:
        self.module = module
        self.run = run

    @property
    def settings(self) -> LintConfig:
        """What the user configured."""
        return self.run.settings

    @cached_property
    def role(self) -> ModuleRole:
        """Root or reusable, and why."""
        return role(self.module, self.run.called, self.settings, self.run.given)

    @cached_property
    def providers(self) -> tuple[ProviderUse, ...]:
        """The module's own providers."""
        return provider_uses(self.module)

    @cached_property
    def tree(self) -> Tree:
        """The module and those that it calls by local paths."""
        found = {self.module.directory: self.module}
        complete = not self.module.problems
        queue = [self.module]
        while queue:
            for call in queue.pop().calls:
                if call.local_directory is None:
                    complete = False
                elif call.local_directory not in found:
                    child = self.run.read(call.local_directory)
                    if child is None or child.problems:
                        complete = False
                    if child is not None:
                        found[call.local_directory] = child
                        queue.append(child)
        return Tree(tuple(found.values()), complete)

    @cached_property
    def tree_providers(self) -> tuple[ProviderUse, ...]:
        """The providers of the whole tree; one that several modules need stands once for each."""
        return tuple(use for module in self.tree.modules for use in provider_uses(module, inherited=True))

    @cached_property
    def calls_others(self) -> bool:
        """Whether it calls a module that is not in this tree of directories."""
        return any(call.local_directory is None for module in self.tree.modules for call in module.calls)
