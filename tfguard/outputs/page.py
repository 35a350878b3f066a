"""Lines of a width, with or without colour, and our own Markdown as it reads on a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from tfguard.outputs import Style
from tfguard.outputs.escape import plain
from tfguard.outputs.prose import blocks

_MIN_WIDTH = 40
_MAX_WIDTH = 100


class Page:
    """Paints and wraps for one place."""

    def __init__(self, style: Style) -> None:
        self.width = max(_MIN_WIDTH, min(style.width, _MAX_WIDTH))
        self._color = style.color

    def paint(self, text: str, code: str) -> str:
        """The text in a colour: an SGR code such as "1;31"."""
        return f"\x1b[{code}m{text}\x1b[0m" if self._color else text

    def wrap(self, text: str, indent: str, first: str | None = None) -> Iterator[str]:
        """The text as lines, the first with an indent of its own.

        A word is never broken, not even where it is longer than a line: people copy addresses from here.
        """
        line, used = "", 0
        start = indent if first is None else first
        room = self.width - columns(start)
        for word in plain(text).split():
            size = columns(word)
            if line and used + 1 + size > room:
                yield start + line
                line, used, start, room = "", 0, indent, self.width - columns(indent)
            line, used = (f"{line} {word}", used + 1 + size) if line else (word, size)
        if line:
            yield start + line

    def labelled(self, label: str, code: str, text: str, indent: str) -> Iterator[str]:
        """A label in a colour, and beside it the text as lines."""
        for number, line in enumerate(self.wrap(text, indent + " " * (len(label) + 2), f"{indent}{label}  ")):
            yield line.replace(label, self.paint(label, code), 1) if number == 0 else line

    def markdown(self, text: str, indent: str) -> Iterator[str]:
        """A policy's prose: paragraphs and lists are wrapped anew, fenced code stays as it is."""
        previous = ""
        for block in blocks(text):
            if previous and (block.kind, previous) != ("item", "item"):
                yield ""
            previous = block.kind
            if block.kind == "code":
                yield from (f"{indent}  {plain(line)}".rstrip() for line in block.text.splitlines())
            else:
                yield from self.wrap(block.text, indent + " " * len(block.marker), indent + block.marker)


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: East Asian characters take two, combining ones none.

    >>> columns("web"), columns("東京")
    (3, 4)
    """
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
