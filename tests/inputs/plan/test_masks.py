"""Masks: what is hidden, also where a mask does not have the shape of its value."""

from __future__ import annotations

from typing import Any

import pytest

from tfguard.inputs.plan.masks import aligned, masked_values, union


@pytest.mark.parametrize(
    ("value", "mask", "expected"),
    [
        pytest.param({"a": "x", "b": ["y", 1]}, True, ["x", "y", 1], id="the whole value"),
        pytest.param({"a": "x", "b": "y"}, {"a": True}, ["x"], id="a key"),
        pytest.param({"a": [{"b": "x", "c": "y"}]}, {"a": [{"b": True}]}, ["x"], id="nested"),
        pytest.param(["x", "y", "z"], [False, True, False], ["y"], id="by index"),
        pytest.param(["x", "y", "z"], [True], ["x", "y", "z"], id="a mask that is shorter is not trusted to be in order"),
        pytest.param([{"a": 1}, {"a": 2}], [{}, {}, {"a": True}], [1, 2], id="a mask that is longer neither"),
        pytest.param("x", {"a": True}, [], id="a mask of another shape"),
        pytest.param("x", False, [], id="no mask"),
        pytest.param(None, {"a": True}, [], id="nothing there"),
    ],
)
def test_masked_values(value: Any, mask: Any, expected: list[Any]) -> None:
    assert list(masked_values(value, mask)) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (True, {"a": True}, True),
        (False, None, None),
        ({"a": True}, False, {"a": True}),
        ({"a": {"b": True}}, {"a": {"c": True}}, {"a": {"b": True, "c": True}}),
        ([True, False], [False, True, True], [True, True, True]),
        ({"a": True}, [False], True),
        ({"a": False}, [False], False),
    ],
)
def test_union(left: Any, right: Any, expected: Any) -> None:
    assert union(left, right) == expected


def test_aligned_masks() -> None:
    assert aligned([True, False], 2) == [True, False]
    assert aligned([{"a": True}, {"b": True}], 3) == [{"a": True, "b": True}] * 3
    assert aligned(None, 2) == aligned({}, 2) == [None, None]
