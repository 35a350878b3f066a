"""The outline of an HCL file: where each top-level block begins and ends, found without parsing what is inside.

A tree_sitter parse costs far more than finding the braces, and most blocks of a repository matter to no policy. The
regular expressions below know strings, templates, heredocs and comments, so a brace in one of them is not a brace.
"""

from __future__ import annotations

import re
from collections.abc import Container

from msgspec import Struct

from tfguard.inputs.place import BOM

LEVELS = 3
"""How many levels of braces one regular expression takes at once: most blocks have no more, and each costs time to compile."""
_NAME = rb"[A-Za-z_\x80-\xff][\w\x80-\xff-]*+"
_COMMENT = rb"\#[^\n]*+|//[^\n]*+|/\*(?:[^*]++|\*(?!/))*+\*/"
# A template that holds nothing but words and plain strings; any other one is left to `_skip_nested`.
_STRING = (
    rb'"(?:[^"\\\n$%]++|\\[^\n]|\$\$\{|%%\{|[$%](?!\{)'
    rb'|[$%]\{(?:[^{}"]++|"[^"\\\n$%]*+")*+\})*+"'
)


def _heredoc(level: int) -> bytes:
    """From `<<` to the marker that stands alone on its line. The level keeps the names of the groups apart."""
    end = b"end%d" % level
    return (
        rb"<<-?(?P<" + end + rb">" + _NAME + rb")[ \t]*+\r?\n(?:(?![ \t]*+(?P=" + end + rb")[ \t]*+\r?$)[^\n]*+\n)*+"
        rb"[ \t]*+(?P=" + end + rb")[ \t]*+\r?$"
    )


def _flat(level: int) -> bytes:
    """What has no brace outside strings, comments and heredocs."""
    return rb'[^{}"\#/<]++|' + _STRING + rb"|" + _COMMENT + rb"|" + _heredoc(level) + rb"|/(?![/*])|<(?!<)"


def _body(levels: int) -> bytes:
    """What has its braces in pairs, down to some levels."""
    inner = rb"|\{" + _body(levels - 1) + rb"\}" if levels else b""
    return rb"(?:" + _flat(levels) + inner + rb")*+"


_FLAT = re.compile(_body(0), re.MULTILINE)
_BODY = re.compile(_body(LEVELS), re.MULTILINE)
_PLAIN = rb'"(?:[^"\\\n$%]++|\\[nrt"\\]|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\$\$\{|%%\{|[$%](?!\{))*+"'
_MASKED = re.compile(
    rb"(?P<plain>" + _PLAIN + rb")|(?P<number>(?<![\w.])\d++[eE][+-]?\d++)|" + _STRING + rb"|" + _COMMENT + rb"|" + _heredoc(0),
    re.MULTILINE,
)
# A whole line that assigns a plain value, and nothing that a pin is about.
_ARGUMENT = re.compile(
    rb"^[ \t]*+(?!(?:alias|source|version)\b)" + _NAME + rb"[ \t]*+=[ \t]*+"
    rb"(?:" + _PLAIN + rb"|\d++|" + _NAME + rb"(?:\.(?:" + _NAME + rb"|\d++)|\[\d++\])*+)[ \t]*+(?:(?:\#|//)[^\n]*+)?(?=\r?$)",
    re.MULTILINE,
)
_NOT_BY_LINES = (b"<<", b"/*", b"providers")
_NOT_NEWLINE = re.compile(rb"[^\n]")
_SPACE = re.compile(rb"(?:\s++|" + _COMMENT + rb")*+")
_HEADER = re.compile(
    rb"(" + _NAME + rb")((?:[ \t]++|/\*(?:[^*]++|\*(?!/))*+\*/|" + rb'"(?:[^"\\\n]++|\\[^\n])*+"' + rb"|" + _NAME + rb")*+)\{"
)
_PLAIN_LABELS = re.compile(rb'(?:[ \t]*+"[\w.-]*+")*+[ \t]*+')
_LABEL = re.compile(rb'/\*.*?\*/|"((?:[^"\\]++|\\.)*+)"|(' + _NAME + rb")", re.DOTALL)
_QUOTED = re.compile(rb'(?:[^"\\\n$%]++|\\[^\n]|\$\$\{|%%\{|[$%](?!\{))*+')
_CONFLICT = re.compile(rb"<{7}|={7}|>{7}|\|{7}")


class BlockRange(Struct, frozen=True):
    """A top-level block: bytes [start, end) of the file, and where its body begins, after the brace.

    A `plain` one has no template with another template in it.
    """

    type: str
    labels: tuple[str, ...]
    start: int
    body: int
    end: int
    plain: bool


class OutlineError(Exception):
    """The file has no outline: at this byte, for this reason (no full stop).

    `may_be_attribute` where something but a block stands at the top level, which some kinds of files allow.
    """

    def __init__(self, offset: int, why: str, may_be_attribute: bool = False) -> None:
        super().__init__(why)
        self.offset = offset
        self.why = why
        self.may_be_attribute = may_be_attribute


