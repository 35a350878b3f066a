"""Edits to a file by byte ranges: apply them, show them, write them without ever leaving half a file."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tfguard.errors import OutputError, reason


@dataclass(frozen=True, slots=True)
class TextEdit:
    r"""The bytes [start, end) become the text; its line ends are \n and turn into those of the file."""

    start: int
    end: int
    text: str


def apply(data: bytes, edits: Iterable[TextEdit]) -> bytes:
    """The file with every edit in it. Edits do not overlap; of two at one place the first comes first."""
    newline = "\r\n" if b"\r\n" in data else "\n"
    parts: list[bytes] = []
    position = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [data[position : edit.start], edit.text.replace("\n", newline).encode("utf-8")]
        position = edit.end
    return b"".join([*parts, data[position:]])


def unified(path: str, before: bytes, after: bytes) -> str:
    """The difference as a unified diff."""
    import difflib  # here: most runs show no difference

    old, new = (data.decode("utf-8", "replace").splitlines(keepends=True) for data in (before, after))
    return "".join(_ended(difflib.unified_diff(old, new, f"a/{path}", f"b/{path}")))


def _ended(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def write(path: str, data: bytes) -> None:
    """Put a file in the place of another: all of it or nothing, with the same mode; a link stays a link.

    Raises:
        OutputError: the file is read-only, or it cannot be written.

    """
    # What a link points at is replaced, not the link.
    target = os.path.realpath(path)
    try:
        found = os.stat(target)
        # Replacing needs no right to the file, and an administrator has every right: the mode says what its owner meant.
        if not found.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(target, os.W_OK):
            raise OutputError(f"{path} is read-only: it was not fixed.", "Make it writable, or fix it by hand.")
        _replace(target, data, found)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {reason(error)}.", "Check the directory and its permissions.") from error


def _replace(target: str, data: bytes, found: os.stat_result) -> None:
    import tempfile  # here: most runs write nothing

    handle, temporary = tempfile.mkstemp(prefix=".tfguard-", dir=Path(target).parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, stat.S_IMODE(found.st_mode))
        with suppress(OSError, AttributeError):
            os.chown(temporary, found.st_uid, found.st_gid)
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
