"""Every check that a change must pass, in one command: style, types, the lock, generated documentation, tests.

python scripts/check.py              # with what is installed: what requirements/all.txt locks
python scripts/check.py --latest     # in an environment of its own, with the newest that pyproject.toml allows
python scripts/check.py --lowest     # the tests alone, with the oldest that it allows
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

TESTS = ["-m", "pytest", "--numprocesses", "auto", "--dist", "worksteal"]
CHECKS = [
    ["-m", "ruff", "check", "."],
    ["-m", "ruff", "format", "--check", "."],
    ["-m", "mypy"],
    ["scripts/lock.py", "--check"],
    ["scripts/generate_docs.py", "--check"],
    TESTS,
]


def main(arguments: list[str]) -> int:
    """Run the checks in the environment that is asked for; return the exit code of the first that fails, else 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    versions = parser.add_mutually_exclusive_group()
    versions.add_argument("--latest", action="store_const", dest="versions", const="--newest")
    versions.add_argument("--lowest", action="store_const", dest="versions", const="--lowest")
    chosen: str | None = parser.parse_args(arguments).versions
    if chosen is None:
        return run(sys.executable, CHECKS)
    with environment(chosen) as python:
        # Types and style are judged by the newest alone: what an old library calls its types is no fault of ours.
        return run(python, [TESTS] if chosen == "--lowest" else CHECKS)


def run(python: str, checks: list[list[str]]) -> int:
    """Run the checks in turn; return the exit code of the first that fails, else 0."""
    for words in checks:
        print("==", *words, flush=True)
        code = subprocess.run([python, *words], cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


@contextmanager
def environment(versions: str) -> Iterator[str]:
    """An environment with other versions than the locked ones, and this checkout; its interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        pins, home = Path(folder, "requirements.txt"), Path(folder, "venv")
        python = str(home / ("Scripts" if os.name == "nt" else "bin") / "python")
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        _do(sys.executable, "scripts/lock.py", versions, str(pins))
        print("== with", ", ".join(pins.read_text("utf-8").split("\n")).strip(", "), flush=True)
        _do(sys.executable, "-m", "venv", str(home))
        _do(*pip, "--requirement", str(pins))
        _do(*pip, "--no-deps", "--no-build-isolation", "--editable", ".")
        yield python


def _do(*words: str) -> None:
    if code := subprocess.run(words, cwd=ROOT, check=False).returncode:
        sys.exit(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
