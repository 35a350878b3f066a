"""Which value has the wrong type: the same verdict as the decoder's, in our own words."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any

import msgspec
import pytest
from msgspec import Raw, Struct

from tfguard.inputs.shape import mismatch


class Colour(StrEnum):
    """Some words."""

    RED = "red"
    BLUE = "blue"


class Inner(Struct):
    """What must have a name."""

    name: str
    size: int | float | None = None


class Outer(Struct):
    """Every form that our shapes have."""

    items: list[Inner] | None = None
    by_name: dict[str, Inner] = {}
    paths: list[list[str | int]] | None = None
    pairs: tuple[str, ...] = ()
    flag: bool = False
    count: int = 0
    colour: Colour = Colour.RED
    anything: Any = None
    raw: Raw = Raw(b"null")


WRONG: dict[str, Any] = {
    "`$` must be an object, and is an array": [],
    "`$.items` must be an array or null, and is an object": {"items": {}},
    "`$.items[1]` has no `name`": {"items": [{"name": "a"}, {}]},
    "`$.items[0].name` must be a string, and is an integer": {"items": [{"name": 5}]},
    "`$.items[0].size` must be an integer, a number or null, and is a string": {"items": [{"name": "a", "size": "b"}]},
    '`$.by_name["a b"].name` must be a string, and is null': {"by_name": {"a b": {"name": None}}},
    "`$.paths[0][1]` must be a string or an integer, and is a number": {"paths": [["a", 0.5]]},
    "`$.pairs[0]` must be a string, and is true": {"pairs": [True]},
    "`$.flag` must be true or false, and is an integer": {"flag": 1},
    "`$.count` must be an integer, and is a number": {"count": 1.5},
    "`$.colour` must be red or blue": {"colour": "green"},
}


@pytest.mark.parametrize("says", WRONG)
def test_the_first_wrong_value_is_named(says: str) -> None:
    text = json.dumps({"anything": [1], "raw": {"a": 2}} | WRONG[says] if says[2:4] != "` " else WRONG[says]).encode()
    assert str(mismatch(text, Outer)) == says
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(text, type=Outer)


def test_what_is_in_shape_has_no_mismatch() -> None:
    value = {"items": [{"name": "a", "size": 1.5}], "by_name": {}, "paths": [["a", 0]], "unknown": {"x": 1}, "colour": "blue"}
    assert mismatch(json.dumps(value).encode(), Outer) is None
    msgspec.json.decode(json.dumps(value), type=Outer)


def test_a_name_that_is_no_text_has_another_fault_than_its_type() -> None:
    assert mismatch(b'{"by_name": {"a": {"\xee": 1}}}', Outer) is None
