"""Mistakes in expressions, with their column."""

from __future__ import annotations

import pytest

from tfguard.engine.expression import ExpressionError, evaluate
from tfguard.errors import PolicyError

FAULTS = {
    "": "it is empty",
    "a.": "it ends too early",
    "a >": "it ends too early",
    "foo(": "it ends too early",
    "a b": "`b` in column 3 does not belong there",
    "a = b": "`=` in column 3 does not belong there",
    "a.#": "`#` in column 3 does not belong there",
    "a == 'x": "the ' in column 6 is not closed",
    "|| a": "`||` in column 1 does not belong there",
}


@pytest.mark.parametrize("text", FAULTS)
def test_an_expression_that_is_none(text: str) -> None:
    with pytest.raises(PolicyError) as raised:
        evaluate(text, {})
    assert raised.value.message == f"{text!r} is not a valid JMESPath expression: {FAULTS[text]}."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("nothing(a)", "nothing(a): there is no function nothing()"),
        ("length(a, a)", "length(a, a): length() does not take 2 arguments"),
        ("merge()", "merge(): merge() does not take 0 arguments"),
        ("a[::0]", "a[::0]: a slice has the step 0"),
        (
            "matches('x', '[')",
            "matches('x', '['): '[' is not a regular expression: a bracket is not closed, an escape is not known, "
            "or it repeats too much",
        ),
    ],
)
def test_an_expression_that_cannot_be_evaluated(text: str, why: str) -> None:
    with pytest.raises(ExpressionError) as raised:
        evaluate(text, {"a": [1]})
    assert str(raised.value) == why