def outline(data: bytes, types: Container[bytes] | None = None) -> list[BlockRange]:
    """The top-level blocks of a file, in order; only those of some types where these are named.

    Raises:
        OutlineError: something but blocks stands at the top level, or a string, heredoc, comment or block never ends.

    """
    found = []
    position = _SPACE.match(data, 3 if data.startswith(BOM) else 0).end()  # type: ignore[union-attr]  # matches nothing too
    while position < len(data):
        header = _HEADER.match(data, position)
        if header is None:
            raise _not_a_block(data, position)
        end = _BODY.match(data, header.end()).end() + 1  # type: ignore[union-attr]
        plain = data.startswith(b"}", end - 1)
        if not plain:
            end, plain = _skip_nested(data, end - 1, position)
        type_ = header[1]
        if types is None or type_ in types:
            found.append(BlockRange(_text(type_), _labels(header[2]), position, header.end(), end, plain))
        position = _SPACE.match(data, end).end()  # type: ignore[union-attr]
    return found


def is_top_level(data: bytes, body: int, position: int) -> bool:
    """Whether a position in a block stands directly in its body: in no nested block, object, string or comment."""
    while body < position:
        end = _BODY.match(data, body, position).end()  # type: ignore[union-attr]
        if end < position and data[end : end + 1] not in (b"{", b'"'):
            return False
        body = end if end == position else _skip_nested(data, end + 1, end)[0]
    return body == position


def comments(data: bytes) -> list[tuple[int, int]]:
    """The byte ranges of the comments in a file that has an outline."""
    pattern = re.compile(_flat(0) + rb"|.", re.MULTILINE | re.DOTALL)
    return [match.span() for match in pattern.finditer(data) if match[0].startswith((b"#", b"//", b"/*"))]


def masked(data: bytes) -> bytes:
    """A plain block with blanks in place of what its strings and heredocs say, and digits for numbers such as 1e5.

    tree_sitter walks through a string byte by byte, but passes over blanks at once: half of its time is strings. And its
    grammar has no exponent without a fraction, and no `$` before an escaped template.
    """
    return _MASKED.sub(_blanked, data)


def without_arguments(data: bytes) -> bytes:
    """A module or provider block with comments in place of its plain arguments, but for those that a pin is about.

    The lines that go are seen to be right; everything else is left for the parser. What goes from a block within it leaves
    the block, so that there is still something in it.
    """
    if any(mark in data for mark in _NOT_BY_LINES):
        return data
    return _ARGUMENT.sub(lambda match: b"#" * (match.end() - match.start()), data)


def _blanked(match: re.Match[bytes]) -> bytes:
    text = match[0]
    if match.lastgroup == "plain":
        return b'"' + b" " * (len(text) - 2) + b'"'
    if match.lastgroup == "number":
        return b"1" * len(text)
    if not text.startswith(b"<<") or b"${" in text or b"%{" in text:
        return text
    first, last = text.index(b"\n"), text.rindex(b"\n")
    return text[:first] + _NOT_NEWLINE.sub(b" ", text[first:last]) + text[last:]


def _labels(text: bytes) -> tuple[str, ...]:
    if _PLAIN_LABELS.fullmatch(text):
        return tuple(_text(text).split('"')[1::2])
    return tuple(_text(match[1] if match[2] is None else match[2]) for match in _LABEL.finditer(text) if match.lastindex)


def _skip_nested(data: bytes, position: int, start: int) -> tuple[int, bool]:
    """The end of something that nests deeply, or has templates in templates, and whether it is without the latter.

    It begins at `start`, and `position` is inside of it. `opened` holds what must still be closed.
    """
    opened = [start]
    plain = True
    while opened:
        in_string = data.startswith(b'"', opened[-1])
        position = (_QUOTED if in_string else _FLAT).match(data, position).end()  # type: ignore[union-attr]
        token = data[position : position + 1]
        if token == b"{" and not in_string:
            opened.append(position)
            position += 1
        elif token == (b'"' if in_string else b"}"):
            opened.pop()
            position += 1
        elif token == b'"':
            plain = False
            opened.append(position)
            position += 1
        elif in_string and token in (b"$", b"%"):
            opened.append(position + 1)
            position += 2
        else:
            raise _never_ends(data, position, opened[-1], in_string)
    return position, plain


def _never_ends(data: bytes, position: int, opened: int, in_string: bool) -> OutlineError:
    if in_string:
        return OutlineError(opened, "a string begins here and does not end on its line")
    if data.startswith(b"/*", position):
        return OutlineError(position, "a comment begins here and never ends")
    if _CONFLICT.match(data, position):
        return OutlineError(position, "there is a merge-conflict marker here")
    if data.startswith(b"<<", position):
        return OutlineError(position, "a heredoc begins here and never ends")
    return OutlineError(opened, "a brace is opened here and never closed")


def _not_a_block(data: bytes, position: int) -> OutlineError:
    if _CONFLICT.match(data, position):
        return OutlineError(position, "there is a merge-conflict marker here")
    if data.startswith(b"/*", position):
        return OutlineError(position, "a comment begins here and never ends")
    if data.startswith(b"}", position):
        return OutlineError(position, "a brace is closed here that was never opened")
    return OutlineError(position, "here is something that is not a block", may_be_attribute=True)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
