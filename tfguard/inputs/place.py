"""Where something stands in a file, and what could not be read there."""

from __future__ import annotations

from msgspec import Struct

BOM = b"\xef\xbb\xbf"


class Span(Struct, frozen=True):
    """The bytes [start, end) of a file. `line` and `column` are of its first character, from 1, in characters."""

    start: int
    end: int
    line: int
    column: int

    def text(self, data: bytes) -> str:
        """What stands there, in the bytes of the whole file."""
        return data[self.start : self.end].decode("utf-8", "replace")


START = Span(0, 0, 1, 1)
"""The beginning of a file: the place of what belongs to the file as a whole."""


class Place(Struct, frozen=True):
    """A span in a file. `file` is the path as it was found, relative where the given path was relative."""

    file: str
    span: Span = START

    def __str__(self) -> str:
        return f"{self.file}:{self.span.line}:{self.span.column}"


class Problem(Struct, frozen=True):
    """Something that could not be read: where, why in one sentence without a full stop, and what to do about it."""

    place: Place
    why: str
    hint: str


class Lines:
    """A file's bytes, and the way from byte offsets to spans.

    Each span is found from the one before it: they mostly come in order, and a file of one long line with a thousand of
    them is not counted from its start a thousand times. A byte-order mark takes no column.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._ascii = data.isascii()
        # The last offset that was asked for, its line, where that line begins, and the characters between the two.
        self._last = (len(BOM), 1, len(BOM), 0) if data.startswith(BOM) else (0, 1, 0, 0)

    def span(self, start: int, end: int) -> Span:
        """The span of the bytes [start, end)."""
        offset, line, first, characters = self._last
        if start >= offset:
            passed = self.data.count(b"\n", offset, start)
            line += passed
            if passed:
                first, characters, offset = self.data.rfind(b"\n", offset, start) + 1, 0, -1
        else:
            passed = self.data.count(b"\n", start, offset)
            line -= passed
            if passed:
                first = max(self.data.rfind(b"\n", 0, start) + 1, self._begin)
            characters, offset = 0, -1
        if self._ascii:
            characters = start - first
        else:
            characters += len(self.data[first if offset < 0 else offset : start].decode("utf-8", "replace"))
        self._last = (start, line, first, characters)
        return Span(start, end, line, max(characters, 0) + 1)

    @property
    def _begin(self) -> int:
        return len(BOM) if self.data.startswith(BOM) else 0

    def text(self, start: int, end: int) -> str:
        """The characters of the bytes [start, end)."""
        return self.data[start:end].decode("utf-8", "replace")
