"""States on the disk, on standard input, and in working directories, and what names none."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest

from tests.command import refusal
from tests.inputs.state.fetching import drift, fetched, serials, state
from tfguard.inputs.state.version_4 import parse_state


def test_a_file_is_read_and_can_be_read_again(tmp_path: Path) -> None:
    path = tmp_path / "terraform.tfstate"
    path.write_bytes(state(3))
    [text] = fetched(path)
    assert (text.name, parse_state(text.data, text.name).serial) == (str(path), 3)
    path.write_bytes(state(4))
    assert text.again is not None
    assert parse_state(text.again(), text.name).serial == 4


def test_a_glob_gives_each_state_once_and_in_order(tmp_path: Path) -> None:
    for number, name in enumerate(("a/one.tfstate", "b/c/two.tfstate", "b/other.json")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(state(number))
    texts = fetched(tmp_path / "**/*.tfstate", tmp_path / "a/one.tfstate")
    assert [text.name for text in texts] == [str(tmp_path / "a/one.tfstate"), str(tmp_path / "b/c/two.tfstate")]


def test_a_name_with_brackets_is_a_file_before_it_is_a_glob(tmp_path: Path) -> None:
    (tmp_path / "app[1].tfstate").write_bytes(state(7))
    assert serials(fetched(tmp_path / "app[1].tfstate")) == [7]


def test_a_compressed_state_is_unpacked(tmp_path: Path) -> None:
    (tmp_path / "a.tfstate.gz").write_bytes(gzip.compress(state(5)))
    assert serials(fetched(tmp_path / "a.tfstate.gz")) == [5]


def test_standard_input_is_read_once() -> None:
    [text] = fetched("-", stdin=state(9))
    assert (text.name, text.again) == ("standard input", None)
    assert serials([text]) == [9]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert refusal(drift(tmp_path / "no.tfstate")) == f"There is no state {tmp_path}/no.tfstate."
    assert "There is no state" in refusal(drift(tmp_path / "**/*.tfstate"))


@pytest.mark.parametrize("location", ["", "a\0b", "s" * 5000, "tfc://", "tfc://acme", "tfc://a/b/c/d", "s3://", "s3:///key"])
def test_what_names_no_state_is_refused(location: str) -> None:
    refusal(drift(location))


def test_a_file_without_permission_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: Any) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.tfstate").write_bytes(state())
    monkeypatch.setattr("tfguard.inputs.files.opened", denied)
    assert refusal(drift(tmp_path / "a.tfstate")) == f"{tmp_path}/a.tfstate cannot be read: Permission denied."


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only directory on PATH; what stands in it is terraform or tofu."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def tool(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    path = tmp_path / "prod"
    path.mkdir()
    (path / "kept.json").write_bytes(state(12))
    return path


PULL = '[ "$1 $2" = "state pull" ] && while read -r line || [ -n "$line" ]; do echo "$line"; done < kept.json'


def test_a_pull_that_warns_first_says_the_error(tools: Path, directory: Path) -> None:
    tool(tools, "terraform", "printf 'Warning: Old\n\nError: No backend\n' >&2; exit 1")
    tool(tools, "tofu", "echo 'Warning: Old' >&2")
    assert "(terraform: Error: No backend; tofu: there is no state)" in refusal(drift(directory))


@pytest.mark.parametrize("name", ["terraform", "tofu"])
def test_a_working_directory_is_pulled_from(name: str, tools: Path, directory: Path) -> None:
    tool(tools, name, PULL)
    [text] = fetched(directory)
    assert (text.name, serials([text])) == (str(directory), [12])


def test_where_terraform_fails_tofu_is_asked(tools: Path, directory: Path) -> None:
    tool(tools, "terraform", "echo 'Error: Backend initialization required' >&2; exit 1")
    tool(tools, "tofu", PULL)
    assert serials(fetched(directory)) == [12]


def test_a_pull_that_fails_says_why(tools: Path, directory: Path) -> None:
    tool(tools, "terraform", "printf '\\n│ Error: Backend initialization required\\n│ \\n' >&2; exit 1")
    tool(tools, "tofu", "exit 0")
    said = refusal(drift(directory))
    assert "terraform: Error: Backend initialization required; tofu: there is no state" in said
    assert str(directory) in said


def test_a_tool_that_cannot_be_run_is_named(tools: Path, directory: Path) -> None:
    (tools / "terraform").write_bytes(b"\x7fELF?")
    (tools / "terraform").chmod(0o755)
    assert "(terraform: Exec format error)" in refusal(drift(directory))


@pytest.mark.usefixtures("tools")
def test_without_a_tool_a_directory_is_explained(directory: Path) -> None:
    assert "neither terraform nor tofu is on PATH" in refusal(drift(directory))
