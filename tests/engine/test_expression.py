"""JMESPath with a third truth value."""

from __future__ import annotations

from typing import Any

import jmespath
import pytest

from tfguard.engine.expression import ExpressionError, evaluate
from tfguard.engine.facts import Facts
from tfguard.engine.interpreter import truth
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


PLAIN: dict[str, Any] = {
    "rows": [{"n": 2, "name": "b", "tags": {"x": "1"}}, {"n": 1, "name": "a", "tags": {}}, {"n": 1, "name": "c"}],
    "deep": [[1, 2], [3, [4]], 5],
    "by": {"a": {"v": 1}, "b": {"v": None}, "c": {"v": 3}},
    "text": "web",
    "on": True,
    "zero": 0,
    "empty": [],
    "nothing": None,
}


@pytest.mark.parametrize(
    "expression",
    [
        "rows[*].name",
        "rows[].tags.x",
        "rows[?n == `1`].name | [1]",
        "rows[?tags.x].{n: n, t: tags}",
        "rows[?n > `1` || name == 'a'].[n, name]",
        "rows[-1].name",
        "rows[7].name",
        "rows[1:].n",
        "rows[::2].n",
        "rows[::-1] | [0].name",
        "deep[]",
        "deep[][]",
        "deep[*][0]",
        "deep[1][1][0]",
        "by.*.v",
        "*.v",
        "by.*",
        "text.*",
        "text[0]",
        "text.a.b",
        "nothing[].a",
        "nothing.{a: b}",
        "empty[*].a",
        "empty || rows[0].n",
        "zero && text",
        "on == `1`",
        "zero == `false`",
        "zero != `false`",
        "[zero, on] == `[0, true]`",
        "text > `null`",
        "on > zero",
        "rows > empty",
        "text < 'xyz'",
        "!empty && !nothing && !zero",
        "sort_by(rows, &n)[].name",
        "max_by(rows, &n).name",
        "map(&tags.x, rows)",
        "sort(keys(by))",
        "join('-', rows[].name)",
        "length(text)",
        "contains(rows[].n, `2`)",
        'merge(rows[0].tags, `{"y": 2}`)',
        "to_string(by.a)",
        "not_null(nothing, text)",
        "type(on)",
        "reverse(text)",
        "sum(rows[].n)",
        "rows | [0] | name",
        "@.text",
        "[text, on][0]",
        "{a: text}.a",
        "(rows)[0].name",
    ],
)
def test_what_is_known_is_what_jmespath_itself_says(expression: str) -> None:
    assert evaluate(expression, PLAIN) == jmespath.search(expression, PLAIN)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("bool('True')", True),
        ("bool(on)", True),
        ("arn_name('arn:aws:iam::1:role/web')", "web"),
        ("arn_name('arn:aws:sns:us-east-1:1:topic')", "topic"),
        ("pairs(rows, 'name', 'n')", {"b": 2, "a": 1, "c": 1}),
        ("pairs(nothing, 'name', 'n')", {}),
        ("split('a,b', ',')", ["a", "b"]),
        ("split(nothing, ',')", []),
        ("block(text)", ["web"]),
        ("block(nothing)", []),
        ("hcl('a${b}')", '"a$${b}"'),
        ("length(nothing)", None),
        ("bool(nothing)", None),
        ("to_array(nothing)", [None]),
    ],
)
def test_our_own_functions(expression: str, expected: Value) -> None:
    assert evaluate(expression, PLAIN) == expected


def test_a_fault_in_a_fact_is_not_taken_for_null() -> None:
    def fault() -> Value:
        raise AttributeError("a fault of ours")

    with pytest.raises(AttributeError):
        evaluate("broken.a", Facts({"broken": fault}))
