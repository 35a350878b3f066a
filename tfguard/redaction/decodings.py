"""What a text says once its escapes and encodings are undone, each reading with the way back to where it stands.

To decode what looks encoded finds a secret in any nesting; to encode every secret in every way would not.
"""

from __future__ import annotations

import re
from binascii import a2b_base64
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, NamedTuple, TypeAlias

MAX_DEPTH = 5
"""How many encodings inside each other are undone: three times JSON, in base64, in a URL."""
MAX_KINDS = 3
"""How many kinds of escapes may be inside each other without base64 or hex between them."""
MIN_BYTES = 8
"""How many bytes of text base64 and hex must hold to be decoded: a shorter stretch may be chance."""
_BUDGET, _LEAST, _EACH = 12, 1 << 20, 256
"""The characters of all readings of a text: so many times its own, and at least so many. A short one counts for more."""

Span: TypeAlias = tuple[int, int]


class Reading:
    """A text as it stands."""

    def __init__(self, text: str, outer: Reading | None = None) -> None:
        self.text = text
        self.outer = outer
        self.depth: int = outer.depth + 1 if outer else 0
        self.escapes: tuple[int, ...] = ()
        self.origin: int = outer.origin if outer else 0

    def place(self, start: int, end: int) -> Span:
        """Where a part of it stands in the whole text."""
        reading = self
        while reading.outer is not None:
            start, end = reading.written(start, end)
            reading = reading.outer
        return start, end

    def written(self, start: int, end: int) -> Span:
        """Where a part of it stands in the text that it was read from."""
        return start, end


class Escape(NamedTuple):
    """A way to write characters as others. `signs`: without one of them a text has none; `gives`: all that it can mean."""

    signs: tuple[str, ...]
    pattern: re.Pattern[str]
    meaning: Callable[[re.Match[str]], str]
    gives: str = ""

    def held(self, text: str) -> int:
        """How many signs of it a text has, at most."""
        return sum(map(text.count, self.signs))


class _Unescaped(Reading):
    """A text of which the escapes of one kind are undone."""

    def __init__(self, outer: Reading, escape: Escape, number: int) -> None:
        super().__init__(escape.pattern.sub(escape.meaning, outer.text), outer)
        self.escapes = (*outer.escapes, number)
        self._escape = escape
        self._source = outer.text

    def written(self, start: int, end: int) -> Span:
        return self._at(start)[0], self._at(end - 1)[1]

    def _at(self, position: int) -> Span:
        """Where one character was written."""
        starts, found = self._table
        index = bisect_right(starts, position) - 1
        if index < 0:
            return position, position + 1
        length, begin, end = found[index]
        beyond = position - starts[index] - length
        return (begin, end) if beyond < 0 else (end + beyond, end + beyond + 1)

    @cached_property
    def _table(self) -> tuple[list[int], list[tuple[int, int, int]]]:
        """Where each escape's meaning begins; its length, and where the escape stands. Only a text with a secret needs it."""
        starts, found = [], []
        moved = 0
        for match in self._escape.pattern.finditer(self._source):
            length = len(self._escape.meaning(match))
            starts.append(match.start() + moved)
            found.append((length, *match.span()))
            moved += length - len(match[0])
        return starts, found


class Packing(NamedTuple):
    """A way to write bytes: every `block` characters of a run are `size` bytes."""

    run: re.Pattern[str]
    telling: re.Pattern[str]
    """What a run with a stretch of ASCII must hold, at whatever character its first block begins."""
    block: int
    size: int
    unpack: Callable[[str], bytes]
    padding: re.Pattern[str]
    """What may stand behind a run, and belongs to it."""


