"""Whether git ignores a lock file. Git itself is asked only where some pattern may match, and once for each repository."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import IO

from tfguard.inputs.files import read_bytes
from tfguard.inputs.repository import repository

_MEMORY = 4096
MAX_FAILURES = 3
"""How often git may give up in one repository before it is not asked again."""
# A hook runs with these set for its own repository; the one that a file belongs to may be another.
_HOOK_VARIABLES = ("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX")


class GitIgnore:
    """Answers for many paths. Close it: it may keep a git process running for each repository."""

    def __init__(self) -> None:
        self._running: dict[str, subprocess.Popen[bytes] | None] = {}
        self._failed: dict[str, int] = {}

    def close(self) -> None:
        """Let the git processes end."""
        for process in self._running.values():
            if process is not None:
                _end(process)
        self._running.clear()

    def ignores(self, path: str) -> bool | None:
        """Whether git ignores a file, there or not; None where git cannot be asked. A tracked file is not ignored."""
        directory, name = os.path.split(os.path.abspath(path))
        root = repository(directory)
        if root is None:
            return False
        relative = os.path.relpath(os.path.join(directory, name), root)
        if not _may_match(root, relative.split(os.sep)):
            return False
        return self._ask(root, relative)

    def _ask(self, root: str, relative: str) -> bool | None:
        process = self._process(root)
        if process is None or process.stdin is None or process.stdout is None:
            return None
        try:
            process.stdin.write(os.fsencode(relative) + b"\0")
            process.stdin.flush()
            answer = [_until_nul(process.stdout) for _ in range(4)]
        except (OSError, EOFError):
            # Git gives up at a path beyond a symbolic link, and so on; the next path may be a better one.
            self._failed[root] = self._failed.get(root, 0) + 1
            self._running.pop(root)
            _end(process)
            return None
        # Source, line, pattern, path; the first three are empty where nothing matches.
        return bool(answer[2]) and not answer[2].startswith(b"!")

    def _process(self, root: str) -> subprocess.Popen[bytes] | None:
        if root not in self._running:
            self._running[root] = _start(root) if self._failed.get(root, 0) < MAX_FAILURES else None
        return self._running[root]


def _start(root: str) -> subprocess.Popen[bytes] | None:
    git = shutil.which("git")
    if git is None:
        return None
    environment = {name: value for name, value in os.environ.items() if name not in _HOOK_VARIABLES}
    try:
        return subprocess.Popen(  # noqa: S603  # a list of arguments, no shell
            [git, "check-ignore", "--stdin", "-z", "--verbose", "--non-matching"],
            cwd=root,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError:
        return None


def _end(process: subprocess.Popen[bytes]) -> None:
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
