"""States in files, and in working directories by way of terraform or tofu."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tfguard.errors import InputError
from tfguard.inputs.files import read_input
from tfguard.inputs.limits import STATE_MIB
from tfguard.inputs.terraform import Execution, Job, output, permit

PULL_SECONDS = 300


def readers(location: str, execution: Execution) -> list[tuple[str, Callable[[], bytes]]]:
    """A reader for each state that a path or a glob names. A directory that is named is a working directory.

    Raises:
        ExecutionError: it is a directory, and terraform may not be started there.
        InputError: there is nothing of that name.

    """
    path = Path(location)
    if os.path.isdir(location):
        permit(_job(path), execution)
        return [(str(path), partial(_pull, path, execution))]
    paths = [path] if os.path.exists(location) else _files(location)
    if not paths:
        raise InputError(f"There is no state {location}.", "Check the path; quote a glob, so that tfguard expands it.")
    return [(str(item), partial(_read, item)) for item in paths]


def _files(pattern: str) -> list[Path]:
    """The files that a glob names: nothing is started in a directory, nor a pipe waited for, because its name matches."""
    found = [Path(name) for name in sorted(glob.glob(pattern, recursive=True))]
    files = [path for path in found if path.is_file()]
    if found and not files:
        raise InputError(f"{pattern} names no file.", "Name each working directory with a --state of its own.")
    return files


def _read(path: Path) -> bytes:
    return read_input(str(path), STATE_MIB, "Check its permissions.")


def _pull(directory: Path, execution: Execution) -> bytes:
    """The state of a working directory's backend."""
    return output(_job(directory), execution).data


def _job(directory: Path) -> Job:
    return Job(
        arguments=("state", "pull"),
        directory=str(directory),
        seconds=PULL_SECONDS,
        given=f"{directory} is a directory",
        aim="pull its state",
        failed=f"The state of {directory} cannot be pulled",
        executes="what its backend names, with the credentials of this job",
        instead="Run `terraform state pull > terraform.tfstate` where Terraform is, and give that file.",
        first="Run `terraform init` there first.",
        enough=lambda pulled: bool(pulled.strip()),
    )
