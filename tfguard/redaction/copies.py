"""Finding the copies of secrets in texts: as they are, or as JSON, a URL, base64 or HCL write them."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from functools import cached_property
from urllib.parse import quote, quote_plus

from tfguard.model import SENSITIVE, Value
from tfguard.model.values import is_number

MIN_TEXT = 4
"""A shorter secret is hidden where it is marked; hiding its copies would make every text unreadable."""
MIN_DIGITS = 6
"""The same of a number."""
MIN_LINE = 16
"""How long a line of a secret of several lines is where it counts as a secret of its own."""
MIN_ENCODED = 8
WEAK = 8
"""A secret that is shorter and a plain word or a plain number is hidden only where it stands alone."""
PROSE = 16
"""In our own sentences a plain word is taken for a secret only from this length."""

_IN_WORDS = "_-."
_FEW = 300
"""Up to so many secrets, to look for each of them is faster than to look at every place of the text."""


def texts_of(value: Value) -> Iterator[str]:
    """Every form in which a secret may appear in a text."""
    if is_number(value):
        if sum(map(str.isdigit, str(value))) >= MIN_DIGITS:
            yield json.dumps(value)
    elif isinstance(value, str):
        for text in (value, value.strip(), *_lines(value)):
            if len(text) >= MIN_TEXT:
                yield text
                yield from _encoded(text)


def _lines(text: str) -> Iterator[str]:
    """The lines of a text of several: another one may hold them indented. Marks such as `-----BEGIN…` say nothing."""
    lines = [line.strip() for line in text.splitlines()]
    if len(lines) > 1:
        yield from (line for line in lines if len(line) >= MIN_LINE and not line.startswith("-----"))


def _encoded(text: str) -> Iterator[str]:
    data = text.encode("utf-8", "surrogatepass")
    yield json.dumps(text)[1:-1]
    yield json.dumps(text, ensure_ascii=False)[1:-1]
    yield text.replace("${", "$${").replace("%{", "%%{")
    yield quote(data, safe="")
    yield quote_plus(data)
    if len(text) >= MIN_ENCODED:
        yield base64.b64encode(data).decode("ascii")
        yield text.lower()


class SecretTexts:
    """A set of secret texts, looked up at every place of a text at once."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._all = frozenset(texts)

    def __contains__(self, text: object) -> bool:
        return text in self._all

    @cached_property
    def _by_start(self) -> dict[str, list[str]]:
        """The texts by their first characters, the longest first."""
        index: dict[str, list[str]] = {}
        for text in sorted(self._all, key=len, reverse=True):
            index.setdefault(text[:MIN_TEXT], []).append(text)
        return index

    def hide(self, text: str, shortest: int = 0, prose: bool = False) -> str:
        """The text with `(sensitive)` in place of every secret of at least this length; overlapping ones go together."""
        if len(self._all) <= _FEW and not any(secret in text for secret in self._all):
            return text
        parts, done = [], 0
        for start, end in _merged(self._spans(text, shortest, prose)):
            parts += [text[done:start], SENSITIVE]
            done = end
        return "".join([*parts, text[done:]]) if parts else text

    def _spans(self, text: str, shortest: int, prose: bool) -> Iterator[tuple[int, int]]:
        index = self._by_start
        for start in range(len(text) - MIN_TEXT + 1):
            for secret in index.get(text[start : start + MIN_TEXT], ()):
                end = start + len(secret)
                if len(secret) >= shortest and text.startswith(secret, start) and _counts(secret, text, start, end, prose):
                    yield start, end
                    break


def _counts(secret: str, text: str, start: int, end: int, prose: bool) -> bool:
    plain = secret.isascii() and (secret.isalpha() or secret.isdigit())
    if prose and plain and len(secret) < PROSE:
        return False
    return not plain or len(secret) >= WEAK or (_parts(text[:start][-1:]) and _parts(text[end : end + 1]))


def _parts(character: str) -> bool:
    """Whether a character, or the end of the text, ends a word."""
    return not character.isalnum() and character not in tuple(_IN_WORDS)


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in the order of their beginnings, those that overlap or touch joined."""
    current: tuple[int, int] | None = None
    for start, end in spans:
        if current is None or start > current[1]:
            if current is not None:
                yield current
            current = start, end
        else:
            current = current[0], max(current[1], end)
    if current is not None:
        yield current
