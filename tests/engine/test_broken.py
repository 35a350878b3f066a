"""A policy that breaks makes its row not checked, says where, and leaves the others alone. It never passes."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.command import run
from tests.engine.policies import policy
from tests.engine.test_load import GOOD, write
from tfguard.commands.try_policies import JUDGES
from tfguard.engine import asked, facts
from tfguard.engine.budget import Budget
from tfguard.engine.examples import judge_waiver_example
from tfguard.engine.expression import ExpressionError, evaluate
from tfguard.engine.facts import Facts
from tfguard.engine.judge import Evaluation, Judge
from tfguard.engine.load import builtin_directory, policy_paths, read_examples, read_policy_file
from tfguard.engine.policy import Policy, Subject
from tfguard.engine.row import Row
from tfguard.engine.selection import UNTYPED
from tfguard.model import Location, Severity, Value

KNOWN: dict[str, Any] = {"address": "aws_lb.web", "size": 3, "names": ["a", "b"]}
BROKEN = "ceil(address)"


def judged(*items: Policy) -> Evaluation:
    known = Facts({name: partial(KNOWN.get, name) for name in KNOWN})
    return Evaluation.of(Judge(items, UNTYPED).judge(Row(known, Location("aws_lb.web")), Subject.CHANGE))


@pytest.mark.parametrize(
    "change",
    [
        {"when": BROKEN},
        {"when": BROKEN, "on_unknown": "ignore"},
        {"when": f"size == 4 || {BROKEN}"},
        {"let": {"broken": BROKEN}, "when": "broken == 4"},
        {"let": {"broken": BROKEN, "more": "broken"}, "when": "more == 4"},
    ],
)
def test_a_condition(change: dict[str, Any]) -> None:
    said = judged(policy(**change))
    assert said.findings == ()
    [gap] = said.not_checked
    assert (gap.what, gap.policy, gap.severity) == ("aws_lb.web", "mine", Severity.HIGH)
    assert gap.why.endswith("ceil() does not take a value of type string")


@pytest.mark.parametrize(
    "change",
    [
        {"message": f"Users of {{{{ {BROKEN} }}}} are cut off."},
        {"message": [{"when": BROKEN, "text": "A"}, {"text": "B"}]},
        {"evidence": [f"{{{{ {BROKEN} }}}}"]},
        {"evidence": [{"when": BROKEN, "text": "A"}]},
        {"fix": f"Create {{{{ {BROKEN} }}}} first, then remove this one."},
        {"fix": [{"when": BROKEN, "text": "A"}, {"text": "B"}]},
        {"severity": [{"when": BROKEN, "is": "low"}, {"is": "high"}]},
        {"affected": BROKEN},
        {"explains": BROKEN},
        {"let": {"broken": BROKEN}, "message": "Users of {{ broken }} are cut off."},
    ],
)
def test_what_is_said_of_a_finding(change: dict[str, Any]) -> None:
    """The finding stays, and what broke is said beside it: a grade may have made it too small to count."""
    said = judged(policy(**change), policy(id="other"))
    assert [finding.policy for finding in said.findings] == ["mine", "other"]
    [gap] = said.not_checked
    assert (gap.policy, gap.severity) == ("mine", Severity.HIGH)
    assert f"{BROKEN}: ceil() does not take a value of type string" in gap.why


def test_what_breaks_twice_is_said_once() -> None:
    said = judged(policy(message=f"Users of {{{{ {BROKEN} }}}} and {{{{ {BROKEN} }}}} are cut off."))
    assert len(said.not_checked) == 1


ROW = {
    "address": "aws_instance.a",
    "mode": "managed",
    "type": "aws_instance",
    "name": "a",
    "change": {"actions": ["delete"], "before": {"id": "i-1"}, "after": None},
}


@pytest.mark.parametrize(
    ("line", "where", "code"),
    [
        ("when: ceil(address) > 1", "mine.yaml:12: when: ceil(address) > 1", 3),
        ("let: {n: ceil(address)}\nwhen: n > 1", "mine.yaml:12: let.n: ceil(address)", 3),
        ("evidence: ['{{ ceil(address) }}']", "mine.yaml:12: evidence[0]: ceil(address)", 1),
        ("severity: [{when: ceil(address), is: low}, {is: high}]", "mine.yaml:4: severity[0].when: ceil(address)", 3),
    ],
)
def test_the_report_names_policy_file_line_expression_and_address(tmp_path: Path, line: str, where: str, code: int) -> None:
    directory = tmp_path / "policies"
    directory.mkdir()
    graded = line.startswith("severity")
    write(directory, GOOD.replace("severity: high", line) if graded else f"{GOOD}{line}\n")
    plan = write(tmp_path, json.dumps({"format_version": "1.2", "resource_changes": [ROW]}), "plan.json")
    config = write(tmp_path, "overrides: [{policies: [instance-destroyed], enabled: false}]", "tfguard.yaml")
    done = run("plan", str(plan), "--policies", str(directory), "--format", "json", "--config", str(config))
    report = json.loads(done.out)
    [gap] = [item for item in report["not_checked"] if item["what"] == "aws_instance.a"]
    assert f"mine cannot be evaluated: {directory}/{where}: ceil() does not take a value of type string" in gap["why"]
    assert done.code == code, report["findings"]


OURS = policy_paths(builtin_directory())


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_no_policy_of_ours_passes_when_one_of_its_expressions_breaks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    item = read_policy_file(path)
    judge = judge_waiver_example if item.policy.match.subject is Subject.WAIVER else JUDGES[item.policy.surface]
    example = read_examples(item.file)["flags"][0]
    before = judge(item.policy, example)
    for expression in dict.fromkeys(item.policy.expressions):
        met: list[str] = []

        def broken(text: str, known: Any, budget: Budget | None = None, wrong: str = expression) -> Value:
            if text == wrong:
                met.append(text)  # noqa: B023  # it is called before the next expression's turn
                raise ExpressionError("it breaks", text)
            return evaluate(text, known, budget)

        monkeypatch.setattr(asked, "evaluate", broken)
        monkeypatch.setattr(facts, "evaluate", broken)
        after = judge(item.policy, example)
        if met:
            gaps = [gap for gap in after.not_checked if gap.policy == item.policy.id]
            assert any(gap.why.endswith(": it breaks") and path.name in gap.why for gap in gaps), expression
            assert all(gap.severity is item.policy.worst for gap in gaps)
        else:
            assert after == before
