"""True, false, unknown or broken; graded texts; names for expressions; what was not to be had."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from tests.engine.policies import policy
from tfguard.engine.facts import Facts, UnavailableError
from tfguard.engine.judge import Evaluation, Judge
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.row import Row
from tfguard.engine.selection import UNTYPED
from tfguard.model import UNKNOWN, Finding, Location, Severity, Value

FACTS: dict[str, Any] = {"address": "aws_lb.web", "size": 3, "later": UNKNOWN, "names": ["a", "b"], "gone": None}


class Shown(Row):
    """A row whose texts see less than its conditions."""

    @property
    def shown(self) -> Facts:
        return facts({**FACTS, "size": "(sensitive)"})


def facts(known: dict[str, Any] = FACTS) -> Facts:
    return Facts({name: partial(known.get, name) for name in known})


def judged(item: Policy, row: Row | None = None) -> Evaluation:
    given = row or Row(facts(), Location("aws_lb.web", "size"))
    return Evaluation.of(Judge([item], UNTYPED).judge(given, Subject.CHANGE))


def finding(item: Policy, row: Row | None = None) -> Finding:
    (found,) = judged(item, row).findings
    return found


@pytest.mark.parametrize(("when", "findings"), [(None, 1), ("size == 3", 1), ("size == 4", 0), ("gone", 0)])
def test_true_and_false(when: str | None, findings: int) -> None:
    said = judged(policy(when=when) if when else policy())
    assert (len(said.findings), len(said.not_checked)) == (findings, 0)


def test_unknown_is_not_checked_unless_the_policy_ignores_it() -> None:
    (gap,) = judged(policy(when="later > 3")).not_checked
    assert (gap.what, gap.policy, gap.severity) == ("aws_lb.web", "mine", Severity.HIGH)
    assert gap.why == "mine cannot be evaluated: a value that it depends on is not known"
    assert judged(policy(when="later > 3", on_unknown="ignore")) == Evaluation()


@pytest.mark.parametrize("when", ["sizes > 3", "starts_with(size, 'a')", "size > address"])
def test_broken_is_not_checked_whatever_the_policy_says(when: str) -> None:
    (gap,) = judged(policy(when=when, on_unknown="ignore")).not_checked
    assert gap.why.startswith("mine cannot be evaluated: ")


def test_what_was_not_to_be_had_is_not_checked() -> None:
    def refuse() -> Value:
        raise UnavailableError("AWS did not answer", "Scan again.")

    row = Row(Facts({"address": lambda: "a", "size": refuse}), Location("a"))
    for item in (policy(when="size == 3"), policy(message="Users of {{ size }} are cut off.")):
        (gap,) = judged(item, row).not_checked
        assert (gap.why, gap.hint) == ("mine cannot be evaluated: AWS did not answer", "Scan again.")


@pytest.mark.parametrize(
    ("grades", "expected"),
    [
        ([{"when": "size == 3", "text": "A {{ size }}"}, {"text": "B"}], "A 3"),
        ([{"when": "size == 4", "text": "A"}, {"text": "B"}], "B"),
        ([{"when": "later == 4", "text": "A"}, {"text": "B"}], "A"),
        ([{"when": "size > address", "text": "A"}, {"text": "B"}], "A"),
    ],
)
def test_the_first_text_that_may_hold_is_said(grades: list[dict[str, Any]], expected: str) -> None:
    said = finding(policy(message=grades, fix=grades, evidence=[grades]))
    assert (said.message, said.fix, said.evidence) == (expected, expected, (expected,))


def test_severity_and_words_go_together() -> None:
    item = policy(
        severity=[{"when": "later", "is": "critical"}, {"is": "low"}],
        message=[{"when": "later", "text": "All of it."}, {"text": "A part."}],
    )
    assert (finding(item).severity, finding(item).message) == (Severity.CRITICAL, "All of it.")


def test_evidence_that_does_not_hold_is_left_out() -> None:
    said = finding(policy(evidence=["{{ names }}", {"when": "gone", "text": "no"}, {"when": "size", "text": "{{ gone }} yes"}]))
    assert said.evidence == ("a", "b", "(not set) yes")


def test_the_attribute_is_known_to_severity_and_texts() -> None:
    said = finding(
        policy(
            severity=[{"when": "attribute == 'size'", "is": "low"}, {"is": "high"}],
            message=[{"when": "attribute == 'size'", "text": "{{ attribute }} of {{ address }}"}, {"text": "other"}],
            fix="Set `{{ attribute }}` of {{ address }} back.",
            affected="[attribute]",
        )
    )
    assert (said.severity, said.message, said.affected) == (Severity.LOW, "size of aws_lb.web", ("size",))
    assert said.fix == "Set `size` of `aws_lb.web` back."


def test_conditions_see_what_texts_must_not_show() -> None:
    item = policy(
        let={"half": "size"},
        when="size == 3",
        message=[{"when": "half == 3", "text": "It is {{ half }}, {{ size }}."}, {"text": "no"}],
        fix="Leave {{ size }}.",
    )
    said = finding(item, Shown(facts(), Location("aws_lb.web")))
    assert (said.message, said.fix) == ("It is (sensitive), (sensitive).", "Leave (sensitive).")


LET = {"big": "size > 2", "named": "big && names", "late": "later > 1", "both": "late && big", "none": "late && gone"}


@pytest.mark.parametrize(
    ("when", "findings", "gaps"),
    [("big", 1, 0), ("!big", 0, 0), ("named[0] == 'a'", 1, 0), ("both", 0, 1), ("none", 0, 0), ("late || big", 1, 0)],
)
def test_names_for_expressions(when: str, findings: int, gaps: int) -> None:
    said = judged(policy(let=LET, when=when))
    assert (len(said.findings), len(said.not_checked)) == (findings, gaps)


def test_names_serve_every_part_of_a_policy() -> None:
    said = finding(
        policy(
            let={"few": "names[:1]", "first": "few[0]"},
            severity=[{"when": "first == 'a'", "is": "info"}, {"is": "high"}],
            message=[{"when": "first", "text": "It is {{ first }}."}, {"text": "no"}],
            evidence=["{{ few }}"],
            fix="Keep {{ first }}.",
            affected="few",
            explains="few",
        )
    )
    assert (said.severity, said.message, said.fix) == (Severity.INFO, "It is a.", "Keep a.")
    assert said.evidence == said.affected == said.explains == ("a",)


def test_a_name_may_not_use_a_later_one_and_is_worked_out_only_when_it_is_asked_for() -> None:
    (gap,) = judged(policy(let={"a": "b", "b": "size"}, when="a")).not_checked
    assert "no fact 'b'" in gap.why
    assert judged(policy(let={"broken": "starts_with(size, 'a')"}, when="size == 4")) == Evaluation()


def test_both_of_two_evaluations() -> None:
    one, two = judged(policy()), judged(policy(when="later"))
    assert one.joined(two) == Evaluation(one.findings, two.not_checked)


@pytest.mark.parametrize(
    ("severity", "when", "said"),
    [("high", "size == 3", ["mine"]), ("low", "size == 3", ["mine", "last"]), ("high", "size == 4", ["last"])],
)
def test_a_fallback_speaks_where_nothing_else_is_found(severity: str, when: str, said: list[str]) -> None:
    last, other = policy(id="last", fallback=True), policy(severity=severity, when=when)
    row = Row(facts(), Location("aws_lb.web", "size"))
    found = Evaluation.of(Judge([last, other], UNTYPED).judge(row, Subject.CHANGE)).findings
    assert [finding.policy for finding in found] == said
