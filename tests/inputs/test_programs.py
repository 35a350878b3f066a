"""Programs are taken from PATH only where whoever wrote the tree cannot have put them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tfguard.inputs.programs import ProgramError, find, run, start

NAME = "terraform"


def program(directory: Path) -> Path:
    """A program that could be run."""
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / NAME
    path.write_text("#!/bin/sh\n", "utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout that is the current directory, with a program in it."""
    root = tmp_path / "checkout"
    program(root / "bin")
    (root / ".git").mkdir()
    (root / "live").mkdir()
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A program of the machine."""
    return program(tmp_path / "usr" / "bin")


def path_of(*entries: Path | str) -> str:
    return os.pathsep.join(map(str, entries))


@pytest.mark.parametrize("entry", ["bin", "./bin", "", ".", "live/../bin", "../checkout/bin"])
def test_a_relative_entry_counts_nowhere(entry: str, tree: Path, outside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tree)
    monkeypatch.setenv("PATH", path_of(entry, outside.parent))
    assert find(NAME, "live").path == str(outside)
    monkeypatch.setenv("PATH", entry)
    assert find(NAME, "live").path is None


@pytest.mark.parametrize("entry", ["bin", "live/../bin", "."])
def test_an_absolute_entry_inside_the_tree_is_passed_over(
    entry: str, tree: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tree)
    monkeypatch.setenv("PATH", path_of(f"{tree}/{entry}", outside.parent))
    assert find(NAME, "live") == find(NAME, ".")
    assert find(NAME, "live").path == str(outside)
    monkeypatch.setenv("PATH", f"{tree}/{entry}")
    assert (find(NAME, "live").path, find(NAME, "live").passed_over) == (None, (f"{tree}/{entry}/{NAME}",))


def test_links_into_the_tree_are_followed(tree: Path, outside: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "linked").symlink_to(tree / "bin")
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / NAME).symlink_to(tree / "bin" / NAME)
    monkeypatch.setenv("PATH", path_of(tmp_path / "linked", tmp_path / "links", outside.parent))
    assert find(NAME, "live").path == str(outside)


def test_a_link_out_of_the_tree_is_still_in_it(tree: Path, outside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever wrote the tree chose what the link leads to."""
    (tree / "tools").symlink_to(outside.parent)
    monkeypatch.setenv("PATH", str(tree / "tools"))
    assert find(NAME, ".").path is None


def test_a_link_of_the_machine_is_followed_as_it_stands(tmp_path: Path, outside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Version managers look at the name that they are called by."""
    (tmp_path / "shims").mkdir()
    (tmp_path / "shims" / NAME).symlink_to(outside)
    monkeypatch.setenv("PATH", str(tmp_path / "shims"))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert find(NAME, ".").path == str(tmp_path / "shims" / NAME)


def test_the_repository_that_we_stand_in_counts_too(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "other").mkdir()
    monkeypatch.setenv("PATH", str(tree / "bin"))
    assert find(NAME, str(tmp_path / "other")).path is None
    monkeypatch.chdir(tree / "live")
    assert find(NAME, str(tmp_path / "other")).path is None


def test_the_tree_that_is_named_counts_too(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tree / "bin"))
    assert find(NAME, "checkout/live").path is None
    plain = program(tmp_path / "unpacked" / "bin")
    monkeypatch.setenv("PATH", str(plain.parent))
    assert find(NAME, "unpacked").path is None, "an archive has no repository, and is somebody else's all the same"
    assert find(NAME, "checkout/live").path == str(plain)


def test_the_root_of_the_file_system_is_no_tree(outside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(outside.parent))
    assert find(NAME, "/").path == str(outside)


def test_what_cannot_be_run_is_no_program(tmp_path: Path, outside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a" / NAME).mkdir(parents=True)
    program(tmp_path / "b").chmod(0o644)
    monkeypatch.setenv("PATH", path_of(tmp_path / "a", tmp_path / "b", tmp_path / "none", outside.parent))
    monkeypatch.chdir(tmp_path / "a")
    assert find(NAME, ".").path == str(outside)


def test_without_a_path_there_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PATH", raising=False)
    assert find(NAME, ".").path is None


def test_a_program_gets_no_input_and_no_endless_time(tmp_path: Path) -> None:
    assert run("/bin/sh", ("-c", "cat; echo $0", "x"), str(tmp_path), 10).out == b"x\n"
    with pytest.raises(ProgramError, match=r"no answer after 0\.1 seconds"):
        run("/bin/sh", ("-c", "sleep 20"), str(tmp_path), 0.1)
    with pytest.raises(ProgramError, match="No such file"):
        run(str(tmp_path / "none"), (), str(tmp_path), 1)
    with pytest.raises(ProgramError, match="No such file"):
        start(str(tmp_path / "none"), (), str(tmp_path), {})
