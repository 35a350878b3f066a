"""A text that is not JSON: where it stops to be, and why. `json_fault` finds it, and is not loaded for one that is."""

from __future__ import annotations

from enum import Enum, auto


class JsonKind(Enum):
    """What is wrong with a text, as far as it changes what to do about it."""

    SYNTAX = auto()
    CUT_OFF = auto()
    TOO_DEEP = auto()
    TRAILING = auto()


class JsonError(Exception):
    """The text is not JSON: at this byte, for this reason, half a sentence."""

    def __init__(self, offset: int, why: str, kind: JsonKind = JsonKind.SYNTAX) -> None:
        super().__init__(why)
        self.offset = offset
        self.why = why
        self.kind = kind
