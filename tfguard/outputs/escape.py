"""Text from other people, made harmless for the place where it is shown.

Every name and value in a report comes from a plan, a configuration or a cloud, and so from somebody else.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

_HARMFUL = frozenset(["Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"])
"""Unicode categories that can move the cursor, reorder or hide text, break a line, or are no characters at all."""
_INVISIBLE = frozenset(
    map(chr, [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, *range(0x180B, 0x1810), 0x2800, 0x3164, *range(0xFE00, 0xFE10), 0xFFA0])
) | frozenset(map(chr, range(0xE0100, 0xE01F0)))
"""Characters of other categories that leave no mark of their own."""

_COMMAND = re.compile(r"^(\s*)::(?![\d/])")
"""GitHub's runner obeys `::name::` at the beginning of a line, white space before it or not. `::1` and `::/0` are addresses."""
_OLD_COMMAND = re.compile(r"##(?=[A-Za-z]*\[)")
"""GitHub's and Azure's runners obey `##[name]` and `##vso[name]` anywhere in a line, TeamCity `##teamcity[name]`."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_ASCII = re.compile(r"[^\n\x20-\x7e]")
_ANGLES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_MARKDOWN = re.compile(r"[\\`*_\[\]<>|~$]|&(?=[#\w])|:(?=//)|(?<=www)\.", re.IGNORECASE)
_REFERENCE = re.compile(r"([@#!%$&~])(?=[\w\"\\])")
"""What GitHub and GitLab make a mention, an issue, a merge request, a milestone, a snippet, an epic or a label."""
_BREAK = "&#8203;"
"""A zero-width space: it parts a reference from its sign, where a backslash does not help."""
_LINE_START = re.compile(r"^(\s*)([-+=#]|\d+[.)])")


def plain(text: str) -> str:
    r"""The text on one line, with every character that a reader cannot see written as its escape.

    It holds no command to a CI runner either, but for one that must stand at the beginning of a line: see `log_line`.

    >>> plain("web\x1b[2Jlb")
    'web\\x1b[2Jlb'
    """
    if not (text.isascii() and text.isprintable()):
        text = "".join(_visible(character) for character in text)
    return _OLD_COMMAND.sub(r"#\\#", text) if "##" in text else text


def _visible(character: str) -> str:
    if unicodedata.category(character) not in _HARMFUL and character not in _INVISIBLE:
        return character
    code = ord(character)
    if code <= 0xFF:
        return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def log_line(line: str) -> str:
    r"""A line of plain text for a log, which no CI runner takes for a command to itself.

    >>> log_line("  ::error::no")
    '  \\::error::no'
    """
    return _COMMAND.sub(r"\1\\::", line)


def xml(text: str) -> str:
    """A line of text for an XML element or attribute: valid XML 1.0, and no command to a runner that reads it in a log.

    >>> xml('a < "b"')
    'a &lt; &quot;b&quot;'
    """
    return html(plain(text)).replace("::", ":&#58;").replace("##", "#&#35;")


def html(text: str) -> str:
    """The text with everything that HTML or XML would read as markup written as a reference."""
    return "".join(_ANGLES.get(character, character) for character in text)


def markdown(text: str) -> str:
    r"""The text as Markdown prose that reads as it is: no markup, no link, nobody is mentioned.

    >>> markdown("*a* @team")
    '\\*a\\* @&#8203;team'
    """
    escaped = _MARKDOWN.sub(lambda match: "\\" + match[0], plain(text).strip())
    return _LINE_START.sub(_guarded, _REFERENCE.sub(rf"\1{_BREAK}", escaped))


def _guarded(match: re.Match[str]) -> str:
    """A beginning that would make the line a list item, a heading or a rule, with its sign escaped."""
    space, sign = match.groups()
    return f"{space}{sign[:-1]}\\{sign[-1]}"


def code(text: str) -> str:
    """The text as a Markdown code span, in which nothing has a meaning.

    >>> code('aws_lb.web["eu"]')
    '`aws_lb.web["eu"]`'
    """
    inner = plain(text) or " "
    fence = "`" * (max(map(len, re.findall("`+", inner)), default=0) + 1)
    pad = " " if inner.strip() and (inner[0] in "` " or inner[-1] in "` ") else ""
    return f"{fence}{pad}{inner}{pad}{fence}"


def json_text(document: Any) -> str:
    """A document as JSON in ASCII, with no half of a character and no command to a runner that reads it in a log."""
    text = _SURROGATE.sub("\ufffd", json.dumps(document, indent=2, ensure_ascii=False))
    ascii_only = _NOT_ASCII.sub(lambda match: _json_escape(match[0]), text)
    return _OLD_COMMAND.sub(r"#\\u0023", ascii_only) + "\n"


def _json_escape(character: str) -> str:
    return "\\u007f" if character == "\x7f" else json.dumps(character)[1:-1]
