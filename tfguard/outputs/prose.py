"""A policy's prose: the little Markdown that policies are written in, taken apart."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from tfguard.outputs.escape import plain

FENCE = "```"
_ITEM = re.compile(r"(\d+\. |- )")


class ProseBlock(Struct, frozen=True):
    """A paragraph, a list item or a fenced block. The text of the first two is one line; `marker` begins an item."""

    kind: Literal["paragraph", "item", "code"]
    text: str
    marker: str = ""
    language: str = ""


def blocks(text: str) -> Iterator[ProseBlock]:
    """The blocks of a text. A fence that is not closed ends with the text."""
    lines = text.strip().splitlines()
    current: list[str] = []
    while lines:
        line = lines.pop(0)
        stripped = line.strip()
        if not stripped or stripped.startswith(FENCE) or _ITEM.match(stripped):
            yield from _prose(current)
            current = []
        if stripped.startswith(FENCE):
            yield _code(stripped, lines)
        elif stripped:
            current.append(stripped)
    yield from _prose(current)


def _prose(lines: list[str]) -> Iterator[ProseBlock]:
    if not lines:
        return
    text = " ".join(lines)
    item = _ITEM.match(text)
    yield ProseBlock("item", text[len(item[0]) :], item[0]) if item else ProseBlock("paragraph", text)


def _code(opening: str, lines: list[str]) -> ProseBlock:
    """The fenced block whose opening line was just taken; takes its lines, and the closing one."""
    inside: list[str] = []
    while lines and not (line := lines.pop(0)).strip().startswith(FENCE):
        inside.append(line)
    return ProseBlock("code", textwrap.dedent("\n".join(inside)), language=opening.strip("`").strip())


def unwrapped(text: str) -> str:
    r"""The text as Markdown with each paragraph on one line, since GitHub's comments keep line breaks; harmless lines.

    >>> unwrapped("Keep it.\nAlways.")
    'Keep it. Always.'
    """
    parts: list[str] = []
    previous = ""
    for block in blocks(text):
        if previous and (block.kind, previous) != ("item", "item"):
            parts.append("")
        previous = block.kind
        if block.kind == "code":
            parts += [FENCE + block.language, *map(plain, block.text.splitlines()), FENCE]
        else:
            parts.append(block.marker + plain(block.text))
    return "\n".join(parts)