class _Unpacked(Reading):
    """A stretch of text in the bytes that a run stands for, with a character for each byte."""

    def __init__(self, outer: Reading, text: str, packing: Packing, begin: int, first: int) -> None:
        super().__init__(text, outer)
        self._packing, self._begin, self._first = packing, begin, first
        self.origin = outer.place(*self.written(0, 1))[0]

    def written(self, start: int, end: int) -> Span:
        block, size = self._packing.block, self._packing.size
        begin = self._begin + (start + self._first) * block // size
        end = self._begin - (-(end + self._first) * block // size)
        padding = self._packing.padding.match(self.outer.text if self.outer else "", end)
        return begin, padding.end() if padding else end


_BACKSLASH = {"a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_YAML = {"N": "\x85", "L": "\u2028", "P": "\u2029"}
_NAMED: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0"}
_LAST = 0x10FFFF


def _backslash(match: re.Match[str]) -> str:
    sign = match[0][1]
    if sign in "uUx":
        if match["pair"]:
            return bytes.fromhex(match[0].replace("\\u", "")).decode("utf-16-be")
        return _character(match[0][2:].strip("{}"), 16, match[0])
    if sign in "\r\n":
        return ""  # a line that goes on
    return _BACKSLASH.get(sign) or _YAML.get(sign, sign)


def _percent(match: re.Match[str]) -> str:
    return chr(int(match[0][1:], 16))


def _form(match: re.Match[str]) -> str:
    return " " if match[0] == "+" else _percent(match)


def _entity(match: re.Match[str]) -> str:
    name = match[1]
    if name[0] != "#":
        return _NAMED[name]
    return _character(name[2:], 16, match[0]) if name[1] in "xX" else _character(name[1:], 10, match[0])


def _character(digits: str, base: int, written: str) -> str:
    code = int(digits, base)
    return chr(code) if code <= _LAST else written


def _half(match: re.Match[str]) -> str:
    return match[0][: len(match[0]) // 2]


def _doubled(sign: str) -> str:
    """A pattern for a doubled quotation mark that is no empty text."""
    return rf"(?<![\s:=,(\[{{]){sign}|{sign}(?![\s:=,;)\]}}]|$)"


ESCAPES: Final = (
    Escape(  # JSON, HCL, YAML, shells, programming languages
        ("\\",),
        re.compile(
            r"\\(?:(?P<pair>u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2})|u[\da-fA-F]{4}|u\{[\da-fA-F]{1,6}\}"
            r"|U[\da-fA-F]{8}|x[\da-fA-F]{2}|\r?\n[ \t]*|[abefnrtvNLP]|[^\w\r\n]|_)",
            re.ASCII,
        ),
        _backslash,
    ),
    Escape(("%",), re.compile(r"%[\da-fA-F]{2}", re.ASCII), _percent),
    Escape(("+",), re.compile(r"\+|%[\da-fA-F]{2}", re.ASCII), _form, " "),
    Escape(("&",), re.compile(rf"&({'|'.join(_NAMED)}|#\d{{1,7}}|#[xX][\da-fA-F]{{1,6}});", re.ASCII), _entity),
    Escape(
        ("''", "'\\''", "'\"'\"'"), re.compile(rf"""'\\''|'"'"'|{_doubled("''")}"""), lambda _: "'", "'"
    ),  # YAML, SQL, shells
    Escape(('""',), re.compile(_doubled('""')), _half, '"'),  # CSV, connection strings
    Escape(("$${", "%%{"), re.compile(r"(?:\$\$|%%)(?=\{)"), _half, "{"),  # HCL
    Escape(("$$",), re.compile(r"\$\$"), _half, "$"),  # Compose, make
    Escape(("%%",), re.compile("%%"), _half, "%"),  # ini, systemd
    Escape(("\0",), re.compile("\0++"), lambda _: ""),  # UTF-16, as Windows has it
    Escape(("\n", "\r", "\t", "  "), re.compile(r"[^\S ]\s*+| \s++"), lambda _: " ", " "),  # indented, folded
    Escape(("\n", "\r"), re.compile(r"(?<=[\w+/-]{16})[ \t]*[\r\n]\s*+(?=[\w+/=-])", re.ASCII), lambda _: ""),  # wrapped
)

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_URL_SAFE: Final = str.maketrans("-_", "+/")


def _letters(unset: int) -> str:
    """A class of the base64 letters in whose six bits one is not set."""
    return "".join(["[", *(letter for index, letter in enumerate(_LETTERS) if not index & unset), "]"])


def _base64(run: str) -> bytes:
    whole = run[: len(run) - (len(run) % 4 == 1)]
    return a2b_base64(whole.translate(_URL_SAFE) + "=" * (-len(whole) % 4))


def _hex(run: str) -> bytes:
    return bytes.fromhex(run[: len(run) - len(run) % 2])


PACKINGS: Final = (
    Packing(
        re.compile(r"[A-Za-z0-9+/_-]{11,}+"),
        re.compile(rf"(?:{_letters(32)}{_letters(8)}{_letters(2)}[\w+/-]){{2}}", re.ASCII),  # the first bit of each byte
        4,
        3,
        _base64,
        re.compile("={1,2}"),
    ),
    Packing(
        re.compile(r"[\da-fA-F]{16,}+", re.ASCII),
        re.compile(r"(?:[0-7][\da-fA-F]){8}", re.ASCII),
        2,
        1,
        _hex,
        re.compile("(?!)"),
    ),
)
_ASCII: Final = re.compile(rb"[\x00-\x7f]{%d,}+" % MIN_BYTES)
_UTF_8: Final = re.compile(rb"(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){2,}+")


class Decoder:
    """Reads texts in every way in which one of the given characters may be written."""

    def __init__(self, characters: frozenset[str]) -> None:
        self._escapes = tuple(item for item in ESCAPES if not item.gives or not characters.isdisjoint(item.gives))
        self._signs = re.compile("|".join(re.escape(sign) for item in self._escapes for sign in item.signs))
        self._ascii = all(map(str.isascii, characters))

    def readings(self, text: str) -> Iterator[Reading]:
        """The text as it stands, and every other reading of it, the least encoded first."""
        whole = Reading(text)
        if not self._looks_encoded(text):  # as most texts do not
            yield whole
            return
        waiting = deque([whole])
        seen = {(0, text)}
        left = max(_LEAST, _BUDGET * len(text))
        while waiting:
            reading = waiting.popleft()
            yield reading
            for inner in self._decoded(reading) if reading.depth < MAX_DEPTH else ():
                if left <= 0:
                    break
                left -= len(inner.text) + _EACH
                if (inner.origin, inner.text) not in seen:
                    seen.add((inner.origin, inner.text))
                    if isinstance(inner, _Unpacked):
                        waiting.appendleft(inner)  # it is short, and must not wait until all is spent on escapes
                    else:
                        waiting.append(inner)

    def _looks_encoded(self, text: str) -> bool:
        return bool(self._signs.search(text)) or any(self._may_hold(packing, text) for packing in PACKINGS)

    def _may_hold(self, packing: Packing, text: str, *part: int) -> bool:
        return bool((packing.telling if self._ascii else packing.run).search(text, *part))

    def _decoded(self, reading: Reading) -> Iterator[Reading]:
        for packing in PACKINGS:
            if self._may_hold(packing, reading.text):
                yield from self._unpacked(reading, packing)
        for number, escape in enumerate(self._escapes if self._signs.search(reading.text) else ()):
            if any(sign in reading.text for sign in escape.signs) and self._is_new(reading, number):
                yield _Unescaped(reading, escape, number)

    def _is_new(self, reading: Reading, number: int) -> bool:
        """Whether it would not be the same to undo an escape before the last one: of two orders, one is enough."""
        escape, outer = self._escapes[number], reading.outer
        if outer is None or not reading.escapes:
            return True
        if len({*reading.escapes, number}) > MAX_KINDS:
            return False
        if escape.meaning is _half and any(self._escapes[other].meaning is _half for other in reading.escapes):
            return False  # who doubles signs does it once
        return number >= reading.escapes[-1] or escape.held(reading.text) > escape.held(outer.text)

    def _unpacked(self, reading: Reading, packing: Packing) -> Iterator[Reading]:
        stretches = _ASCII if self._ascii else _UTF_8
        for run in packing.run.finditer(reading.text):
            if self._may_hold(packing, reading.text, *run.span()):
                for begin in range(run.start(), run.start() + packing.block):
                    for stretch in stretches.finditer(packing.unpack(reading.text[begin : run.end()])):
                        if len(stretch[0]) >= MIN_BYTES:
                            yield _Unpacked(reading, stretch[0].decode("latin-1"), packing, begin, stretch.start())
