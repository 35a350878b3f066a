"""Literals that need no backquotes, beside everything that JMESPath means by a number or a word."""

from __future__ import annotations

from typing import Any

import pytest

from tfguard.engine.expression import ExpressionError, evaluate
from tfguard.errors import PolicyError

DATA: dict[str, Any] = {
    "a": {"ttl": 300, "true": 5, "rows": [3, 1, 2]},
    "blocks": [{"port": 443, "true": 1}, {"port": 80, "true": 0}],
    "half": 0.5,
    "nothing": None,
    "true": 9,
}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("a.ttl == 300", True),
        ("a.ttl >= -1", True),
        ("half == 0.5", True),
        ("-0.5", -0.5),
        ("1.05", 1.05),
        ("nothing == null", True),
        ("true", True),
        ("a.ttl == 300 && false", False),
        ("blocks[?port == 443].port", [443]),
        ("blocks[?port > 1000 || port == 80] | [0].port", 80),
        ("length(blocks) == 2", True),
        ("not_null(nothing, 4)", 4),
        ("{port: 443, on: true}", {"port": 443, "on": True}),
        ("[80, 443, null]", [80, 443, None]),
        ("contains([80, 443], a.ttl)", False),
        ("`300`", 300),
        ("a.ttl == `300`", True),
    ],
)
def test_a_literal_needs_no_backquotes(expression: str, expected: Any) -> None:
    assert evaluate(expression, DATA) == expected
    assert type(evaluate(expression, DATA)) is type(expected)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("a.rows[0]", 3),
        ("a.rows[-1]", 2),
        ("a.rows[0:2]", [3, 1]),
        ("a.rows[:2]", [3, 1]),
        ("a.rows[::-1]", [2, 1, 3]),
        ("a.rows | [1]", 1),
        ("[a.ttl, half][1]", 0.5),
        ("a.true", 5),
        ('"true"', 9),
        ("blocks[*].true", [1, 0]),
        ("{true: half}", {"true": 0.5}),
        ("'true'", "true"),
        ("'a 300'", "a 300"),
        ('a."true"', 5),
        ("`[0, true]`", [0, True]),
        ('`"0.5"`', "0.5"),
    ],
)
def test_positions_names_and_texts_stay_what_they_are(expression: str, expected: Any) -> None:
    assert evaluate(expression, DATA) == expected


@pytest.mark.parametrize("expression", ["1.5.2", "a.0", "1 .5", "1. 5", "3 4", "a 3", "true()", "1.-5", "-", "a.rows[0.5]"])
def test_what_is_no_expression_stays_none(expression: str) -> None:
    with pytest.raises((PolicyError, ExpressionError), match=r"not a valid JMESPath|there is no function"):
        evaluate(expression, DATA)
