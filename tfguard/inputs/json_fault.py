"""Where a text stops to be JSON, and why: a reader of our own, for what a decoder has refused.

Decoders say it each in their own words, which change from version to version, and some do not say where. Nothing of the
text itself is shown but punctuation and a few well-known words: it may be a secret.
"""

from __future__ import annotations

import re

from tfguard.inputs.encoding import encoding_fault_of, position
from tfguard.inputs.json_error import JsonError, JsonKind
from tfguard.inputs.place import BOM

MAX_DIGITS = 4300
"""The longest integer that Python reads."""

_HEX = rb"[0-9a-fA-F]"
_UNICODE = (
    rb"u(?:(?![dD][89a-fA-F])" + _HEX + rb"{4}|[dD][89abAB]" + _HEX + rb"{2}\\u[dD][c-fC-F]" + _HEX + rb"{2})"
)  # a surrogate only with its other half
_OPEN_STRING = rb'"(?>[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|' + _UNICODE + rb"))*+"
_STRING = _OPEN_STRING + rb'"'
_NUMBER = rb"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?(?![0-9.eE+\-])"
_SPACE = rb"[ \t\r\n]*+"
_SCALAR = rb"(?:" + _STRING + rb"|" + _NUMBER + rb"|true|false|null)"

_AFTER_SPACE = re.compile(_SPACE)
_KEY = re.compile(_STRING)
_UNCLOSED = re.compile(_OPEN_STRING)
_VALUE = re.compile(_SCALAR)
_RUNS = {  # What most of a text is, passed over at once: scalar members, or elements, with the comma after each.
    b"{": re.compile(rb"(?>" + _SPACE + _STRING + _SPACE + rb":" + _SPACE + _SCALAR + _SPACE + rb",)*+"),
    b"[": re.compile(rb"(?>" + _SPACE + _SCALAR + _SPACE + rb",)*+"),
}
_CLOSING = {b"{": b"}", b"[": b"]"}
NUMBERS = re.compile(_STRING + rb"|(" + _NUMBER + rb')|"(?s:.*)|-?[0-9][0-9.eE+\-]*+')
"""Strings, to be passed over, and numbers, in the group; what only looks like one of them is passed over at once as well."""
_NUMBER_START = re.compile(rb"[+\-.]?[0-9]")
_FOREIGN = re.compile(rb"-?(?:NaN|Infinity)|None|True|False|undefined")
_CUT_WORD = re.compile(rb"(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?[0-9]++(?:\.|(?:\.[0-9]*+)?[eE][+-]?))\Z")
_CUT_ESCAPE = re.compile(rb"\\(?:u" + _HEX + rb"{0,4}(?:\\(?:u" + _HEX + rb"{0,4})?)?)?\Z")
_OTHER_WORDS = {
    b"'": "JSON quotes with \", and not with '",
    b"/": "JSON has no comments",
    b"#": "JSON has no comments",
}


def check_json(data: bytes | memoryview, depth: int, start: int = 0) -> None:
    """Read a text as JSON.

    Raises:
        JsonError: it is none, nests deeper than that, or something stands after its end.

    """
    reader = _Reader(data, depth)
    end = reader.space(reader.document(start))
    if end < len(data):
        raise JsonError(end, "something stands after the end of the JSON document", JsonKind.TRAILING)


def document_end(data: bytes | memoryview, depth: int, start: int) -> int:
    """Where the JSON document ends that begins at `start`, whatever follows.

    Raises:
        JsonError: there is none, or it nests deeper than that.

    """
    return _Reader(data, depth).document(start)


def json_reason(data: bytes, depth: int = 1000) -> str:
    """Why a text that a decoder refused is not JSON, and where, in one clause."""
    fault = encoding_fault_of(data)
    if fault is not None:
        return f"line {fault.line}, column {fault.column}: {fault.why}"
    try:
        check_json(data.removeprefix(BOM), depth)
    except JsonError as error:
        line, column = position(data.removeprefix(BOM), error.offset)
        return f"line {line}, column {column}: {error.why}"
    return number_fault(data) or "it holds a value that cannot be read"


def number_fault(data: bytes | memoryview) -> str | None:
    """What is wrong with the first number that nothing can hold: half a sentence; None where every number is fine."""
    for match in NUMBERS.finditer(data):
        number = match[1]
        if number is None:
            continue
        if not number.lstrip(b"-").isdigit():
            if float(number) in (float("inf"), float("-inf")):
                return "it holds a number beyond the range of floating point"
        elif len(number.lstrip(b"-")) > MAX_DIGITS:
            return f"it holds an integer of {len(number.lstrip(b'-')):,} digits, and {MAX_DIGITS:,} are the most"
    return None


