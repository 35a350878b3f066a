"""Where two values differ, and how the parts of a list are told."""

from __future__ import annotations

from typing import Any

import pytest

from tfguard.comparison.alignment import align
from tfguard.comparison.differences import differences
from tfguard.comparison.structure import parts
from tfguard.model import UNKNOWN
from tfguard.model.values import format_path

BLOCKS = {"port": "number", "cidrs": ["set", "string"]}


def leaves(left: Any, right: Any, shape: Any = None, *, answer: bool = False) -> dict[str, Any]:
    found = differences(left, right, shape, answer=answer)
    return {format_path(leaf.path): (leaf.left, leaf.right) for leaf in found}


def told(left: Any, right: Any, shape: Any = None, *, answer: bool = True) -> dict[str, Any]:
    found = [
        part for leaf in differences(left, right, shape, path=("a",), answer=answer) for part in parts(leaf, answer=answer)
    ]
    return {format_path(part.path): (part.left, part.right) for leaf in found for part in parts(leaf, answer=answer)}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ({"a": 1, "b": {"c": 2}}, {"a": 1, "b": {"c": 3}}, {"b.c": (2, 3)}),
        ({"a": None}, {"a": {"b": 1}}, {"a": (None, {"b": 1})}),
        ({"a": None}, {"a": {}}, {}),
        ({"a": 1}, {"a": UNKNOWN}, {"a": (1, UNKNOWN)}),
        ({"a": [1, 2]}, {"a": [2, 1]}, {"a": ([1, 2], [2, 1])}),
        ({"r": [{"n": 1}, {"n": 2}]}, {"r": [{"n": 2}, {"n": 1}]}, {}),
        ({"r": [{"n": 1}, {"n": 2}]}, {"r": [{"n": 1}, {"n": 3}]}, {"r[1].n": (2, 3)}),
        ({"r": [{"n": 1}]}, {"r": [{"n": 2}]}, {"r[0].n": (1, 2)}),
        ({"r": [{"n": 1}]}, {"r": []}, {"r": ([{"n": 1}], [])}),
        ({"r": [{"n": 1}, {"n": 2}]}, {"r": [{"n": 2}]}, {"r": ([{"n": 1}, {"n": 2}], [{"n": 2}])}),
    ],
)
def test_in_a_plan_blocks_are_most_likely_a_set(left: Any, right: Any, expected: dict[str, Any]) -> None:
    assert leaves(left, right) == expected


def test_where_the_provider_says_so_the_order_of_blocks_counts() -> None:
    one, other = [{"port": 1}, {"port": 2}], [{"port": 2}, {"port": 1}]
    assert leaves(one, other, ["set", BLOCKS]) == {}
    assert leaves(one, other, ["list", BLOCKS]) == {"": (one, other)}


@pytest.mark.parametrize(
    ("left", "right", "shape", "expected"),
    [
        ([80, 443], [443, 80], ["set", "number"], {}),
        (["a", "b"], ["b", "c"], ["set", "string"], {"a": (["a"], ["c"])}),
        ([{"port": 1}, {"port": 2}], [{"port": 2}, {"port": 3}], ["set", BLOCKS], {"a[0].port": (1, 3)}),
        ([{"port": 1}], [{"port": 2}, {"port": 3}], ["set", BLOCKS], {"a": ([{"port": 1}], [{"port": 2}, {"port": 3}])}),
        ([{"cidrs": ["a", "b"]}], [{"cidrs": ["b", "c"]}], ["list", BLOCKS], {"a[0].cidrs": (["a"], ["c"])}),
        (["x", "y"], ["x", "new", "y"], ["list", "string"], {"a[1]": (None, "new")}),
        (["x", "gone", "y"], ["x", "y"], ["list", "string"], {"a[1]": ("gone", None)}),
        ([{"port": 1}, {"port": 2}], [{"port": "1"}, {"port": 4}], ["list", BLOCKS], {"a[1].port": (2, 4)}),
        ({"k": "1", "gone": "x"}, {"k": "2"}, ["map", "string"], {"a.gone": ("x", None), "a.k": ("1", "2")}),
        ({"k": "1"}, {"k": "1", "more": ""}, ["map", "string"], {"a.more": (None, "")}),
        ({"port": 1, "cidrs": ["a"]}, {"port": 2}, BLOCKS, {"a.port": (1, 2)}),
        ({"Statement": [{"Effect": "Allow"}, {"Sid": "x"}]}, {"Statement": [{"Effect": "Deny"}, {"Sid": "x"}]}, None, None),
    ],
)
def test_of_an_answer_the_smallest_parts_are_told(left: Any, right: Any, shape: Any, expected: dict[str, Any] | None) -> None:
    assert told(left, right, shape) == (expected if expected is not None else {"a.Statement[0].Effect": ("Allow", "Deny")})


@pytest.mark.parametrize(
    ("left", "right", "pairs"),
    [
        ([{"name": "a", "n": 1}, {"name": "b", "n": 2}], [{"name": "b", "n": 3}, {"name": "a", "n": 1}], {0: 1, 1: 0}),
        ([{"name": "a", "n": 1}], [{"name": "b", "n": 1}], {}),
        ([{"x": 1, "y": 2, "z": 3}], [{"x": 1, "y": 2, "z": 4}], {0: 0}),
        ([{"x": 1, "y": 2}], [{"x": 3, "y": 4}], {}),
        ([{"name": "a", "n": [UNKNOWN]}], [{"name": "a", "n": [4]}], {0: 0}),
        ([UNKNOWN], [{"x": 1}], {0: 0}),
    ],
)
def test_blocks_find_their_partners(left: Any, right: Any, pairs: dict[int, int]) -> None:
    assert align(left, right).pairs == pairs


def test_what_never_holds_more_than_one_block_holds_the_same_one() -> None:
    assert align([{"x": 1}], [{"x": 2}], single=True).pairs == {0: 0}
    assert align([{"x": 1}], []).left_only == (0,)
