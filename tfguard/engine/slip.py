"""Whether a wrong name is a right one misspelt, or may be one that we do not know."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_ALIKE = 0.6
_DIGITS = re.compile(r"\d+")


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
