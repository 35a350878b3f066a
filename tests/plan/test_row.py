"""What a finding may show: the facts for messages, without what the facts for conditions know."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import plan_of, row
from tfguard.engine.expression import ExpressionError, evaluate
from tfguard.plan.facts.context import PlanContext
from tfguard.plan.row import PlanRow
from tfguard.redaction.plan import Secrets


def row_of(before: Any, after: Any, **masks: Any) -> PlanRow:
    plan = plan_of(row("aws_thing.a", "update", before=before, after=after, **masks))
    return PlanRow(PlanContext(plan), plan.changes[0], Secrets(plan))


LIST = row_of({"records": ["10.0.0.1"]}, {"records": ["10.0.0.2"]}, before_sensitive={"records": True})
BLOCKS = row_of(
    {"rule": [{"id": 1, "key": "ab"}, {"id": 2, "key": "cd"}]},
    {"rule": [{"id": 1, "key": "ab"}]},
    before_sensitive={"rule": [{"key": True}, {"key": True}]},
    after_sensitive={"rule": [{"key": True}]},
)
KEYED = row_of({"tags": {"long-secret-1": "x"}, "s": "long-secret-1"}, {"tags": {}}, before_sensitive={"s": True})


@pytest.mark.parametrize(
    ("judged", "expression", "known", "shown"),
    [
        (LIST, "removed.records", ["10.0.0.1"], ["(sensitive)"]),
        (LIST, "added.records", ["10.0.0.2"], ["(sensitive)"]),
        (LIST, "listed(before.records)", "10.0.0.1", "(sensitive)"),
        (LIST, "changed.records.before", ["10.0.0.1"], "(sensitive)"),
        (BLOCKS, "removed.rule[0]", {"id": 2, "key": "cd"}, {"id": 2, "key": "(sensitive)"}),
        (BLOCKS, "changed.rule.before[0].key", "ab", None),
        (KEYED, "keys(before.tags)", ["long-secret-1"], ["(sensitive)"]),
        (KEYED, "keys(changed)", ["s", "tags.long-secret-1", "tags"], ["s", "tags.(sensitive)", "tags"]),
    ],
)
def test_messages_see_less_than_conditions(judged: PlanRow, expression: str, known: Any, shown: Any) -> None:
    assert evaluate(expression, judged.facts) == known
    assert evaluate(expression, judged.shown) == shown


def test_a_path_may_hold_a_secret() -> None:
    assert KEYED.path(("tags", "long-secret-1")) == "tags.(sensitive)"


def test_an_error_does_not_say_the_value_that_it_is_about() -> None:
    with pytest.raises(ExpressionError, match=r"starts_with\(\) does not take a value of type number") as caught:
        evaluate("starts_with(a, 'x')", {"a": 918273})
    assert "918273" not in str(caught.value)
