"""`tfguard lint`: what floats in a configuration, and what takes a site down without a plan."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from datetime import date
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from msgspec import Struct

from tfguard.commands.names import name_check
from tfguard.configuration import Config
from tfguard.engine.judge import Evaluation
from tfguard.engine.load import configured_policies
from tfguard.engine.policy import Policy, Subject
from tfguard.errors import InputError, OutputError
from tfguard.inputs.configuration.model import ConfigModule
from tfguard.inputs.configuration.tree import called_directories, read_module, scan
from tfguard.lint.context import LintContext, ModuleContext
from tfguard.lint.git import BaseLocks, losing_directories
from tfguard.lint.judge import LintJudge, configuration_secrets
from tfguard.lint.neighbours import neighbouring_files
from tfguard.model import Finding, NotChecked, Report, Stats, Surface
from tfguard.triage import Run, triage

if TYPE_CHECKING:
    from tfguard.lint.fix import FixedFile


class LintOptions(Struct, frozen=True):
    """What the user named. Without paths: the current directory, or with `deleted` only what loses a file."""

    paths: tuple[str, ...] = ()
    fix: bool = False
    diff: bool = False
    base_lock: str | None = None
    deleted: bool = False
    only: tuple[str, ...] = ()
    policy_dirs: tuple[str, ...] = ()
    strict: bool = False

    @property
    def directories(self) -> tuple[str, ...]:
        """The directories that the user named; of a file, the module that it belongs to."""
        return _directories(self.paths or (".",))


class LintResult(Struct, frozen=True):
    """The report; the unified diff where it was asked for; what was fixed, and what could not be written."""

    report: Report
    diff: str = ""
    fixed: tuple[str, ...] = ()
    failed: tuple[OutputError, ...] = ()


def lint(options: LintOptions, config: Config, today: date) -> LintResult:
    """Judge configurations, and fix them where that is asked for.

    Raises:
        TfguardError: a path, a policy, the base or the configuration cannot be used.

    """
    started = time.perf_counter()
    policies = _chosen(
        configured_policies(config, options.policy_dirs, Surface.CONFIG, name_check(options.strict)), options.only
    )
    paths = _paths(options)
    run = LintContext(
        settings=config.lint,
        called=_called(paths),
        given=tuple(map(os.path.abspath, (*paths, "."))),
        base_locks=BaseLocks(options.base_lock, paths) if options.base_lock else lambda path: None,
    )
    work = _Work(LintJudge(policies, run), run, options, _directories(paths))
    said = [*work.modules(paths), *(work.judge.judge_pipelines(paths) if paths else ())]
    stats = Stats(resources=work.files, seconds=time.perf_counter() - started)
    source = paths[0] if len(paths) == 1 else None
    report = triage(Evaluation.of(said), policies, config, Run("lint", source, today, stats))
    return LintResult(report, "".join(work.diffs), tuple(work.fixed), tuple(work.failed))


def _chosen(policies: Sequence[Policy], only: Sequence[str]) -> tuple[Policy, ...]:
    """The policies that `--only` names, and those about waivers."""
    if not only:
        return tuple(policies)
    chosen = [policy for policy in policies if any(fnmatchcase(policy.id, pattern) for pattern in only)]
    if not chosen:
        raise InputError(f"--only: there is no policy {' or '.join(only)}.", "`tfguard policies list` shows them all.")
    return tuple(policy for policy in policies if policy in chosen or policy.match.subject is Subject.WAIVER)


def _paths(options: LintOptions) -> tuple[str, ...]:
    if not options.deleted:
        return options.paths or (".",)
    return tuple(dict.fromkeys((*options.paths, *losing_directories())))


def _directories(paths: Sequence[str]) -> tuple[str, ...]:
    """The directories that the user named; of a file, the module that it belongs to."""
    return tuple(path if os.path.isdir(path) else os.path.dirname(path) or "." for path in paths)


def _called(paths: Sequence[str]) -> frozenset[str]:
    """The directories that a module under the paths, or near them, calls by a path; all absolute."""
    found = (*called_directories(paths), *called_directories(neighbouring_files(paths))) if paths else ()
    return frozenset(map(os.path.abspath, found))


class _Work:
    """One pass over the modules: fix each where that is wanted, then judge what is there now."""

    def __init__(self, judge: LintJudge, run: LintContext, options: LintOptions, given: Sequence[str]) -> None:
        self.judge = judge
        self.files = 0
        self.diffs: list[str] = []
        self.fixed: list[str] = []
        self.failed: list[OutputError] = []
        self._run = run
        self._options = options
        self._given = given

    def modules(self, paths: Sequence[str]) -> Iterator[Finding | NotChecked]:
        """Everything that is said about the modules under the paths."""
        if not paths:
            return
        for module in scan(paths, self.judge.wanted_types):
            self.files += len(module.files)
            yield from self.judge.judge(self._after_fixes(module))

    def _after_fixes(self, module: ConfigModule) -> ConfigModule:
        if not (self._options.fix or self._options.diff):
            return module
        # Imported here, and below: a hook that only looks need not wait for what writes.
        from tfguard.inputs.hcl.edits import unified
        from tfguard.lint.fix import fixes

        context = ModuleContext(module, self._run)
        changed = list(fixes(context))
        if self._options.diff:
            secrets = configuration_secrets(context)
            self.diffs += [secrets.in_text(unified(file.path, file.before, file.after)) for file in changed]
            return module
        written = [file for file in changed if self._write(file)]
        if not written:
            return module
        return read_module(module.directory, self.judge.wanted_types) or module

    def _write(self, file: FixedFile) -> bool:
        from tfguard.inputs.hcl.edits import write

        try:
            write(file.path, file.after, self._given)
        except OutputError as error:
            self.failed.append(error)
            return False
        self.fixed.append(f"{file.path}: pinned {', '.join(file.providers)}.")
        return True