class _Reader:
    """Goes through one text, and keeps which brackets are open."""

    def __init__(self, data: bytes | memoryview, depth: int) -> None:
        self._data = data
        self._depth = depth
        self._open: list[bytes] = []

    def space(self, at: int) -> int:
        match = _AFTER_SPACE.match(self._data, at)
        return match.end() if match else at

    def document(self, start: int) -> int:
        """Where the document ends that begins at `start`."""
        at = self._value(self.space(start))
        fresh = True
        while self._open:
            at = self.space(at)
            if self._byte(at) == _CLOSING[self._open[-1]]:
                self._open.pop()
                at, fresh = at + 1, False
                continue
            if not fresh:
                at = self._comma(at)
            held = len(self._open)
            at = self._item(at)
            fresh = len(self._open) > held
        return at

    def _item(self, at: int) -> int:
        """One member or element; those without anything in them that stand before it are passed over."""
        inside = self._open[-1]
        run = _RUNS[inside].match(self._data, at)
        at = self.space(run.end() if run else at)
        if inside == b"{":
            at = self._colon(self._key(at))
        return self._value(at)

    def _comma(self, at: int) -> int:
        if self._byte(at) != b",":
            raise self._fault(at, f"a comma or `{_CLOSING[self._open[-1]].decode()}` must stand here")
        return at + 1

    def _key(self, at: int) -> int:
        match = _KEY.match(self._data, at)
        if match:
            return match.end()
        byte = self._byte(at)
        if byte == b'"':
            raise self._bad_string(at)
        raise self._fault(at, _LAST_COMMA if byte == b"}" else _OTHER_WORDS.get(byte, "a key in quotes must stand here"))

    def _colon(self, at: int) -> int:
        at = self.space(at)
        if self._byte(at) != b":":
            raise self._fault(at, "a colon must stand here, after the key")
        return self.space(at + 1)

    def _value(self, at: int) -> int:
        match = _VALUE.match(self._data, at)
        if match:
            return match.end()
        byte = self._byte(at)
        if byte not in _CLOSING:
            raise self._bad_string(at) if byte == b'"' else self._no_value(at, byte)
        if len(self._open) >= self._depth:
            raise JsonError(at, f"it nests more than {self._depth} levels deep here", JsonKind.TOO_DEEP)
        self._open.append(byte)
        return at + 1

    def _no_value(self, at: int, byte: bytes) -> JsonError:
        tail = bytes(self._data[at : at + 400])
        if at + len(tail) == len(self._data) and _CUT_WORD.match(tail):
            return self._cut_off()
        foreign = _FOREIGN.match(tail)
        if foreign:
            return JsonError(at, f"`{foreign[0].decode()}` is no value of JSON")
        if _NUMBER_START.match(tail):
            return JsonError(at, "this is no number of JSON")
        if byte == b"]" and self._open[-1:] == [b"["]:
            return JsonError(at, _LAST_COMMA)
        return self._fault(at, _OTHER_WORDS.get(byte, "a value must stand here"))

    def _bad_string(self, at: int) -> JsonError:
        match = _UNCLOSED.match(self._data, at)
        end = match.end() if match else at + 1
        byte = self._byte(end)
        if byte == b"\\":
            if _CUT_ESCAPE.match(bytes(self._data[end : end + 16])) and len(self._data) - end < 16:
                return self._cut_off()
            half = re.match(rb"\\u[dD][89a-fA-F]" + _HEX + rb"{2}", bytes(self._data[end : end + 6]))
            return JsonError(end, "this escape is half of a surrogate pair" if half else "this is no escape of JSON")
        if byte in (b"\n", b"\r"):
            return JsonError(end, "a string is not closed on its line")
        return self._fault(end, f"a string holds the control character 0x{byte.hex().upper()}")

    def _fault(self, at: int, why: str) -> JsonError:
        return JsonError(at, why) if at < len(self._data) else self._cut_off()

    def _cut_off(self) -> JsonError:
        return JsonError(len(self._data), "it ends in the middle", JsonKind.CUT_OFF)

    def _byte(self, at: int) -> bytes:
        return bytes(self._data[at : at + 1])


_LAST_COMMA = "a comma stands before the closing bracket"
