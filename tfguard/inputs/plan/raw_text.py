"""Looking for texts in undecoded values: far cheaper than decoding them, and cheapest in many of them at a time."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from os.path import commonprefix
from typing import TypeVar

from msgspec import Raw

T = TypeVar("T")

_ESCAPE = re.compile(rb"\\(?:u([0-9a-fA-F]{4})|.)", re.DOTALL)

_BATCH = 128
_FAMILY = re.compile(rb"[^/-]*")
"""How ids of one kind begin: `sg`, `arn:aws:elasticloadbalancing:us`."""


def having(items: Sequence[T], texts: Sequence[Raw], words: Collection[bytes], ignore_case: bool = False) -> Iterator[T]:
    """The items in whose text one of the words stands. `texts` are the items' own, in their order.

    With `ignore_case` the words are in lower case, and found in any.

    >>> list(having(["a", "b"], [Raw(b'{"vpc": "vpc-1"}'), Raw(b"{}")], [b"vpc-1", b"vpc-2"]))
    ['a']
    """
    for together, pairs in _batches(items, texts):
        text = together.lower() if ignore_case else together
        present = [word for word in words if word in text]
        if present:
            yield from (item for item, raw in pairs if any(word in (raw.lower() if ignore_case else raw) for word in present))


class Strings:
    """Texts to look for as whole strings, however many there are: ids of one kind are found by what they share."""

    def __init__(self, names: Collection[bytes]) -> None:
        self._names = frozenset(names)
        families: defaultdict[bytes, list[bytes]] = defaultdict(list)
        for name in names:
            families[_FAMILY.match(name)[0]].append(name)  # type: ignore[index]  # it matches everything
        # Character by character is what is meant.
        self._stems = [b'"' + (commonprefix(family) or b"") for family in families.values()]  # noqa: RUF071

    def are_in(self, text: bytes) -> bool:
        """Whether one of them stands in a text of JSON.

        >>> Strings([b"sg-1", b"sg-2"]).are_in(b'["sg-12", "sg-2"]'), Strings([b"sg-1"]).are_in(b'["sg-12"]')
        (True, False)
        """
        return any(self._stands(stem, text) for stem in self._stems)

    def _stands(self, stem: bytes, text: bytes) -> bool:
        start = text.find(stem)
        while start >= 0:
            end = text.find(b'"', start + 1)
            if text[start + 1 : end] in self._names:
                return True
            start = text.find(stem, end)
        return False

    def within(self, items: Sequence[T], texts: Sequence[Raw]) -> Iterator[T]:
        """The items in whose text one of them stands. `texts` are the items' own, in their order."""
        for text, pairs in _batches(items, texts):
            if self.are_in(text):
                yield from (item for item, raw in pairs if self.are_in(raw))


def _batches(items: Sequence[T], texts: Sequence[Raw]) -> Iterator[tuple[bytes, Iterator[tuple[T, bytes]]]]:
    """Many texts as one, and the items behind it, each with its own."""
    for start in range(0, len(items), _BATCH):
        batch = texts[start : start + _BATCH]
        together = b"".join(batch)
        if b"\\u" not in together:
            yield together, zip(items[start : start + _BATCH], map(bytes, batch), strict=True)
        else:
            pairs = zip(items[start : start + _BATCH], (_plain(bytes(raw)) for raw in batch), strict=True)
            yield _plain(together), pairs


def _plain(text: bytes) -> bytes:
    r"""A text of JSON in which nothing is escaped that need not be. Writers may escape any letter; Terraform does &, < and >.

    >>> _plain(rb'["\u0061b", "a\u0026b", "\\u0061", "\u0022\u00e9"]').decode()
    '["ab", "a&b", "\\\\u0061", "\\u0022é"]'
    """
    return _ESCAPE.sub(_letter, text)


def _letter(found: re.Match[bytes]) -> bytes:
    letter = chr(int(found[1], 16)) if found[1] else ""
    return letter.encode() if letter.isprintable() and letter not in ("", '"', "\\") else found[0]
