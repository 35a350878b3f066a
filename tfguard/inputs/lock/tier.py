"""How tight a version constraint is: what the configuration may ask for, without the grammar of constraints."""

from __future__ import annotations

from enum import IntEnum


class Tier(IntEnum):
    """How far a constraint lets a version float, from anywhere to nowhere."""

    ABSENT = 0
    LOWER = 1
    MAJOR = 2
    MINOR = 3
    EXACT = 4
