"""Lines of a width, with or without colour, and our own Markdown as it reads on a terminal."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from tfguard.outputs import Style
from tfguard.outputs.escape import plain

_MIN_WIDTH = 40
_MAX_WIDTH = 100
_FENCE = "```"
_ITEM = re.compile(r"(\d+\. |- )")


class Page:
    """Paints and wraps for one place."""

    def __init__(self, style: Style) -> None:
        self.width = max(_MIN_WIDTH, min(style.width, _MAX_WIDTH))
        self._color = style.color

    def paint(self, text: str, code: str) -> str:
        """The text in a colour: an SGR code such as "1;31"."""
        return f"\x1b[{code}m{text}\x1b[0m" if self._color else text

    def wrap(self, text: str, indent: str, first: str | None = None) -> Iterator[str]:
        """The text as lines, the first with an indent of its own."""
        yield from textwrap.wrap(
            plain(text),
            self.width,
            initial_indent=indent if first is None else first,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )

    def markdown(self, text: str, indent: str) -> Iterator[str]:
        """A policy's prose: paragraphs and lists are wrapped anew, fenced code stays as it is."""
        for block in _blocks(text):
            if block.startswith(_FENCE):
                yield from (f"{indent}  {plain(line)}".rstrip() for line in block.splitlines()[1:])
            else:
                item = _ITEM.match(block)
                hang = " " * len(item[0]) if item else ""
                yield from self.wrap(block, indent + hang, indent)


def _blocks(text: str) -> Iterator[str]:
    """Paragraphs, list items and fenced code, each as one text; a fence keeps its lines, the rest is joined."""
    current: list[str] = []
    fenced = False
    for line in [*text.strip().splitlines(), ""]:
        stripped = line.strip()
        if fenced:
            fenced = not stripped.startswith(_FENCE)
            if fenced:
                current.append(line)
                continue
            yield "\n".join([_FENCE, textwrap.dedent("\n".join(current[1:]))])
            current = []
            continue
        if current and (not stripped or stripped.startswith(_FENCE) or _ITEM.match(stripped)):
            yield " ".join(current)
            current = []
        if stripped.startswith(_FENCE):
            fenced = True
        if stripped:
            current.append(line if fenced else stripped)
