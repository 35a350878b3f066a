"""Policies meet configurations: every policy of a subject judges each of its rows."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cached_property

from tfguard.engine.judge import affected, holds, severity
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.selection import Selection
from tfguard.engine.template import render, render_lines
from tfguard.inputs.configuration.model import ConfigModule
from tfguard.inputs.place import Place, Problem
from tfguard.lint import pipelines
from tfguard.lint.context import LintContext, ModuleContext
from tfguard.lint.facts import ROWS
from tfguard.lint.row import NOT_LITERAL, Row
from tfguard.model import UNKNOWN, Finding, Location, NotChecked, Surface, Value
from tfguard.resources.catalogue import all_co_owners

_ROLE = re.compile(r"\broot\b")
_HINT = "Write it literally, or look at it by hand."


class _Types:
    """A set of resource types, some of them globs, and of those that declare a part of one."""

    def __init__(self, patterns: frozenset[str]) -> None:
        self._globs = tuple(pattern for pattern in patterns if not pattern.replace("_", "").isalnum())
        self._exact = patterns
        self._exact |= {owner.other for owner in all_co_owners() if owner.type in self} if patterns else frozenset()

    def __contains__(self, type_: object) -> bool:
        return type_ in self._exact or any(fnmatchcase(str(type_), pattern) for pattern in self._globs)


class LintJudge:
    """Judges one module after the other."""

    def __init__(self, policies: Sequence[Policy], run: LintContext) -> None:
        self._policies = [policy for policy in policies if policy.surface is Surface.CONFIG]
        self._run = run
        self._selection = Selection(self._policies)

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """The subjects that some policy is about."""
        wanted = {policy.match.subject for policy in self._policies}
        return tuple(subject for subject in ROWS if subject in wanted)

    @cached_property
    def wanted_types(self) -> Container[str]:
        """The resource types that some policy is about, and those that their facts look at."""
        about = [policy for policy in self._policies if policy.match.subject is Subject.RESOURCE]
        return _Types(frozenset(pattern for policy in about for pattern in policy.match.types or ("*",)))

    def judge_pipelines(self, paths: Sequence[str]) -> Iterator[Finding | NotChecked]:
        """What the policies say about the pipelines beside the paths."""
        if any(policy.match.subject is Subject.PIPELINE for policy in self._policies):
            for row in pipelines.rows(paths):
                yield from self._judge_row(row)

    def judge(self, module: ConfigModule) -> Iterator[Finding | NotChecked]:
        """Everything that the policies say about one module, and what could not be read of it."""
        for problem in (*module.problems, *(module.lock.problems if module.lock else ())):
            yield _unread(problem)
        context = ModuleContext(module, self._run)
        for subject in self.subjects:
            for row in ROWS[subject](context):
                yield from self._judge_row(row)

    def _judge_row(self, row: Row) -> Iterator[Finding | NotChecked]:
        for policy in self._selection.of(row.subject, row.type):
            verdict = holds(policy, row.facts)
            if verdict is True:
                yield _finding(policy, row)
            elif isinstance(verdict, str) or (policy.on_unknown == "not-checked" and verdict is UNKNOWN):
                yield _undecided(policy, row, verdict)


def _finding(policy: Policy, row: Row) -> Finding:
    attribute, place = _located(policy, row)
    lines = [line for template in policy.evidence for line in render_lines(template, row.facts)]
    return Finding(
        policy=policy.id,
        title=policy.title,
        severity=severity(policy, row.facts),
        layer=policy.layer,
        message=render(policy.message, row.facts),
        fix=policy.fix.strip(),
        location=_location(row.address, place, attribute),
        evidence=tuple(line for line in (*lines, row.role if _asks_for_the_role(policy) else "") if line),
        affected=affected(policy, row.facts),
    )


def _asks_for_the_role(policy: Policy) -> bool:
    """Whether it matters to the policy that the module is a root module; then the reader is told why it is one."""
    return any(_ROLE.search(expression) for expression in policy.expressions)


def _located(policy: Policy, row: Row) -> tuple[str | None, Place]:
    """The first of the policy's attributes that is written down, and where; else the row's own place."""
    name = next((name for name in policy.attributes if name in row.places), None)
    return name, row.places[name] if name else row.place


def _location(address: str, place: Place, attribute: str | None = None) -> Location:
    return Location(address, attribute, place.file, place.span.line, place.span.column)


def _undecided(policy: Policy, row: Row, verdict: Value) -> NotChecked:
    attribute, place = _located(policy, row)
    return NotChecked(
        what=f"{row.address} ({place})",
        why=f"{policy.id} cannot judge it: {verdict if isinstance(verdict, str) else _unknowns(policy, row)}",
        hint=_HINT,
        severity=policy.worst,
        policy=policy.id,
        location=_location(row.address, place, attribute),
    )


def _unknowns(policy: Policy, row: Row) -> str:
    names = {pattern.split(".")[0] for pattern in policy.attributes}
    known = [f"{name} {why}" for name, why in row.unreadable.items() if name in names]
    return " and ".join(known) or f"a value that it depends on {NOT_LITERAL}"


def _unread(problem: Problem) -> NotChecked:
    return NotChecked(what=str(problem.place), why=problem.why, hint=problem.hint, location=_location_of(problem.place))


def _location_of(place: Place) -> Location:
    return Location(None, None, place.file, place.span.line, place.span.column)
