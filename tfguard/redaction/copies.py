"""Finding the copies of secrets in texts: as they are, or as JSON, a URL, base64 or HCL write them."""

from __future__ import annotations

import json
import re
from binascii import Error, a2b_base64
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING

from tfguard.model import SENSITIVE, Value
from tfguard.model.values import is_number
from tfguard.redaction.inside import inside

if TYPE_CHECKING:
    from tfguard.redaction.decodings import Decoder, Span

MIN_TEXT = 4
"""A shorter secret is hidden where it is marked; hiding its copies would make every text unreadable."""
MIN_DIGITS = 6
"""The same of a number."""
MIN_LINE = 16
"""How long a line of a secret of several lines is where it counts as a secret of its own."""
MIN_FOLDED = 8
"""A shorter secret is not looked for in other cases than its own."""
WEAK = 8
"""A secret that is shorter and a plain word or a plain number is hidden only where it stands alone."""
PROSE = 16
"""In our own sentences a plain word is taken for a secret only from this length."""

_IN_WORDS = "_-."
_SIGMA = "Σ"
"""The one letter whose lower case depends on the letters beside it."""
_PIECE = 32
"""So many characters of a text tell most secrets apart."""
_FEW = 40
"""Up to so many secrets, to look for each of them is faster than to look at every place of the text."""
_BASE64 = re.compile(r"[\w+/-]{11,}+={0,2}", re.ASCII)
_TWICE = 2
"""How many layers of base64 around a secret are taken off."""


def texts_of(value: Value, layers: int = _TWICE) -> Iterator[str]:
    """The texts that give a secret away: itself, its lines, and what it is and holds without its base64."""
    if is_number(value):
        if sum(map(str.isdigit, str(value))) >= MIN_DIGITS:
            yield json.dumps(value)
    elif isinstance(value, str):
        for text in (value, value.strip(), " ".join(value.split()), *_lines(value)):
            if len(text) >= MIN_TEXT:
                yield text
                if not text.isascii():
                    yield text.encode("utf-8", "surrogatepass").decode("latin-1")  # as bytes are read
        decoded = _decoded(value) if layers else None
        if decoded is not None:
            for part in (decoded, *inside(decoded)):
                yield from texts_of(part, layers - 1)


def _lines(text: str) -> Iterator[str]:
    """The lines of a text of several: another one may hold them indented. Marks such as `-----BEGIN…` say nothing."""
    lines = [line.strip() for line in text.splitlines()]
    if len(lines) > 1:
        yield from (line for line in lines if len(line) >= MIN_LINE and not line.startswith("-----"))


def _decoded(text: str) -> str | None:
    """The text that a secret is the base64 of; None where it is none."""
    joined = "".join(text.split())
    if not _BASE64.fullmatch(joined):
        return None
    letters = joined.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        decoded = a2b_base64(letters + "=" * (-len(letters) % 4)).decode("utf-8")
    except (Error, UnicodeDecodeError):
        return None
    return decoded if len(decoded) >= MIN_FOLDED and "".join(decoded.split()).isprintable() else None


