"""YAML that people write, and YAML that somebody wrote to do harm."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.command import refusal, run
from tfguard.errors import TfguardError
from tfguard.inputs.schema import schema_problem
from tfguard.inputs.yaml_fault import yaml_fault
from tfguard.inputs.yaml_file import YamlFile, plain_loader, read_yaml


def file(text: str) -> YamlFile:
    return YamlFile("tfguard.yaml", text)


def test_documents_are_read_in_turn() -> None:
    assert list(file("a: 1\n---\nb: [x, 2]\n").documents()) == [{"a": 1}, {"b": ["x", 2]}]


def test_the_first_document_is_read_without_the_others() -> None:
    assert file("a: 1\n---\n]broken").first() == {"a": 1}


@pytest.mark.parametrize("text", ["", "\n", "# nothing\n", "---\n"])
def test_an_empty_file_is_null(text: str) -> None:
    assert file(text).first() is None


def test_dates_stay_text() -> None:
    assert file("expires: 2030-01-31\n").first() == {"expires": "2030-01-31"}


@pytest.mark.parametrize(
    ("path", "line"), [(("a",), 1), (("b",), 3), (("b", 1), 4), (("b", 1, "c"), 5), (("b", 9), 3), (("x",), 1), ((), 1)]
)
def test_every_value_has_a_line(path: tuple[str | int, ...], line: int) -> None:
    assert file("a: 1\nb:\n  - x\n  - d: 1\n    c: 2\n").line_of(path) == line


def test_lines_are_counted_over_documents() -> None:
    assert file("a: 1\n---\nb: 2\n").line_of(("b",), document=1) == 3


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a: 1\nb: 2\n", None),
        ("a: 1\na: 2\n", ("a", 2)),
        ("a:\n  - b: 1\n    c: 2\n    b: 3\n", ("b", 4)),
        ("a: 1\n---\nb: 1\nb: 2\n", ("b", 4)),
        ("x: &x {a: 1}\ny: *x\n", None),
    ],
)
def test_a_key_that_stands_twice_is_found(text: str, key: tuple[str, int] | None) -> None:
    assert file(text).repeated_key() == key


BILLION = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)
)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: [1\n", "not valid YAML"),
        ("a: 'x\n", "not valid YAML"),
        ("\ta: 1\n", "not valid YAML"),
        ("a: 1\n b: 2\n", "tfguard.yaml:2:"),
        ("a: *missing\n", "not valid YAML"),
        ("a: !!python/object/apply:os.system ['true']\n", "not valid YAML"),
        ("a: !!int x\n", "not valid YAML"),
        ("a: \0\n", "not valid YAML"),
        (f"a: {'1' * 5000}\n", "not valid YAML"),
        ("? [a]\n: b\n", "not valid YAML"),
        ("[" * 500 + "]" * 500, "nests more than"),
        ("[" * 100_000, "nests more than"),
        (BILLION, "holds more than 100,000 values"),
        ("a: &a [*a]\n", "nests more than"),
        ("a: &a [*a, *a]\n", "holds more than 100,000 values"),
        ("a: &a {b: *a}\n", "nests more than"),
    ],
)
def test_what_is_no_sound_yaml_is_refused(text: str, says: str) -> None:
    with pytest.raises(TfguardError, match=says):
        file(text).first()


FAULTS = {
    "a: [1\n": "2:1: the `[` that opens at line 1, column 4 is not closed, or a comma is missing",
    "a: {b: 1\nc: 2\n": "2:2: the `{` that opens at line 1, column 4 is not closed, or a comma is missing",
    "a: [\n": "2:1: the text ends here, and something in it is not closed",
    "a: 'x\n": "2:1: the quote that opens at line 1, column 4 is not closed",
    'a: "x\n---\n': "2:1: the quote that opens at line 1, column 4 is not closed",
    "a:\n\tb: 1\n": "2:1: a tab stands in the indentation, where YAML takes only spaces",
    "a: 1\n b: 2\n": "2:3: a second colon, or a key that is not indented like its neighbours: quote a text that holds `: `",
    "a: b: c\n": "1:5: a second colon, or a key that is not indented like its neighbours: quote a text that holds `: `",
    "a: *missing\n": "1:4: the alias `*missing` has no anchor above it",
    "a: &x 1\nb: &x 2\n": "2:4: the anchor `&x` stands twice",
    "a: !!python/name:os.system\n": "1:4: the tag `!!python/name:os.system` is not known here, or does not fit its value",
    "a: !foo!bar x\n": "1:4: this tag is not complete, or its handle is not declared",
    "a: !!int x\n": "1:4: this is no integer, or one of more than 4,300 digits",
    f"a: {'1' * 5000}\n": "1:4: this is no integer, or one of more than 4,300 digits",
    "a: !!float x\n": "1:4: this is no number",
    "a: !!bool x\n": "1:4: this is neither true nor false",
    "a: !!timestamp x\n": "1:4: this is no date",
    "a: !!binary é\n": "1:4: this is no base64",
    "é: \0\n": "1:4: the control character U+0000 stands here",
    "? [a]\n: b\n": "1:3: a key must be one value, and this is a list or a mapping",
    "<<: 5\n": "1:5: `<<` takes mappings only",
    "a: @x\n": "1:4: a text cannot begin with @: quote it",
    'a: "\\q"\n': "1:5: this is no escape of YAML; in single quotes a backslash is itself",
    "- a\nb: 1\n": "2:1: this line does not continue what begins in line 1: look at its indentation",
    "a: 'it''s' x\n": "1:12: something stands after the end of a value",
    "a: }\n": "1:4: `}` stands here, and no list or mapping is open",
    "a: |x\n  y\n": "1:5: a text that begins with `|` starts on the next line",
    "%YAML 3.0\n---\na: 1\n": "1:1: this directive is not understood",
    "a: =\n": "1:4: what stands here does not belong here",
}


@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
@pytest.mark.parametrize("text", [text for text in FAULTS if "\0" not in text])
def test_a_fault_is_told_in_our_words_whichever_loader_found_it(text: str, loader: str) -> None:
    place, _, why = FAULTS[text].partition(": ")
    with pytest.raises(yaml.YAMLError) as raised:
        list(yaml.load_all(text, Loader=plain_loader(getattr(yaml, loader))))
    fault = yaml_fault(text, raised.value)
    assert (f"{fault.line}:{fault.column}", fault.why) == (place, why)


@pytest.mark.parametrize("text", FAULTS)
def test_a_fault_is_told_with_file_line_and_column(text: str) -> None:
    place, _, why = FAULTS[text].partition(": ")
    with pytest.raises(TfguardError) as raised:
        list(file(text).documents())
    assert raised.value.message == f"tfguard.yaml:{place}: not valid YAML: {why}."


DEEP = {
    "lists": "[" * 61 + "]" * 61,
    "lists that are not closed": "[" * 2000,
    "mappings": "{a: " * 61 + "1" + "}" * 61,
    "lists over lines": "[\n" * 61 + "]" * 61,
    "blocks": "".join(f"{' ' * depth}a:\n" for depth in range(61)) + " " * 61 + "b",
    "dashes": "- " * 61 + "b",
    "lists in a block": "- " * 30 + "[" * 31 + "]" * 31,
}


@pytest.mark.parametrize("what", DEEP)
def test_the_deepest_that_is_read_is_ours_to_say(what: str) -> None:
    with pytest.raises(TfguardError) as raised:
        file(DEEP[what]).first()
    assert raised.value.message == "tfguard.yaml nests more than 60 levels deep."


@pytest.mark.parametrize("text", ["[" * 58 + "]" * 58, "a: '" + "[" * 500 + "'", "a: |\n  " + "{[" * 500, "# " + "[" * 500])
def test_what_only_looks_deep_is_read(text: str) -> None:
    file(text).first()


@pytest.mark.parametrize("text", ["a: 1\n---\n[broken", "a: 1\n---\n*nothing", "a: 1\n---\n" + "[" * 100_000])
def test_damage_in_a_later_document_is_refused_too(text: str) -> None:
    with pytest.raises(TfguardError, match=r"not valid YAML|nests more than"):
        schema_problem(file(text), {"a": 1}, {})


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tfguard.yaml"
    with path.open("wb") as large:
        large.truncate(1 << 30)
    with pytest.raises(TfguardError, match="is larger than 1 MiB"):
        read_yaml(path)
    with pytest.raises(TfguardError, match="/dev/zero cannot be read: it is not a regular file"):
        read_yaml(Path("/dev/zero"))


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tfguard.yaml"
    path.write_bytes(b"reason: caf\xe9\n")
    with pytest.raises(TfguardError, match=r"tfguard\.yaml:1:12: the text is not UTF-8 from here on: byte 11 is 0xE9, .* 'é'"):
        read_yaml(path)
    path.write_bytes("a: 1\n".encode("utf-16"))
    with pytest.raises(TfguardError, match=r"tfguard\.yaml:1:1: the text is UTF-16"):
        read_yaml(path)


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "tfguard.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\n")
    assert read_yaml(path).first() == {"a": 1}


@pytest.mark.parametrize("text", [BILLION, "a: &a [*a]\n", "[" * 100_000, "fail_on: high\n---\n[", "a: \x85\0", "- 1", "5"])
def test_a_harmful_configuration_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "tfguard.yaml"
    path.write_text(text, "utf-8")
    assert "tfguard.yaml" in refusal(run("plan", "-", "--config", str(path), stdin=b'{"errored": false}'))
