"""The locks in requirements/ are what pyproject.toml asks for, and what is stale in them is said without a network."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from scripts.lock import LOCKS, faults

ROOT = Path(__file__).parent.parent.parent
CLICK = r"(?m)^(click==\S+)((?: \\\n +--hash=sha256:[0-9a-f]{64})+)"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What the locks are made from, and the locks."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    return tmp_path


def test_the_locks_are_up_to_date() -> None:
    assert list(faults(ROOT)) == []


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "said"),
    [
        ("pyproject.toml", '"click>=[^"]+"', '"click>=99"', r"all\.txt: click is .* click>=99 \(Python 3\.11, Linux\)"),
        ("pyproject.toml", '"click>=[^"]+"', '"tomli>=2"', r"runtime\.txt: tomli is missing"),
        ("pyproject.toml", r'build = \["', 'build = ["wheel", "', r"the group `build` is not what `build-system` requires"),
        ("requirements/all.txt", "--universal ", "", r"all\.txt: is not what scripts/lock\.py writes"),
        ("requirements/demo.txt", r"(?m)^moto==", "moto==1.0.0 #", r"demo\.txt: `moto==1.0.0 .*` is not a pin with hashes"),
        ("requirements/demo.txt", CLICK, r"\1.1\2", r"demo\.txt: click is not the one of all\.txt"),
        ("requirements/runtime.txt", CLICK, r"\1", r"runtime\.txt: `click==\S+` is not a pin"),
        ("requirements/build.txt", r"\A", "--index-url https://example.org\n", r"build\.txt: `--index-url \S+` is not a pin"),
        ("requirements/build.txt", CLICK, r"\1 ; python_version < '3.13'\2", r"click is missing, .* \(Python 3\.13, Linux\)"),
        ("requirements/build.txt", CLICK, r"\1 ; os_name != 'nt'\2", r"click is missing, .* \(Python 3\.11, Windows\)"),
        ("requirements/build.txt", CLICK, r"\1\2\nclick==8.2.0\2", r"build\.txt: click is pinned to 8\.\S+ and 8\.2\.0"),
    ],
)
def test_what_is_stale_is_said(checkout: Path, file: str, pattern: str, replacement: str, said: str) -> None:
    path = checkout / file
    text, count = re.subn(pattern, replacement, path.read_text("utf-8"), count=1)
    assert count == 1
    path.write_text(text, "utf-8")
    assert [fault for fault in faults(checkout) if re.search(said, fault)]


@pytest.mark.parametrize("name", sorted(LOCKS))
def test_a_lock_that_is_missing_is_said(checkout: Path, name: str) -> None:
    (checkout / "requirements" / f"{name}.txt").unlink()
    assert f"requirements/{name}.txt: is not what scripts/lock.py writes; run it" in list(faults(checkout))


def test_the_commands_of_the_readme_install_what_is_locked() -> None:
    commands = re.findall(r"<!-- \w+ -->\n```sh\n(.*)\n```", (ROOT / "README.md").read_text("utf-8"))
    installs = [step for command in commands for step in command.split(" && ") if " install " in step]
    locked = [step for step in installs if re.search(r" --require-hashes -r requirements/(\w+)\.txt$", step)]
    assert len(commands) == len(locked) == 3
    assert all("--no-deps --no-build-isolation" in step for step in installs if step not in locked)
