"""Looking for words in undecoded values: far cheaper than decoding them, and cheapest in many of them at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from os.path import commonprefix
from typing import TypeVar

from msgspec import Raw

T = TypeVar("T")

_BATCH = 128


def having(items: Sequence[T], texts: Sequence[Raw], words: Collection[bytes], ignore_case: bool = False) -> Iterator[T]:
    """The items in whose text one of the words stands. `texts` are the items' own, in their order.

    With `ignore_case` the words are in lower case, and found in any.

    >>> list(having(["a", "b"], [Raw(b'{"vpc": "vpc-1"}'), Raw(b"{}")], [b"vpc-1", b"vpc-2"]))
    ['a']
    """
    if not words:
        return
    # ARNs of one kind share half of their length: where that half is missing, they all are.
    stem: bytes = commonprefix(list(words)) or b""  # noqa: RUF071  # character by character is what is meant
    for start in range(0, len(items), _BATCH):
        batch = texts[start : start + _BATCH]
        text = b"".join(batch)
        if ignore_case:
            text = text.lower()
        present = [word for word in words if word in text] if stem in text else []
        if present:
            pairs = zip(items[start : start + _BATCH], map(bytes, batch), strict=True)
            yield from (item for item, raw in pairs if any(word in (raw.lower() if ignore_case else raw) for word in present))
