"""Policies meet facts: the one place that decides true, false, unknown or broken, and that makes findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from typing import Protocol, TypeVar

from msgspec import Struct

from tfguard.engine.asked import Asked, Asking, Broken
from tfguard.engine.budget import LIMITS, Budget
from tfguard.engine.facts import UnavailableError
from tfguard.engine.load import origin_of
from tfguard.engine.markdown import render_markdown
from tfguard.engine.policy import Grade, GradedText, Policy, Subject, Text, graded
from tfguard.engine.row import Row
from tfguard.engine.selection import Catalogue, Selection
from tfguard.engine.template import HOLE, one_line, render, render_lines
from tfguard.engine.text import cut
from tfguard.model import UNKNOWN, Finding, NotChecked, Severity
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
        self._spent: defaultdict[str, int] = defaultdict(int)

    def hiding(self, redactor: Redactor) -> Judge:
        """The same judge for an input with secrets of its own."""
        other = copy(self)
        other._redactor = redactor
        return other

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
        asking = Asking(policy.let, Budget(LIMITS["run"].most - self._spent[policy.id]))
        asked = asking.over(row.facts)
        try:
            verdict = asked.holds(policy.when) if policy.when else True
            if verdict is True:
                yield self._finding(policy, row, asking, asked)
            elif verdict is UNKNOWN and not asking.broken and policy.on_unknown == "not-checked":
                yield _not_checked(policy, row, row.unknown(policy), row.unknown_hint)
        except UnavailableError as error:
            yield _not_checked(policy, row, error.why, error.hint)
        self._spent[policy.id] += asking.budget.spent
        for broken in asking.broken:
            yield _not_checked(policy, row, self._redactor.in_text(_told(policy, broken)), row.broken_hint)

    def _finding(self, policy: Policy, row: Row, asking: Asking, asked: Asked) -> Finding:
        """What the policy finds. Where a text or a grade breaks, the finding stays, and is not the whole of it."""
        location = row.location(policy)
        known = asked.at(location.attribute)
        shown = known if row.shown is row.facts else asking.over(row.shown).at(location.attribute)
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

    def _fix(self, text: str, shown: Asked) -> str:
        """The remediation. One that names nothing has nothing to hide."""
        return self._redactor.in_prose(render_markdown(text, shown)) if HOLE.search(text) else text.strip()


def _told(policy: Policy, broken: Broken) -> str:
    """Which expression of a policy broke, where it stands, and why."""
    return f"{origin_of(policy, broken.asked, broken.inner)}: {cut(one_line(broken.inner))}: {broken.why}"


def _chosen(grades: Sequence[_Grade], facts: Asked) -> _Grade:
    return _first(grades, facts) or grades[-1]


def _first(grades: Sequence[_Grade], facts: Asked) -> _Grade | None:
    """The first whose condition holds; one that is unknown, or cannot be worked out, counts as one that does."""
    return next((grade for grade in grades if grade.when is None or facts.holds(grade.when) is not False), None)


def _lines(text: Text, known: Asked, shown: Asked) -> list[str]:
    """The lines of evidence that one text gives: none where none of its grades holds."""
    grade = _first(graded(text), known)
    return render_lines(grade.text, shown) if grade else []


def _texts(expression: str | None, facts: Asked) -> tuple[str, ...]:
    """The texts in a list, each once; none where that cannot be worked out."""
    listed = facts.value(expression) if expression else None
    return tuple(dict.fromkeys(item for item in listed if isinstance(item, str))) if isinstance(listed, list) else ()


def _not_checked(policy: Policy, row: Row, why: str, hint: str) -> NotChecked:
    what, location = row.gap(policy)
    return NotChecked(what, f"{policy.id} cannot be evaluated: {why}", hint, policy.worst, policy.id, location)
