"""Whether git ignores a lock file. Git itself is asked only where some pattern may match, and once for each repository."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from fnmatch import fnmatchcase
from functools import lru_cache
from threading import Timer
from typing import IO, TYPE_CHECKING

from tfguard.inputs.files import read_bytes
from tfguard.inputs.git import SECONDS, GitError, ask, converse
from tfguard.inputs.place import Place, Problem
from tfguard.inputs.repository import repository

if TYPE_CHECKING:
    from subprocess import Popen

_MEMORY = 4096
MAX_FAILURES = 3
"""How often git may give up in one repository before it is not asked again."""
_QUESTION = ("check-ignore", "--stdin", "-z", "--verbose", "--non-matching")


class GitIgnore:
    """Answers for many paths. Close it: it may keep a git process running for each repository."""

    def __init__(self) -> None:
        self._running: dict[str, Popen[bytes]] = {}
        self._failed: dict[str, int] = {}
        self._refused: dict[str, GitError] = {}

    def close(self) -> None:
        """Let the git processes end."""
        for process in self._running.values():
            _end(process)
        self._running.clear()

    def ignores(self, path: str) -> bool | Problem:
        """Whether git ignores a file, there or not; why git cannot be asked. A tracked file is not ignored."""
        directory, name = os.path.split(os.path.abspath(path))
        root = repository(directory)
        if root is None:
            return False
        relative = os.path.relpath(os.path.join(directory, name), root)
        if not _may_match(root, relative.split(os.sep)):
            return False
        try:
            return self._ask(root, relative)
        except GitError as error:
            return Problem(Place(path), f"git cannot be asked whether it ignores it: {error.why}", error.hint)

    def _ask(self, root: str, relative: str) -> bool:
        if root in self._refused:
            raise self._refused[root]
        try:
            process = self._running.get(root) or self._running.setdefault(root, converse(_QUESTION, root))
            return _answer(process, relative)
        except GitError as error:
            self._refused[root] = error
            raise
        except (OSError, EOFError) as error:
            # Git gives up at a path beyond a symbolic link, and so on; the next path may be a better one.
            raise self._given_up(root) from error

    def _given_up(self, root: str) -> GitError:
        """Why git ended: because of the repository, for good, or else because of the path."""
        _end(self._running.pop(root))
        self._failed[root] = self._failed.get(root, 0) + 1
        error = GitError("it gave up", "Try `git check-ignore -v` by hand.")
        try:
            ask(("rev-parse", "--git-dir"), root)
        except GitError as refusal:
            error = self._refused[root] = refusal
        if self._failed[root] >= MAX_FAILURES:
            self._refused[root] = error
        return error


def _answer(process: Popen[bytes], relative: str) -> bool:
    """What a running git says of a path.

    Raises:
        GitError: it does not answer in time.
        OSError, EOFError: it has ended.

    """
    if process.stdin is None or process.stdout is None:
        raise EOFError
    patience = Timer(SECONDS, process.kill)
    patience.start()
    try:
        process.stdin.write(os.fsencode(relative) + b"\0")
        process.stdin.flush()
        answer = [_until_nul(process.stdout) for _ in range(4)]
    except (OSError, EOFError):
        if patience.finished.is_set():
            raise GitError(f"no answer after {SECONDS:g} seconds", "Look for a pipe among its files.") from None
        raise
    finally:
        patience.cancel()
    # Source, line, pattern, path; the first three are empty where nothing matches.
    return bool(answer[2]) and not answer[2].startswith(b"!")


def _end(process: Popen[bytes]) -> None:
    """Let a process end; what it still has to say does not matter."""
    with suppress(OSError):
        process.communicate()


def _until_nul(stream: IO[bytes]) -> bytes:
    parts = []
    while (byte := stream.read(1)) != b"\0":
        if not byte:
            raise EOFError
        parts.append(byte)
    return b"".join(parts)


def _may_match(root: str, parts: list[str]) -> bool:
    """Whether some pattern may match the path or a directory that it is in. Errs on the side of yes."""
    if not os.path.isdir(os.path.join(root, ".git")) or _has_excludes_file(root):
        return True
    names = [part.lower() for part in parts]
    return any(
        "[" in last or "\\" in last or any(fnmatchcase(name, last) for name in names)
        for file in _pattern_files(root, parts)
        for last in _last_parts(file)
    )


def _pattern_files(root: str, parts: list[str]) -> Iterator[str]:
    yield os.path.join(_config_home(), "git", "ignore")
    yield os.path.join(root, ".git", "info", "exclude")
    for depth in range(len(parts)):
        yield os.path.join(root, *parts[:depth], ".gitignore")


@lru_cache(maxsize=_MEMORY)
def _last_parts(file: str) -> tuple[str, ...]:
    """The last part of each pattern in a file, in lower case: git matches it against one name in the path."""
    data = read_bytes(file) if os.path.exists(file) else b""
    if not isinstance(data, bytes):
        return ("*",)
    lines = (line.strip() for line in data.decode("utf-8", "replace").lower().splitlines())
    return tuple(line.rstrip("/").rpartition("/")[2] for line in lines if line and line[0] not in "#!")


@lru_cache(maxsize=_MEMORY)
def _has_excludes_file(root: str) -> bool:
    """Whether some configuration names another file of patterns, which only git knows how to find."""
    home = os.path.expanduser("~")
    files = [os.path.join(root, ".git", "config"), os.path.join(home, ".gitconfig"), "/etc/gitconfig"]
    files.append(os.path.join(_config_home(), "git", "config"))
    contents = (read_bytes(file) for file in files if os.path.exists(file))
    return any(not isinstance(data, bytes) or b"excludesfile" in data.lower() or b"[include" in data for data in contents)


def _config_home() -> str:
    return os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
