"""Edits to a file by byte ranges: apply them, show them, write them without ever leaving half a file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tfguard.errors import OutputError, reason
from tfguard.whole_file import read_only, replace_file


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


def write(path: str, data: bytes, within: Iterable[str]) -> None:
    """Put a file in the place of another: all of it or nothing, with the same mode; a link stays a link.

    `within` are the directories that the user named: what a link leads to elsewhere is somebody else's.

    Raises:
        OutputError: a link leads out of the directories, the file is read-only, or it cannot be written.

    """
    # What a link points at is replaced, not the link.
    target = os.path.realpath(path)
    if not any(Path(target).is_relative_to(os.path.realpath(directory)) for directory in within):
        raise OutputError(
            f"{path} is a link to {target}, which is not in the given paths: it was not fixed.",
            "Name the directory of the file itself too, if it is to be fixed.",
        )
    if read_only(target):
        raise OutputError(f"{path} is read-only: it was not fixed.", "Make it writable, or fix it by hand.")
    try:
        replace_file(target, data)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {reason(error)}.", "Check the directory and its permissions.") from error
