"""Policies meet configurations: every policy of a subject judges each of its rows."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator, Sequence
from functools import cached_property

from msgspec.structs import replace

from tfguard.engine.judge import Judge
from tfguard.engine.policy import Policy, Subject
from tfguard.inputs.configuration.model import ConfigModule
from tfguard.inputs.place import Problem
from tfguard.lint.context import LintContext, ModuleContext
from tfguard.lint.facts import ROWS, pipeline
from tfguard.lint.scope import directory_scope
from tfguard.model import Finding, Location, NotChecked, Scope, Severity, Surface
from tfguard.resources import capabilities
from tfguard.resources.catalogue import all_co_owners


class _Types:
    """The resource types that some policy is about, and those that their facts look at."""

    def __init__(self, judge: Judge, any_: bool) -> None:
        self._judge = judge
        self._any = any_
        self._parts = {owner.other for owner in all_co_owners() if self._judged(owner.type)}

    def __contains__(self, type_: object) -> bool:
        return type_ in self._parts or self._judged(str(type_))

    def _judged(self, type_: str) -> bool:
        return self._any and bool(self._judge.policies(Subject.RESOURCE, type_))


class LintJudge:
    """Judges one module after the other."""

    def __init__(self, policies: Sequence[Policy], run: LintContext) -> None:
        about = [policy for policy in policies if policy.surface is Surface.CONFIG]
        self._subjects = {policy.match.subject for policy in about}
        self._run = run
        self._said: set[str] = set()
        self._judge = Judge(about, capabilities)

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """The subjects that some policy is about."""
        return tuple(subject for subject in ROWS if subject in self._subjects)

    @cached_property
    def wanted_types(self) -> Container[str]:
        """The resource types whose blocks must be read."""
        return _Types(self._judge, Subject.RESOURCE in self._subjects)

    def judge_pipelines(self, paths: Sequence[str]) -> Iterator[Finding | NotChecked]:
        """What the policies say about the pipelines beside the paths."""
        if Subject.PIPELINE in self._subjects:
            for row in pipeline.rows(paths):
                scope = directory_scope(os.path.dirname(row.file))
                yield from self._judge.judge(row.within(scope), row.subject)

    def judge(self, module: ConfigModule) -> Iterator[Finding | NotChecked]:
        """Everything that the policies say about one module, and what could not be read of it."""
        scope = directory_scope(module.directory)
        for problem in (*module.problems, *(module.lock.problems if module.lock else ())):
            yield _unread(problem, scope)
        yield from self._unanswered(module, scope)
        context = ModuleContext(module, self._run)
        for subject in self.subjects:
            for row in ROWS[subject](context):
                yield from self._judge.judge(row.within(scope), row.subject, row.type)

    def _unanswered(self, module: ConfigModule, scope: Scope) -> Iterator[NotChecked]:
        """That git does not say what it ignores, once for each reason. It fails nobody who has no git, or another's files."""
        ignored = module.lock_ignored_by_git
        if Subject.LOCK_FILE in self._subjects and isinstance(ignored, Problem) and ignored.why not in self._said:
            self._said.add(ignored.why)
            yield replace(_unread(ignored, scope), severity=Severity.LOW)


def _unread(problem: Problem, scope: Scope) -> NotChecked:
    place = problem.place
    location = Location(None, None, place.file, place.span.line, place.span.column, scope)
    return NotChecked(what=str(place), why=problem.why, hint=problem.hint, location=location)
