"""What one policy says about one set of facts. Shared by everything that judges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from msgspec import Struct

from tfguard.engine.expression import ExpressionError, evaluate, truth
from tfguard.engine.facts import Facts
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.template import render, render_lines
from tfguard.model import Finding, Location, NotChecked, Severity, Value
from tfguard.model.values import top_attribute

BROKEN_HINT = "The plan has a value of another type than the policy expects: look at this change by hand."


class Evaluation(Struct, frozen=True):
    """What the policies said about one input."""

    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]


class Redactor(Protocol):
    """Takes secrets out of what is shown."""

    def in_prose(self, text: str) -> str:
        """The text without secrets, though its words are ours."""

    def in_address(self, address: str) -> str:
        """The address without secrets."""


def holds(policy: Policy, facts: Facts) -> Value:
    """True, False, `UNKNOWN`, or a text that says why the condition could not be worked out."""
    if policy.when is None:
        return True
    try:
        return truth(evaluate(policy.when, facts))
    except ExpressionError as error:
        return str(error)


def severity(policy: Policy, facts: Facts) -> Severity:
    """The first grade whose condition holds; one that is unknown, or cannot be worked out, counts as one that does."""
    for grade in policy.grades:
        if grade.when is None or _may_hold(grade.when, facts):
            return grade.severity
    return policy.grades[-1].severity


def _may_hold(condition: str, facts: Facts) -> bool:
    try:
        return truth(evaluate(condition, facts)) is not False
    except ExpressionError:
        return True


def affected(policy: Policy, facts: Facts) -> tuple[str, ...]:
    """The addresses that a finding takes along, as its policy lists them; none where that cannot be worked out."""
    return _texts(policy.affected, facts)


def explains(policy: Policy, facts: Facts) -> tuple[str, ...]:
    """The top-level attributes whose change a finding explains."""
    return tuple(dict.fromkeys(map(top_attribute, _texts(policy.explains, facts))))


def _texts(expression: str | None, facts: Facts) -> tuple[str, ...]:
    if expression is None:
        return ()
    try:
        listed = evaluate(expression, facts)
    except ExpressionError:
        return ()
    return tuple(dict.fromkeys(item for item in listed if isinstance(item, str))) if isinstance(listed, list) else ()


def judge_whole(
    policies: Sequence[Policy], subject: Subject, facts: Facts, location: Location, redactor: Redactor | None = None
) -> Iterator[Finding | NotChecked]:
    """What the policies say about something that is not a row: the plan, or a waiver."""
    for policy in policies:
        if policy.match.subject is not subject:
            continue
        verdict = holds(policy, facts)
        if verdict is True:
            yield _whole(policy, facts, location, redactor)
        elif isinstance(verdict, str):
            what = location.address or location.file or str(subject)
            yield NotChecked(what, f"{policy.id} cannot judge it: {verdict}", BROKEN_HINT, policy.worst, policy.id)


def _whole(policy: Policy, facts: Facts, location: Location, redactor: Redactor | None) -> Finding:
    text = redactor.in_prose if redactor else str
    lines = [line for template in policy.evidence for line in render_lines(template, facts)]
    return Finding(
        policy=policy.id,
        title=policy.title,
        severity=severity(policy, facts),
        layer=policy.layer,
        message=text(render(policy.message, facts)),
        fix=policy.fix.strip(),
        location=location,
        evidence=tuple(text(line) for line in lines),
        affected=tuple(map(redactor.in_address if redactor else str, affected(policy, facts))),
    )
