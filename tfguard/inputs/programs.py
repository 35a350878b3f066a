"""Starts other programs: found on PATH outside of the tree that is looked at, and named by their absolute path."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from tfguard.errors import reason
from tfguard.inputs.repository import checkout, inside, repository

if TYPE_CHECKING:
    from subprocess import Popen

_SUFFIX = ".exe" if os.name == "nt" else ""
"""No scripts on Windows: cmd.exe, which runs them, reads their arguments anew."""


class Found(Struct, frozen=True):
    """A program on PATH; None where there is none that may be run. `passed_over` are those inside the tree."""

    path: str | None = None
    passed_over: tuple[str, ...] = ()


class Done(Struct, frozen=True):
    """How a program ended."""

    code: int
    out: bytes
    err: bytes


class ProgramError(Exception):
    """A program could not be run to its end; the text says why, as a clause."""


def find(name: str, *directories: str) -> Found:
    """The first program of a name on PATH that whoever wrote the trees around the directories cannot have put there.

    Relative entries of PATH mean another place in every directory, and an absolute one may lie in the tree, or lead into
    it: neither counts.
    """
    trees = {tree for directory in directories for tree in _trees(directory)}
    passed_over: list[str] = []
    for entry in search_path():
        program = os.path.join(entry, name + _SUFFIX)
        if not (os.path.isfile(program) and os.access(program, os.X_OK)):
            continue
        if not (inside(entry, trees) or inside(program, trees)):
            return Found(program, tuple(passed_over))
        passed_over.append(program)
    return Found(None, tuple(passed_over))


def search_path() -> list[str]:
    """The absolute entries of PATH."""
    return [entry for entry in os.environ.get("PATH", "").split(os.pathsep) if os.path.isabs(entry)]


def run(
    program: str, arguments: Sequence[str], directory: str, seconds: float, environment: Mapping[str, str] | None = None
) -> Done:
    """Run a program to its end, with nothing on its standard input. Without an environment it gets that of tfguard.

    Raises:
        ProgramError: it cannot be started, or does not end in time.

    """
    import subprocess  # here, and below: most runs start nothing

    try:
        done = subprocess.run(  # noqa: S603  # a list of arguments, no shell, an absolute path
            [program, *arguments],
            cwd=directory,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired as error:
        raise ProgramError(f"no answer after {seconds:g} seconds") from error
    except (OSError, ValueError) as error:
        raise ProgramError(reason(error)) from error
    return Done(done.returncode, done.stdout, done.stderr)


def start(program: str, arguments: Sequence[str], directory: str, environment: Mapping[str, str]) -> Popen[bytes]:
    """Start a program that is asked over and over, by its standard input.

    Raises:
        ProgramError: it cannot be started.

    """
    import subprocess

    try:
        return subprocess.Popen(  # noqa: S603  # a list of arguments, no shell, an absolute path
            [program, *arguments],
            cwd=directory,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, ValueError) as error:
        raise ProgramError(reason(error)) from error


def _trees(directory: str) -> Iterator[str]:
    """Whose content may be somebody else's: the tree around a directory, and the repository that we stand in.

    The root of the file system is a tree only as a repository: everything is in it.
    """
    around = checkout(directory)
    if around != os.path.dirname(around) or repository(around):
        yield around
    here = repository(checkout())
    if here:
        yield here
