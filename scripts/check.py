"""Every check that a change must pass, in one command: style, types, the lock, generated documentation, tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable

CHECKS = (
    [PYTHON, "-m", "ruff", "check", "."],
    [PYTHON, "-m", "ruff", "format", "--check", "."],
    [PYTHON, "-m", "mypy"],
    [PYTHON, "scripts/lock.py", "--check"],
    [PYTHON, "scripts/generate_docs.py", "--check"],
    [PYTHON, "-m", "pytest", "--numprocesses", "auto", "--dist", "worksteal"],
)


def main() -> int:
    """Run the checks in turn; return the exit code of the first that fails, else 0."""
    for command in CHECKS:
        print("==", " ".join(command[1:]), flush=True)
        code = subprocess.run(command, cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
