"""HCL: blocks with exact positions, what Terraform accepts and other readers refuse, and places that are not HCL."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tfguard.inputs.hcl.parser import Block, Expression, parse_hcl
from tfguard.inputs.hcl.values import entries_of, references_of, text_of, value_of
from tfguard.inputs.limits import HCL_DEPTH
from tfguard.inputs.place import Lines

MODULE = b'module "web" {\n  source = "./web"\n}\n'


def only(data: bytes) -> Block:
    parsed = parse_hcl(data)
    assert parsed.faults == ()
    (block,) = parsed.blocks
    return block


def test_a_block_knows_where_it_stands() -> None:
    data = b'# first\n\nmodule "web" {\n  source = "./web" # here\n}\n'
    block = only(data)
    assert (block.type, block.labels, block.line) == ("module", ("web",), 3)
    assert block.span.text(data) == data[9:-1].decode()
    assert block.header.text(data) == 'module "web"'
    assert block.body.text(data) == '\n  source = "./web" # here\n'
    source = block.attributes["source"]
    assert (source.text, source.span.line, source.span.column) == ('"./web"', 4, 12)
    assert source.whole.text(data) == 'source = "./web"'


def test_nested_blocks_are_found_by_type() -> None:
    block = only(b'terraform {\n  backend "s3" {}\n  required_providers {\n    aws = "1"\n  }\n  backend "gcs" {}\n}\n')
    assert [inner.labels for inner in block.of_type("backend")] == [("s3",), ("gcs",)]
    assert next(block.of_type("required_providers")).attributes["aws"].literal == "1"


@pytest.mark.parametrize(
    "text",
    [
        "{ for k in var.x : k\n => k }",
        "(var.x\n  .name)",
        "<<EOT\nfoo\nEOT   ",
        "<<-EOT\n  } foo\n  EOTX\n  EOT",
        'provider::aws::arn_parse("x")',
        "local.été",
        '"$${kept} %%{too} $ %"',
        '/* before */ "x"',
        '"x" // after }',
        '"#"',
        '"}"',
        '"${f("}", "${g("{")}")}"',
        "1e5",
    ],
)
def test_what_terraform_accepts_is_read(text: str) -> None:
    block = only(f"locals {{\n  été = {text}\n  last = false\n}}\n".encode())
    assert list(block.attributes) == ["été", "last"]
    assert block.attributes["last"].literal is False


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + MODULE,
        MODULE.replace(b"\n", b"\r\n"),
        MODULE[:-1],
        b'module "web" { source = "./web" }',
        b'module /* a */ "web" /* b */ {\n  source = "./web"\n}',
        b"/* { */ // {\n# {\n" + MODULE,
        MODULE.replace(b"source", b"# caf\xe9\n  source"),
        b'module web {\n  source = "./web"\n}',
    ],
)
def test_a_module_is_a_module(data: bytes) -> None:
    block = only(data)
    assert (block.type, block.labels, block.attributes["source"].literal) == ("module", ("web",), "./web")


@pytest.mark.parametrize(
    ("data", "line", "column", "why"),
    [
        (b'a {\n  x = "never\n}\n', 2, 7, "a string begins here"),
        (b'a {\n  x = "ever\n  y = "and"\n  z = "ever\n}\n', 2, 7, "a string begins here"),
        (b'a {\n  x = "${f("y)}"\n}\n', 2, 7, "a string begins here"),
        (b"a {\n  x = <<EOT\nfoo\n}\n", 2, 7, "a heredoc begins here"),
        (b"a {}\n/* never\nb {}\n", 2, 1, "a comment begins here"),
        (b"a {\n  b {\n}\n", 1, 1, "never closed"),
        (b"a {\n}\n}\n", 3, 1, "never opened"),
        (b"<<<<<<< HEAD\na {}\n=======\n>>>>>>> main\n", 1, 1, "merge-conflict"),
        (b"a {\n<<<<<<< HEAD\n=======\n>>>>>>> main\n}\n", 2, 1, "merge-conflict"),
        (b"a {\n  x = 1\0\n}\n", 2, 8, "NUL"),
        (b'a {\n  x = "\xc3\xa9\xe9"\n}\n', 2, 9, "not UTF-8"),
        ("a {\n}\n".encode("utf-16"), 1, 1, "UTF-16"),
        (b"a {\n  x = \n}\n", 2, 3, "is not HCL"),
        (b"a {\n  b c = 1\n  y = 2\n}\n", 2, 5, "is not HCL"),
    ],
)
def test_a_fault_has_its_place(data: bytes, line: int, column: int, why: str) -> None:
    fault = parse_hcl(data).faults[0]
    assert (fault.span.line, fault.span.column) == (line, column)
    assert why in fault.why


def test_a_fault_in_one_block_leaves_the_others() -> None:
    parsed = parse_hcl(b"a {\n  x = \n}\n" + MODULE)
    assert [block.type for block in parsed.blocks if not block.faults] == ["module"]
    assert len(parsed.faults) == 1


@pytest.mark.parametrize("depth", [HCL_DEPTH.default, HCL_DEPTH.default + 1, 1000, 20_000])
def test_nesting_is_bounded(depth: int) -> None:
    parsed = parse_hcl(b"a {\n" * depth + b"}\n" * depth + MODULE)
    assert bool(parsed.faults) is (depth > HCL_DEPTH.default + 1)
    assert parsed.blocks[-1].labels == ("web",)


@pytest.mark.parametrize("opening", ["[", "(", "{x=", "!", "-", "-(", "-[", "a ? b : ", "a[", "1 + ", '"${', 'f("${'])
def test_deep_expressions_do_no_harm(opening: str) -> None:
    closings = {"[": "]", "(": ")", "{x=": "}", '"${': '}"', 'f("${': '}")', "-(": ")", "-[": "]", "a[": "]"}
    closing = closings.get(opening, "")
    data = f"a {{\n  x = {opening * 5000}y{closing * 5000}\n}}\n".encode()
    for block in parse_hcl(data).blocks:
        for expression in block.attributes.values():
            value_of(expression)
            text_of(expression)
            entries_of(expression)
            references_of(expression)


def test_top_level_attributes_are_read_where_a_file_has_them() -> None:
    parsed = parse_hcl(b'locals {\n  a = 1\n}\ninputs = {\n  name = "x"\n}\n')
    assert [block.type for block in parsed.blocks] == ["locals"]
    assert parsed.attributes["inputs"].span.line == 4


def test_ten_megabytes_on_one_line_are_read() -> None:
    data = b"a { x = [" + b'"\xc3\xa9", ' * 1_500_000 + b'] }\nmodule "web" { source = "./web" }'
    assert parse_hcl(data).blocks[1].attributes["source"].literal == "./web"


# Properties

NAMES = st.text(st.sampled_from("aé_-9"), max_size=4).map(lambda text: f"x{text}")
STRINGS = st.text(st.sampled_from('abé€🙂 {}#/<>=$%[]().,:\\"\n'), max_size=12)


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("${", "$${").replace("%{", "%%{")
    return f'"{escaped}"'


def heredoc(text: str) -> str:
    lines = re.sub(r"[$%]+\{+", "", re.sub(r'[\\"<]', "", text))
    return f"<<EOT\n{lines}\nEOT\n"


SCALARS = st.one_of(
    STRINGS.map(quoted),
    STRINGS.map(heredoc),
    st.integers(-9, 10**9).map(str),
    st.sampled_from(["true", "false", "null", "var.a", "1e5", "2.5", 'f("x", y.z)', '"${a.b}-${c["d"]}"', "a ? b.c : d.e"]),
)
EXPRESSIONS = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.lists(st.tuples(NAMES, inner), max_size=3).map(
            lambda pairs: "{" + "\n".join(f"{name} = {value}" for name, value in pairs) + "}"
        ),
        inner.map(lambda item: f"({item})"),
    ),
    max_leaves=6,
)
COMMENTS = st.sampled_from(["", "# } é {\n", '/* " */ ', "// <<EOT\n", "\n", "  "])
ATTRIBUTES = st.tuples(COMMENTS, NAMES, EXPRESSIONS).map(lambda part: f"{part[0]}{part[1]} = {part[2]}\n")
BLOCKS = st.recursive(
    st.lists(ATTRIBUTES, max_size=3).map("".join),
    lambda inner: st.tuples(NAMES, st.text(st.sampled_from("aé"), max_size=3), inner, st.lists(ATTRIBUTES, max_size=2)).map(
        lambda part: f'{"".join(part[3])}{part[0]} "{part[1]}" {{\n{part[2]}}}\n'
    ),
    max_leaves=4,
).map(lambda body: f'block "é" {{\n{body}}}\n')
FILES = st.tuples(st.sampled_from(["", "\ufeff"]), st.lists(BLOCKS, min_size=1, max_size=3)).map(
    lambda part: (part[0] + "".join(part[1])).encode()
)


def all_blocks(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        yield from all_blocks(block.blocks)


def naive_position(data: bytes, start: int) -> tuple[int, int]:
    before = data[:start].decode().removeprefix("\ufeff")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


@given(FILES)
def test_every_span_is_exact(data: bytes) -> None:
    parsed = parse_hcl(data)
    assert parsed.faults == ()
    for block in all_blocks(parsed.blocks):
        text = block.span.text(data)
        again = only(text.encode())
        assert (again.type, again.labels, set(again.attributes)) == (block.type, block.labels, set(block.attributes))
        assert (block.span.line, block.span.column) == naive_position(data, block.span.start)
        assert text.endswith("{" + block.body.text(data) + "}")
        for name, expression in block.attributes.items():
            assert_same(data, name, expression)


def assert_same(data: bytes, name: str, expression: Expression) -> None:
    """What stands in the span is the expression, and nothing else."""
    assert (expression.span.line, expression.span.column) == naive_position(data, expression.span.start)
    assert expression.whole.text(data).startswith(name)
    again = only(f"x {{\n  {expression.whole.text(data)}\n}}\n".encode()).attributes[name]
    assert again.text == expression.text
    assert value_of(again) == value_of(expression)


@given(st.binary(max_size=200))
def test_no_bytes_make_an_exception(data: bytes) -> None:
    parse_hcl(data)


@given(FILES, st.data())
def test_no_damage_makes_an_exception(data: bytes, draw: st.DataObject) -> None:
    start = draw.draw(st.integers(0, len(data)))
    end = draw.draw(st.integers(start, len(data)))
    parse_hcl(data[:start] + draw.draw(st.sampled_from([b"", b'"', b"{", b"}", b"${", b"<<E\n", b"/*", b"\0"])) + data[end:])


@given(st.text(st.sampled_from("aé🙂\n"), max_size=40).map(str.encode), st.data())
def test_lines_are_counted_in_any_order(data: bytes, draw: st.DataObject) -> None:
    lines = Lines(data)
    starts = [index for index in range(len(data) + 1) if index == len(data) or data[index] & 0xC0 != 0x80]
    for start in draw.draw(st.lists(st.sampled_from(starts), max_size=8)):
        span = lines.span(start, start)
        assert (span.line, span.column) == naive_position(data, start)
