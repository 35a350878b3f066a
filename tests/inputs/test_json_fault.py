"""Where a text stops to be JSON, and why, whatever the decoder in use says of it."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tfguard.inputs.json_error import JsonError, JsonKind
from tfguard.inputs.json_fault import check_json, json_reason, number_fault

FAULTS = {
    '{"a": NaN}': (6, "`NaN` is no value of JSON"),
    '{"a": -Infinity}': (6, "`-Infinity` is no value of JSON"),
    '{"a": None}': (6, "`None` is no value of JSON"),
    '{"a": 01}': (6, "this is no number of JSON"),
    '{"a": .5}': (6, "this is no number of JSON"),
    '{"a": 1.}': (6, "this is no number of JSON"),
    '{"a": +1}': (6, "this is no number of JSON"),
    '{"a": 1,}': (8, "a comma stands before the closing bracket"),
    "[1, 2,]": (6, "a comma stands before the closing bracket"),
    '{"a": [], }': (10, "a comma stands before the closing bracket"),
    "[1 2]": (3, "a comma or `]` must stand here"),
    '{"a": 1 "b": 2}': (8, "a comma or `}` must stand here"),
    '{"a": {} "b": 2}': (9, "a comma or `}` must stand here"),
    '{"a" 1}': (5, "a colon must stand here, after the key"),
    '{"a":}': (5, "a value must stand here"),
    "{a: 1}": (1, "a key in quotes must stand here"),
    "{'a': 1}": (1, "JSON quotes with \", and not with '"),
    '{"a": 1, // now\n"b": 2}': (9, "JSON has no comments"),
    '{"a": # now\n2}': (6, "JSON has no comments"),
    '{"a": "x\ny"}': (8, "a string is not closed on its line"),
    '{"a": "x\0y"}': (8, "a string holds the control character 0x00"),
    '{"a": "x\\y"}': (8, "this is no escape of JSON"),
    '{"a": "\\ud800 "}': (7, "this escape is half of a surrogate pair"),
    '{"a": "\\udc00\\ud800"}': (7, "this escape is half of a surrogate pair"),
    '{"a\\x": 1}': (3, "this is no escape of JSON"),
    "[1}": (2, "a comma or `]` must stand here"),
    "{]": (1, "a key in quotes must stand here"),
}


@pytest.mark.parametrize("text", FAULTS)
def test_the_first_fault_is_named_with_its_place(text: str) -> None:
    with pytest.raises(JsonError) as raised:
        check_json(text.encode(), 10)
    assert (raised.value.offset, raised.value.why) == FAULTS[text]
    assert raised.value.kind is JsonKind.SYNTAX
    with pytest.raises((msgspec.DecodeError, UnicodeDecodeError)):
        msgspec.json.decode(text.encode())


def test_a_text_cut_off_anywhere_ends_in_the_middle() -> None:
    whole = b'{"a": [1.5e-3, true, null, "\\u00e9\\ud83d\\ude00\\n"], "b": {"c": -12}}'
    for end in range(len(whole)):
        with pytest.raises(JsonError) as raised:
            check_json(whole[:end], 10)
        assert raised.value.kind is JsonKind.CUT_OFF, whole[:end]


def test_a_depth_is_allowed_and_one_more_is_not() -> None:
    check_json(b"[" * 10 + b"]" * 10, 10)
    with pytest.raises(JsonError, match="nests more than 10 levels") as raised:
        check_json(b'{"a":' * 11 + b"1" + b"}" * 11, 10)
    assert (raised.value.kind, raised.value.offset) == (JsonKind.TOO_DEEP, 50)


def test_what_stands_after_the_end_is_found() -> None:
    with pytest.raises(JsonError) as raised:
        check_json(b' {"a": 1}\n  Releasing state lock', 10)
    assert (raised.value.kind, raised.value.offset) == (JsonKind.TRAILING, 12)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            b'{\n  "name": "caf\xe9"\n}',
            "line 2, column 15: the text is not UTF-8 from here on: byte 16 is 0xE9, which is 'é' in ",
        ),
        (b"\xff\xfe{\0}\0", "line 1, column 1: the text is UTF-16, which is not UTF-8"),
        ('{"é": 1,\n "ü":: 2}'.encode(), "line 2, column 6: a value must stand here"),
        (b'\xef\xbb\xbf{"a" 1}', "line 1, column 6: a colon must stand here"),
        (b"[" + b"1" * 5000 + b"]", "it holds an integer of 5,000 digits"),
        (b'["1e999", 1e999]', "it holds a number beyond the range of floating point"),
    ],
)
def test_the_place_is_said_in_lines_and_characters(text: bytes, why: str) -> None:
    assert json_reason(text).startswith(why)


def test_what_a_string_holds_is_no_number() -> None:
    assert number_fault(b'["' + b"1" * 5000 + b'", "\\"1e999", 1e308, -0]') is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.integers() | st.text(), st.lists
    )
)
def test_whatever_python_writes_is_json(value: object) -> None:
    for text in (json.dumps(value), json.dumps({"a": value}, indent=1)):
        check_json(text.encode(), 100)


@given(st.binary(max_size=12) | st.text('{}[]",:\\u0d8e1.-\n truefalsn', max_size=12).map(str.encode))
def test_it_agrees_with_the_decoder(data: bytes) -> None:
    try:
        msgspec.json.decode(data)
        sound = True
    except (msgspec.DecodeError, UnicodeDecodeError):
        sound = False
    try:
        data.decode()
        check_json(data, 100)
        ours = True
    except (JsonError, UnicodeDecodeError):
        ours = False
    assert ours == sound
