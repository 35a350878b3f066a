"""Git, asked so that nothing in a repository, its own configuration included, makes it run another program."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tfguard.errors import InputError
from tfguard.inputs.programs import ProgramError, find, run, search_path, start
from tfguard.inputs.repository import checkout, repository

if TYPE_CHECKING:
    from subprocess import Popen

SECONDS = 60
"""How long git may take for one answer."""
_SAYS_NO = 1
_OPTIONS = (
    "--no-pager",
    *("-c", "core.fsmonitor="),  # a command that the index asks what changed; empty is off in every version
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "safe.bareRepository=explicit"),  # a directory that is laid out as a repository is none
)
"""What holds over every configuration that git reads: nothing there starts a program."""
_ENVIRONMENT = {
    "GIT_ALLOW_PROTOCOL": "none",  # an object that is not here is not fetched: a remote may be a command
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
# The system's and the user's own configuration hold, since they say whose repositories git may read (safe.directory) and
# what it ignores everywhere. SUDO_UID makes the repositories of whoever called sudo theirs.
_KEPT = ("HOME", "SUDO_UID", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE", "XDG_CONFIG_HOME")
_KEPT_PREFIX = "GIT_CONFIG"
_COMMIT = (
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_WORK_TREE",
)
"""Where the commit is that a hook runs for. Another directory may be in another repository."""
_DUBIOUS = ("dubious ownership", "unsafe repository")
_MAX_REASON = 200


class GitError(InputError):
    """Git cannot be asked, or refuses to answer. `why` is a clause."""

    def __init__(self, why: str, hint: str) -> None:
        super().__init__(f"Git cannot be asked: {why}.", hint)
        self.why = why


def ask(arguments: Sequence[str], directory: str) -> bytes | None:
    """What git answers at the root of the repository that a directory is in; None where it says no, or there is none.

    Raises:
        GitError: git is not there, or it refuses this repository.

    """
    root = repository(checkout(directory))
    return None if root is None else _answer(arguments, root, _environment())


def ask_about_commit(arguments: Sequence[str]) -> bytes | None:
    """What git answers here: in a hook, about the commit that the hook runs for. None where this is no repository.

    Raises:
        GitError: git is not there, or it refuses this repository.

    """
    commit = {name: os.environ[name] for name in _COMMIT if name in os.environ}
    if "GIT_DIR" in commit:
        return _answer(arguments, os.curdir, _environment() | commit)
    root = repository(checkout())
    return None if root is None else _answer(arguments, root, _environment() | commit)


def converse(arguments: Sequence[str], root: str) -> Popen[bytes]:
    """A git that is asked over and over, at the root of a repository.

    Raises:
        GitError: git is not there.

    """
    program = _git(root)
    try:
        return start(program, (*_OPTIONS, *arguments), root, _environment())
    except ProgramError as error:
        raise GitError(str(error), f"Check {program}.") from error


def _answer(arguments: Sequence[str], directory: str, environment: dict[str, str]) -> bytes | None:
    program = _git(directory)
    try:
        done = run(program, (*_OPTIONS, *arguments), directory, SECONDS, environment)
    except ProgramError as error:
        raise GitError(str(error), f"Check {program}.") from error
    if done.code not in (0, _SAYS_NO):
        raise _refused(done.err.decode("utf-8", "replace"))
    return done.out if done.code == 0 else None


def _git(directory: str) -> str:
    found = find("git", directory)
    if found.path is None:
        there = f"it is on PATH only inside the tree that is looked at ({found.passed_over[0]})" if found.passed_over else ""
        raise GitError(there or "it is not on PATH", "Install it, and put its absolute directory on PATH.")
    return found.path


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in _KEPT or name.startswith(_KEPT_PREFIX)}
    return kept | _ENVIRONMENT | {"PATH": os.pathsep.join(search_path())}


def _refused(said: str) -> GitError:
    first = next((line for line in said.splitlines() if line.startswith(("fatal:", "error:"))), "") or "it gives no reason"
    why = first.partition(": ")[2] or first
    hint = "Run the same git command by hand to see more."
    if any(words in said for words in _DUBIOUS):
        hint = "Where you trust the repository: git config --global --add safe.directory DIRECTORY"
    return GitError(why[:_MAX_REASON].rstrip("."), hint)
