"""JMESPath with a third truth value."""

from __future__ import annotations

from typing import Any

import pytest

from tfguard.engine.expression import ExpressionError, evaluate, truth
from tfguard.engine.facts import Facts
from tfguard.errors import PolicyError
from tfguard.model import UNKNOWN, Value

FACTS: dict[str, Any] = {
    "u": UNKNOWN,
    "list": [1, UNKNOWN],
    "nested": {"u": UNKNOWN, "n": 3},
    "t": True,
    "f": False,
    "zero": 0,
    "names": ["a", "b"],
    "blocks": [{"port": 443, "on": True}, {"port": UNKNOWN, "on": UNKNOWN}],
    "nothing": None,
}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("u", UNKNOWN),
        ("u.deeper[0].still", UNKNOWN),
        ("u && f", False),
        ("f && u", False),
        ("u && t", UNKNOWN),
        ("t && u", UNKNOWN),
        ("u || t", True),
        ("t || u", True),
        ("u || f", UNKNOWN),
        ("f || u", UNKNOWN),
        ("!u", UNKNOWN),
        ("!f", True),
        ("!zero", False),
        ("u > `3`", UNKNOWN),
        ("u == 'a'", UNKNOWN),
        ("nested == `{}`", UNKNOWN),
        ("nested.n > `2`", True),
        ("nothing > `2`", False),
        ("contains(list, `1`)", True),
        ("contains(list, `2`)", UNKNOWN),
        ("contains(names, 'c')", False),
        ("without(`[1]`, list)", False),
        ("without(`[2]`, list)", UNKNOWN),
        ("without(`[2, 3]`, list)", True),
        ("without(`[2]`, u)", UNKNOWN),
        ("without(list, `[1]`)", UNKNOWN),
        ("length(list) == `2`", True),
        ("length(u) == `2`", UNKNOWN),
        ("blocks[?on]", True),
        ("blocks[?port == `80`]", UNKNOWN),
        ("blocks[?on && port == `443`].port | [0] == `443`", True),
        ("u[?on]", UNKNOWN),
        ("u[*].port", UNKNOWN),
        ("u.*", UNKNOWN),
        ("unknown(list)", True),
        ("unknown(names)", False),
        ("unknown(nothing)", False),
        ("lower('ABC') == 'abc'", True),
        ("lower(u) == 'abc'", UNKNOWN),
        ("lower(nothing) == 'abc'", False),
        ("matches('web-1', '^web-[0-9]$')", True),
    ],
)
def test_an_unknown_value_makes_an_answer_unknown_unless_the_rest_decides(expression: str, expected: Any) -> None:
    assert truth(evaluate(expression, FACTS)) is expected


def test_a_name_that_is_no_fact_is_an_error_and_not_no() -> None:
    with pytest.raises(ExpressionError, match="no fact 'befor'"):
        evaluate("befor.ttl", Facts({"before": dict}))


def test_a_function_on_the_wrong_type_is_an_error_and_not_no() -> None:
    with pytest.raises(ExpressionError):
        evaluate("starts_with(names, 'a')", FACTS)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [("!a.b", True), ("!a.c", False), ("!a.c == `false`", True), ("!a.d[0]", False), ("!a.d[?x]", True), ("!a.d[]", False)],
)
def test_not_takes_the_whole_path_behind_it(expression: str, expected: bool) -> None:
    assert truth(evaluate(expression, {"a": {"b": [], "c": [1], "d": [{"y": 1}]}})) is expected


@pytest.mark.parametrize("expression", ["'a' > `1`", "matches('a', '(')"])
def test_values_that_an_expression_cannot_work_with_are_said_so(expression: str) -> None:
    with pytest.raises(ExpressionError):
        evaluate(expression, FACTS)


def test_broken_jmespath_is_a_policy_error() -> None:
    with pytest.raises(PolicyError, match="not a valid JMESPath"):
        evaluate("before.ttl >", FACTS)


def test_an_unknown_value_cannot_be_taken_for_true_by_accident() -> None:
    with pytest.raises(TypeError):
        bool(UNKNOWN)


def test_every_step_is_worked_out_once() -> None:
    asked: list[str] = []

    class Counting:
        def get(self, name: str) -> Value:
            asked.append(name)
            return [{"a": [{"a": [{"a": 1}]}]}]

    assert evaluate("rows[].a[].a[].a == rows[*].a[*].a[*].a[][]", Counting()) is True
    assert asked == ["rows", "rows"]
