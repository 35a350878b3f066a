"""Text from other people, made harmless: terminal controls, bidirectional overrides, invisible characters."""

from __future__ import annotations

import unicodedata

_HARMFUL = frozenset(["Cc", "Cf", "Co", "Cs", "Zl", "Zp"])
"""Unicode categories that can move the cursor, reorder or hide text, or break a line."""


def plain(text: str) -> str:
    r"""The text on one line, with every character that a reader cannot see written as its escape.

    >>> plain("web\x1b[2Jlb")
    'web\\x1b[2Jlb'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_visible(character) for character in text)


def _visible(character: str) -> str:
    if unicodedata.category(character) not in _HARMFUL:
        return character
    code = ord(character)
    if code <= 0xFF:
        return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
