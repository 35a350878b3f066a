"""Values: what is literal is known, in all its notations; everything else is UNKNOWN, and python-hcl2 agrees."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.inputs.hcl.test_parser import FILES
from tfguard.inputs.hcl.parser import Block, Fault, Known, parse_hcl
from tfguard.inputs.hcl.second_opinion import rescued
from tfguard.inputs.hcl.values import block_values, entries_of, references_of, text_of, value_of
from tfguard.inputs.place import Lines
from tfguard.model import UNKNOWN


def block(body: str) -> Block:
    parsed = parse_hcl(f"x {{\n{body}\n}}\n".encode())
    return parsed.blocks[0]


def value(text: str) -> Any:
    return value_of(block(f"  v = {text}").attributes["v"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('""', ""),
        ('" a "', " a "),
        ('"a\\"b\\\\c\\n\\t\\r"', 'a"b\\c\n\t\r'),
        ('"\\u00e9\\U0001F642"', "é🙂"),
        ('"$${a} %%{b} $ % $$ %%"', "${a} %{b} $ % $$ %%"),
        ('"$$${a}"', "$${a}"),
        ('"${"a"}-${"b"}"', "a-b"),
        ("12", 12),
        ("-12", -12),
        ("1.50", 1.5),
        ("1e5", 100000.0),
        ("-1.5e-3", -0.0015),
        ("true", True),
        ("false", False),
        ("null", None),
        ('(("x"))', "x"),
        ("[]", []),
        ('["a", 1, [true]]', ["a", 1, [True]]),
        ('["a", var.b]', ["a", UNKNOWN]),
        ("{}", {}),
        ('{ a = 1, "b c" : "2"\n c = null }', {"a": 1, "b c": "2", "c": None}),
        ('{ ("a") = 1 }', {"a": 1}),
        ("{ a = var.b }", {"a": UNKNOWN}),
        ("{ (var.a) = 1 }", UNKNOWN),
        ("<<EOT\n  a\n    b\nEOT", "  a\n    b\n"),
        ("<<-EOT\n    a\n      $${b}\n    EOT", "a\n  ${b}\n"),
        ("<<EOT\nEOT", ""),
        ("<<EOT\n${a.b}\nEOT", UNKNOWN),
        ('"${var.a}"', UNKNOWN),
        ('"%{ if true }a%{ endif }"', UNKNOWN),
        ("var.a", UNKNOWN),
        ("aws", UNKNOWN),
        ('upper("a")', UNKNOWN),
        ('true ? "a" : "b"', UNKNOWN),
        ("1 + 1", UNKNOWN),
        ("!true", UNKNOWN),
        ("[for a in b : a]", UNKNOWN),
        ("a[0].b", UNKNOWN),
    ],
)
def test_a_literal_is_known_and_nothing_else(text: str, expected: object) -> None:
    found = value(text)
    assert type(found) is type(expected)
    assert found == expected


def test_a_text_is_a_string_nothing_or_unknown() -> None:
    texts = {
        text: text_of(block(f"  v = {text}").attributes["v"]) for text in ('"a"', "1.10", "5", "true", "null", "[]", "a.b")
    }
    assert texts == {'"a"': "a", "1.10": "1.1", "5": "5", "true": "true", "null": None, "[]": UNKNOWN, "a.b": UNKNOWN}
    assert text_of(None) is None


def test_a_block_has_its_blocks_as_lists() -> None:
    values = block_values(
        block(
            '  a = 1\n  b {\n    c = "x"\n  }\n  b {\n  }\n  dynamic "d" {\n    for_each = []\n    content {}\n  }\n  d {\n  }'
        )
    )
    assert values == {"a": 1, "b": [{"c": "x"}, {}], "d": UNKNOWN}


def test_entries_have_their_places() -> None:
    data = b'x {\n  v = {\n    aws.west = aws\n    "b"      = { c = "d" }\n  }\n}\n'
    entries = entries_of(parse_hcl(data).blocks[0].attributes["v"])
    assert entries is not None
    assert [(key, entry.text, entry.span.line, entry.whole.text(data)) for key, entry in entries] == [
        ("aws.west", "aws", 3, "aws.west = aws"),
        ("b", '{ c = "d" }', 4, '"b"      = { c = "d" }'),
    ]
    assert entries_of(block('  v = "x"').attributes["v"]) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("aws_lb.web.arn", ("aws_lb.web.arn",)),
        ('aws_subnet.a[count.index]["x"].id', ("aws_subnet.a.id", "count.index")),
        ('"${var.a}-${lookup(local.m, var.a)}"', ("var.a", "local.m")),
        ("[for s in aws_subnet.all : s.id if var.on]", ("aws_subnet.all", "s.id", "var.on")),
        ("aws_lb.a.*.arn", ("aws_lb.a.arn",)),
        ("(data.aws_vpc.v\n    .id)", ("data.aws_vpc.v.id",)),
        ('"plain"', ()),
    ],
)
def test_references_are_found(text: str, names: tuple[str, ...]) -> None:
    assert set(references_of(block(f"  v = {text}").attributes["v"])) == set(names)


def test_python_hcl2_is_asked_where_the_tree_gives_up() -> None:
    data = b'module "m" {\n  version = "1.0"\n  source  = "a\\/b"\n  providers = { aws = aws.x }\n  n { l "s" {} }\n}\n'
    parsed = parse_hcl(data)
    assert parsed.faults
    found = rescued(parsed.blocks[0], Lines(data))
    assert isinstance(found, Block)
    assert value_of(found.attributes["version"]) == "1.0"
    assert value_of(found.attributes["source"]) == "a\\/b"
    source = found.attributes["source"]
    assert isinstance(source, Known)
    assert not source.placed
    assert [inner.type for inner in found.blocks] == ["n"]


@pytest.mark.parametrize(
    ("body", "line"), [("  a = 1\n  source = 'x'", 3), ("  (\n", 2), ("  a = 1,\n  b = 2", 2), ('  "a" = 1', 2), ("  a : 1", 2)]
)
def test_what_neither_reads_has_a_place(body: str, line: int) -> None:
    data = f"module {{\n{body}\n}}\n".encode()
    fault = rescued(parse_hcl(data).blocks[0], Lines(data))
    assert isinstance(fault, Fault)
    assert fault.span.line == line


@settings(max_examples=60, deadline=None)
@given(FILES)
def test_the_tree_and_python_hcl2_agree(data: bytes) -> None:
    """Wherever python-hcl2 reads a block and knows a value, the tree knows the same."""
    for parsed in parse_hcl(data).blocks:
        other = rescued(parsed, Lines(data))
        if isinstance(other, Block):
            assert_known(block_values(other), block_values(parsed))


def assert_known(other: Any, own: Any) -> None:
    if isinstance(other, dict) and isinstance(own, dict):
        assert other.keys() == own.keys()
        for key in own:
            assert_known(other[key], own[key])
    elif isinstance(other, list) and isinstance(own, list) and len(own) == len(other):
        for left, right in zip(other, own, strict=True):
            assert_known(left, right)
    elif other is not UNKNOWN:
        assert own == other


@given(st.text(max_size=20))
def test_a_string_comes_back_as_it_was(text: str) -> None:
    escaped = "".join(f"\\U{ord(letter):08x}" for letter in text if not 0xD800 <= ord(letter) < 0xE000)
    kept = "".join(letter for letter in text if not 0xD800 <= ord(letter) < 0xE000)
    assert value(f'"{escaped}"') == kept
