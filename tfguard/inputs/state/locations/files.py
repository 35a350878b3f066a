"""States in files, and in working directories by way of terraform or tofu."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tfguard.errors import InputError, reason
from tfguard.inputs.files import read_input
from tfguard.inputs.limits import STATE_MIB

TOOLS = ("terraform", "tofu")
PULL_SECONDS = 300


def readers(location: str) -> list[tuple[str, Callable[[], bytes]]]:
    """A reader for each state that a path or a glob names; a directory is a working directory.

    Raises:
        InputError: there is nothing of that name.

    """
    path = Path(location)
    paths = [path] if os.path.exists(location) else [Path(name) for name in sorted(glob.glob(location, recursive=True))]
    if not paths:
        raise InputError(f"There is no state {location}.", "Check the path; quote a glob, so that tfguard expands it.")
    return [(str(item), partial(_pull if item.is_dir() else _read, item)) for item in paths]


def _read(path: Path) -> bytes:
    return read_input(str(path), STATE_MIB, "Check its permissions.")


def _pull(directory: Path) -> bytes:
    """The state of a working directory's backend."""
    tools = [tool for tool in TOOLS if shutil.which(tool)]
    if not tools:
        raise InputError(
            f"{directory} is a directory, and neither terraform nor tofu is on PATH to pull its state.",
            "Run `terraform state pull > terraform.tfstate` where Terraform is, and give that file.",
        )
    failures = []
    for tool in tools:
        try:
            pulled = subprocess.run(  # noqa: S603  # a list of arguments, no shell, and the tool is one of TOOLS
                [tool, "state", "pull"],
                cwd=directory,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=PULL_SECONDS,
            )
        except subprocess.TimeoutExpired:
            failures.append(f"{tool}: no answer after {PULL_SECONDS} seconds")
            continue
        except OSError as error:
            failures.append(f"{tool}: {reason(error)}")
            continue
        if pulled.returncode == 0 and pulled.stdout.strip():
            return pulled.stdout
        failures.append(f"{tool}: {_reason(pulled.stderr) if pulled.returncode else 'there is no state'}")
    raise InputError(f"The state of {directory} cannot be pulled ({'; '.join(failures)}).", "Run `terraform init` there first.")


def _reason(stderr: bytes) -> str:
    """The first error in what the tool said, which may have warned of other things before; else its first line."""
    lines = [line.strip(" │╷╵|") for line in stderr.decode("utf-8", "replace").splitlines()]
    said = [line for line in lines if line]
    errors = [line for line in said if line.startswith("Error")]
    return next(iter(errors or said), "it gave no reason")[:200].rstrip(".")
