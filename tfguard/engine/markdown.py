"""Markdown with facts in it: the remediation, in which names from somebody else's plan stay text wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from shlex import quote
from typing import Final

from tfguard.engine.template import HOLE, Facts, elements, one_line, whole
from tfguard.engine.text import NOT_SET
from tfguard.model import SENSITIVE, UNKNOWN

_PIECE: Final = re.compile(
    rf"^[ \t]*(?P<fence>```\w*)|(?P<parted>\n[ \t]*(?=\n))|(?P<ticks>`+)|{HOLE.pattern}", re.DOTALL | re.MULTILINE
)
_WORDS: Final = re.compile(r"(?:\d+\.\d+|[A-Za-z0-9]+)(?:[ -](?:\d+\.\d+|[A-Za-z0-9]+))*")
"""What means nothing in Markdown; no address or host name, which reads better as code anyway."""
_OURS: Final = frozenset(["", NOT_SET, SENSITIVE, repr(UNKNOWN)])

_SHELLS: Final = frozenset(["```sh", "```shell", "```bash", "```console"])

_LITERAL: Final = re.compile(r"'(?:[^'\\]|\\.)*'|`[^`]*`")
_FIELD: Final = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[[^\]]*\])*(?![\w(])")


def render_markdown(template: str, facts: Facts) -> str:
    """The template with every hole filled from the facts: as code in code, as a code span or plain words in prose.

    A hole alone on its line in a fenced block whose value is a list gives a line for each element.
    """
    return _filled(template, lambda expression: _values(expression, facts))


def without_facts(template: str) -> str:
    """The template for people who have no finding: a hole is a placeholder that bears the name of its fact.

    >>> without_facts("Import {{ address }} again.")
    'Import `<address>` again.'
    """
    return _filled(template, lambda expression: [_placeholder(expression)], shell=str)


def _filled(template: str, values_of: Callable[[str], list[str]], shell: Callable[[str], str] = quote) -> str:
    parts: list[str] = []
    done, fence, span = 0, "", ""
    for piece in _pieces(template):
        parts.append(template[done : piece.start()])
        done = piece.end()
        if piece["hole"]:
            values = values_of(piece["hole"].strip())
            parts.append(_in_block(values, fence, template, piece, shell) if fence else _in_prose(", ".join(values), span))
            continue
        parts.append(piece[0])
        if piece["fence"]:
            fence, span = "" if fence else piece["fence"], ""
        elif piece["parted"]:
            span = ""
        elif not fence:
            span = "" if span == piece["ticks"] else span or piece["ticks"]
    return "".join([*parts, template[done:]]).strip()


@lru_cache(maxsize=1024)
def _pieces(template: str) -> tuple[re.Match[str], ...]:
    """Fences, paragraphs, backquotes and holes: a template has the same ones for every finding."""
    return tuple(_PIECE.finditer(template))


def _in_prose(text: str, span: str) -> str:
    if span:
        return _code(text) or " "
    return text if text in _OURS or _WORDS.fullmatch(text) else f"`{_code(text)}`"


def _in_block(values: list[str], fence: str, template: str, piece: re.Match[str], shell: Callable[[str], str]) -> str:
    """The values in a fenced block: each on a line of its own where the hole is, each one word of a shell's command."""
    indent = template[template.rfind("\n", 0, piece.start()) + 1 : piece.start()]
    alone = not indent.strip() and not template[piece.end() :].partition("\n")[0].strip()
    written = [shell(_code(value)) if fence in _SHELLS else _code(value) for value in values]
    return (f"\n{indent}" if alone else " " if fence in _SHELLS else ", ").join(written)


def _code(text: str) -> str:
    """The text without what ends a code span or a fenced block. No name that Terraform knows has a backquote."""
    return text.replace("`", "'")


def _values(expression: str, facts: Facts) -> list[str]:
    value = facts.shown(expression)
    return [_line(whole(item)) for item in elements(value)] if isinstance(value, list) else [one_line(whole(value))]


def _line(text: str) -> str:
    """One of several lines, which keeps its indentation: they may be a block of HCL."""
    return " " * (len(text) - len(text.lstrip(" "))) + one_line(text)


def _placeholder(expression: str) -> str:
    """The name of the first fact, or of its part, that an expression asks for."""
    field = _FIELD.search(_LITERAL.sub("", expression))
    names = re.findall(r"\w+", re.sub(r"\[[^\]]*\]", "", field[0])) if field else []
    return f"<{names[-1]}>" if names else "…"
