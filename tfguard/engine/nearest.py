"""The right name that a wrong one is nearest to, and whether the wrong one is a slip of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches

_ALIKE = 0.6
_DIGITS = re.compile(r"\d+")


def nearest(name: str, right: Iterable[str]) -> str | None:
    """The right name that is most like a name; None where none is."""
    close = get_close_matches(name, right, n=1, cutoff=_ALIKE)
    return close[0] if close else None


def is_slip(name: str, right: str) -> bool:
    """Whether a name is a right one misspelt, or without some of its words.

    A name with a word more, another word or another number is one that a newer version may have.

    >>> is_slip("desired_cuont", "desired_count"), is_slip("certificate", "certificate_arn")
    (True, True)
    >>> is_slip("health_check_logs", "health_check"), is_slip("enable_http3", "enable_http2")
    (False, False)
    """
    if name.lower() == right.lower() or name.replace("_", "") == right.replace("_", ""):
        return True
    ours, theirs = name.split("_"), right.split("_")
    if len(ours) < len(theirs):
        rest = iter(theirs)
        return all(word in rest for word in ours)
    return len(ours) == len(theirs) and all(map(_misspelt, ours, theirs))


def _misspelt(word: str, right: str) -> bool:
    """Whether a word is another one with letters missing, doubled or in another order."""
    if word == right:
        return True
    same_letters = _DIGITS.sub("", word) == _DIGITS.sub("", right)
    return not same_letters and SequenceMatcher(None, word, right).ratio() >= _ALIKE
