"""YAML that people write, and YAML that somebody wrote to do harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command import refusal, run
from tfguard.errors import TfguardError
from tfguard.inputs.schema import schema_problem
from tfguard.inputs.yaml_file import YamlFile, read_yaml


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


@pytest.mark.parametrize("text", ["a: 1\n---\n[broken", "a: 1\n---\n*nothing", "a: 1\n---\n" + "[" * 100_000])
def test_damage_in_a_later_document_is_refused_too(text: str) -> None:
    with pytest.raises(TfguardError, match=r"not valid YAML|nests more than"):
        schema_problem(file(text), {"a": 1}, {})


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tfguard.yaml"
    with path.open("wb") as large:
        large.truncate(1 << 30)
    with pytest.raises(TfguardError, match="is larger than 1,048,576 bytes"):
        read_yaml(path)
    with pytest.raises(TfguardError, match="is larger than 1,048,576 bytes"):
        read_yaml(Path("/dev/zero"))


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tfguard.yaml"
    path.write_bytes(b"reason: caf\xe9\n")
    with pytest.raises(TfguardError, match="is not UTF-8"):
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
