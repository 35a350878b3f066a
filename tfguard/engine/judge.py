"""Policies meet facts: the one place that decides true, false, unknown or broken, and that makes findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from msgspec import Struct

from tfguard.engine.expression import ExpressionError, evaluate
from tfguard.engine.facts import Facts, UnavailableError
from tfguard.engine.interpreter import truth
from tfguard.engine.markdown import render_markdown
from tfguard.engine.policy import Grade, GradedText, Policy, Subject, Text, graded
from tfguard.engine.row import Row
from tfguard.engine.selection import Catalogue, Selection
from tfguard.engine.template import HOLE, render, render_lines
from tfguard.model import UNKNOWN, Finding, Location, NotChecked, Severity, Value
from tfguard.model.values import top_attribute

_Grade = TypeVar("_Grade", Grade, GradedText)


class Evaluation(Struct, frozen=True):
    """What the policies said about one input."""

    findings: tuple[Finding, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()

    @classmethod
    def of(cls, said: Iterable[Finding | NotChecked]) -> Evaluation:
        """Findings, and what could not be checked, apart."""
        listed = list(said)
        return cls(
            tuple(item for item in listed if isinstance(item, Finding)),
            tuple(item for item in listed if isinstance(item, NotChecked)),
        )

    def joined(self, other: Evaluation) -> Evaluation:
        """Both of two evaluations."""
        return Evaluation((*self.findings, *other.findings), (*self.not_checked, *other.not_checked))


class Redactor(Protocol):
    """Takes secrets out of what is shown."""

    def in_text(self, text: str) -> str:
        """A text from elsewhere without secrets."""

    def in_prose(self, text: str) -> str:
        """A sentence without secrets, though its words are ours."""


class NoSecrets:
    """The redactor of an input that shows what everybody may read."""

    def in_text(self, text: str) -> str:
        """The text as it is."""
        return text

    def in_prose(self, text: str) -> str:
        """The sentence as it is."""
        return text


class Judge:
    """Judges rows: every surface has its own rows, and this."""

    def __init__(self, policies: Iterable[Policy], catalogue: Catalogue, redactor: Redactor | None = None) -> None:
        self._selection = Selection(policies, catalogue)
        self._redactor = redactor or NoSecrets()

    def policies(self, subject: Subject, type_: str = "") -> list[Policy]:
        """The policies that look at rows of a subject and a resource type."""
        return self._selection.of(subject, type_)

    def judge(self, row: Row, subject: Subject, type_: str = "") -> Iterator[Finding | NotChecked]:
        """What every policy says that looks at such a row: a fallback only where no other one has found anything."""
        policies = [policy for policy in self._selection.of(subject, type_) if row.takes(policy)]
        told = False
        for policy in sorted(policies, key=lambda policy: policy.fallback):
            if policy.fallback and told:
                return
            for said in self._say(policy, row):
                told = told or (isinstance(said, Finding) and said.severity.at_least(Severity.MEDIUM))
                yield said

    def _say(self, policy: Policy, row: Row) -> Iterator[Finding | NotChecked]:
        facts = row.facts.naming(policy.let)
        try:
            verdict = holds(policy, facts)
            if verdict is True:
                yield self._finding(policy, row, facts)
            elif isinstance(verdict, str):
                yield _not_checked(policy, row, self._redactor.in_text(verdict), row.broken_hint)
            elif verdict is UNKNOWN and policy.on_unknown == "not-checked":
                yield _not_checked(policy, row, row.unknown(policy), row.unknown_hint)
        except UnavailableError as error:
            yield _not_checked(policy, row, error.why, error.hint)

    def _finding(self, policy: Policy, row: Row, facts: Facts) -> Finding:
        location = row.location(policy)
        known = _located(facts, location)
        shown = known if row.shown is row.facts else _located(row.shown.naming(policy.let), location)
        told = [line for text in policy.evidence for line in _lines(text, known, shown)]
        return Finding(
            policy=policy.id,
            title=policy.title,
            severity=_chosen(policy.grades, known).severity,
            layer=policy.layer,
            message=self._redactor.in_prose(render(_chosen(graded(policy.message), known).text, shown)),
            fix=self._fix(_chosen(graded(policy.fix), known).text, shown),
            location=location,
            evidence=tuple(map(self._redactor.in_prose, row.evidence(policy, told))),
            affected=tuple(row.affected(_texts(policy.affected, known))),
            causes=tuple(row.causes),
            explains=tuple(dict.fromkeys(map(top_attribute, _texts(policy.explains, shown)))),
            group=row.group,
        )

    def _fix(self, text: str, shown: Facts) -> str:
        """The remediation. One that names nothing has nothing to hide."""
        return self._redactor.in_prose(render_markdown(text, shown)) if HOLE.search(text) else text.strip()


def holds(policy: Policy, facts: Facts) -> Value:
    """True, False, `UNKNOWN`, or a text that says why the condition could not be worked out."""
    if policy.when is None:
        return True
    try:
        return truth(evaluate(policy.when, facts))
    except ExpressionError as error:
        return str(error)


def _located(facts: Facts, location: Location) -> Facts:
    """The facts of a finding: its attribute is known beside them."""
    return facts.beside(attribute=lambda: location.attribute)


def _chosen(grades: Sequence[_Grade], facts: Facts) -> _Grade:
    return _first(grades, facts) or grades[-1]


def _first(grades: Sequence[_Grade], facts: Facts) -> _Grade | None:
    """The first whose condition holds; one that is unknown, or cannot be worked out, counts as one that does."""
    return next((grade for grade in grades if grade.when is None or _may_hold(grade.when, facts)), None)


def _may_hold(condition: str, facts: Facts) -> bool:
    try:
        return truth(evaluate(condition, facts)) is not False
    except ExpressionError:
        return True


def _lines(text: Text, known: Facts, shown: Facts) -> list[str]:
    """The lines of evidence that one text gives: none where none of its grades holds."""
    grade = _first(graded(text), known)
    return render_lines(grade.text, shown) if grade else []


def _texts(expression: str | None, facts: Facts) -> tuple[str, ...]:
    """The texts in a list, each once; none where that cannot be worked out."""
    if expression is None:
        return ()
    try:
        listed = evaluate(expression, facts)
    except ExpressionError:
        return ()
    return tuple(dict.fromkeys(item for item in listed if isinstance(item, str))) if isinstance(listed, list) else ()


def _not_checked(policy: Policy, row: Row, why: str, hint: str) -> NotChecked:
    what, location = row.gap(policy)
    return NotChecked(what, f"{policy.id} cannot be evaluated: {why}", hint, policy.worst, policy.id, location)
