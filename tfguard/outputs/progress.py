"""How far a scan is: one line on a terminal that is written over, and nothing anywhere else."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import TextIO

from tfguard.outputs.words import count

INTERVAL = 0.1
"""Seconds between two lines."""


class Progress:
    """Shows types and resources that are done, the API calls, and the time."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._lock = threading.Lock()
        self._started = time.monotonic()
        self._shown = 0.0
        self._done = ""
        self._calls = 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def types(self, done: int, total: int, resources: int) -> None:
        """So many types and regions are read, with so many resources in them."""
        self._done = f"{done} of {total} types, {count(resources, 'resource')}, "
        self._show()

    def call(self) -> None:
        """AWS was asked once more."""
        with self._lock:
            self._calls += 1
        self._show()

    def _show(self) -> None:
        now = time.monotonic()
        if self._stream is None or now - self._shown < INTERVAL:
            return
        with self._lock:
            self._shown = now
            self._stream.write(f"\r\x1b[K{self._done}{count(self._calls, 'API call')}, {now - self._started:.0f} s")
            self._stream.flush()