class SecretTexts:
    """A set of secret texts, looked up at every place of a text, and of all that it decodes to, at once."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._all = frozenset(texts)

    def __contains__(self, text: object) -> bool:
        return text in self._all

    def hide(self, text: str, shortest: int = 0, prose: bool = False) -> str:
        """The text with `(sensitive)` in place of every secret of at least this length; overlapping ones go together."""
        if not self._all or len(text) < MIN_TEXT:
            return text
        parts, done = [], 0
        for start, end in _merged(sorted(self._spans(text, shortest, prose))):
            parts += [text[done:start], SENSITIVE]
            done = end
        return "".join([*parts, text[done:]]) if parts else text

    def in_value(self, value: Value) -> Value:
        """The value without secrets, in the keys of its objects too."""
        if isinstance(value, dict):
            return {self.hide(key): self.in_value(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.in_value(item) for item in value]
        if isinstance(value, str):
            return self.hide(value)
        return SENSITIVE if is_number(value) and json.dumps(value) in self._all else value

    def _spans(self, text: str, shortest: int, prose: bool) -> Iterator[Span]:
        for reading in self._decoder.readings(text):
            for start, end in self._index.found(reading.text, partial(_counts, reading.text, shortest, prose)):
                yield reading.place(start, end)

    @cached_property
    def _decoder(self) -> Decoder:
        from tfguard.redaction.decodings import Decoder  # here, since most inputs have nothing to hide

        return Decoder(frozenset().union(*self._all))

    @cached_property
    def _index(self) -> _Index:
        return _Index(self._all)


class _Index:
    """Texts in the order of the alphabet, without regard to case: the longest that begins at a place is one look away."""

    def __init__(self, texts: frozenset[str]) -> None:
        self._exact = texts
        self._sorted = sorted({_folded(text) for text in texts})
        self._beginnings = frozenset(_beginning(text) for text in self._sorted)
        self._within = list(_prefixes(self._sorted))

    def found(self, text: str, counts: Callable[[int, int], bool]) -> Iterator[Span]:
        """Where the texts stand: at each place the longest that counts."""
        folded = _folded(text)
        if self._may_hold(folded):
            for start, beginning in enumerate(_beginnings(folded)):
                if beginning in self._beginnings:
                    ends = (start + length for length in self._at(folded, start))
                    end = next((end for end in ends if self._is_copy(text[start:end]) and counts(start, end)), None)
                    if end is not None:
                        yield start, end

    def _is_copy(self, text: str) -> bool:
        """Whether the case may be this one: that of the secret, lower case, or any where it cannot be a mere word."""
        if text in self._exact:
            return True
        return len(text) >= MIN_FOLDED and (text.islower() or len(text) >= PROSE or not _is_plain(text))

    def _may_hold(self, folded: str) -> bool:
        if len(self._sorted) <= _FEW:
            return any(text in folded for text in self._sorted)
        return not self._beginnings.isdisjoint(_beginnings(folded))

    def _at(self, folded: str, start: int) -> Iterator[int]:
        """The lengths of the texts that stand at a place, the longest first."""
        at: int | None = self._last_before(folded, start)
        while at is not None and at >= 0:
            if folded.startswith(self._sorted[at], start):
                yield len(self._sorted[at])
            at = self._within[at]

    def _last_before(self, folded: str, start: int) -> int:
        """The number of the last text that is not behind what stands at a place. It is cut as short as can be told apart."""
        length = _PIECE
        while True:
            piece = folded[start : start + length]
            behind = bisect_right(self._sorted, piece)
            if behind == len(self._sorted) or len(piece) < length or not self._sorted[behind].startswith(piece):
                return behind - 1
            length *= 2


def _prefixes(texts: list[str]) -> Iterator[int | None]:
    """For each of the sorted texts, the number of the longest other one that it begins with."""
    open_: list[int] = []
    for index, text in enumerate(texts):
        while open_ and not text.startswith(texts[open_[-1]]):
            open_.pop()
        yield open_[-1] if open_ else None
        open_.append(index)


def _beginning(text: str) -> tuple[str, ...]:
    return tuple(text[:MIN_TEXT])


def _beginnings(text: str) -> Iterator[tuple[str, ...]]:
    """The characters that begin at each place, as many as every secret has."""
    return zip(text, text[1:], text[2:], text[3:], strict=False)


def _folded(text: str) -> str:
    """The text in lower case, each character at its place."""
    lower = text.lower()
    if len(lower) == len(text) and _SIGMA not in text:
        return lower
    return "".join(map(_lower, text))


def _lower(character: str) -> str:
    lower = character.lower()
    return lower if len(lower) == 1 else character


def _counts(text: str, shortest: int, prose: bool, start: int, end: int) -> bool:
    """Whether a secret at a place of a text is long enough there, and no mere word."""
    secret = text[start:end]
    plain = _is_plain(secret)
    if len(secret) < shortest or (prose and plain and len(secret) < PROSE):
        return False
    return not plain or len(secret) >= WEAK or (_parts(text[max(0, start - 1) : start]) and _parts(text[end : end + 1]))


def _is_plain(secret: str) -> bool:
    """Whether it is a plain word or a plain number."""
    return secret.isascii() and (secret.isalpha() or secret.isdigit())


def _parts(character: str) -> bool:
    """Whether a character, or the end of the text, ends a word."""
    return not character.isalnum() and character not in tuple(_IN_WORDS)


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans in the order of their beginnings, those that overlap or touch joined."""
    current: Span | None = None
    for start, end in spans:
        if current is None or start > current[1]:
            if current is not None:
                yield current
            current = start, end
        else:
            current = current[0], max(current[1], end)
    if current is not None:
        yield current
