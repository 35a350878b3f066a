"""Where the tests find the live declarations."""

from __future__ import annotations

from tfguard.resources.readings.registry import LIVE_READERS
from tfguard.resources.shapes.live_reader import LiveReader


def live_readers() -> dict[str, LiveReader]:
    """Every live declaration by its type."""
    return LIVE_READERS
