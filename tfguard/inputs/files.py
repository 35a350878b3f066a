"""LiveReader files that may be anything: a pipe, a directory, a link to itself, or far too large."""

from __future__ import annotations

import os
import stat

from tfguard.errors import reason
from tfguard.inputs.place import Place, Problem

MAX_CONFIG_BYTES = 64 * 1024 * 1024
_CHUNK = 1 << 20


def read_bytes(path: str, limit: int = MAX_CONFIG_BYTES) -> bytes | Problem:
    """The content of a regular file; the reason where there is none to read."""
    try:
        # Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
    except (OSError, ValueError) as error:
        return _unreadable(path, reason(error))
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return Problem(Place(path), "it is not a regular file", "Remove it, or give it another name.")
        if status.st_size > limit:
            return Problem(Place(path), f"it is larger than {limit // 1024 // 1024} MiB", "Split the file.")
        return _all(descriptor, status.st_size)
    except OSError as error:
        return _unreadable(path, reason(error))
    finally:
        os.close(descriptor)


def _all(descriptor: int, size: int) -> bytes:
    data = os.read(descriptor, size + 1)
    if len(data) == size:
        return data
    # The file grows or shrinks while it is read, or the system reads less at a time than was asked for.
    parts = [data]
    while part := os.read(descriptor, _CHUNK):
        parts.append(part)
    return b"".join(parts)


def _unreadable(path: str, why: str) -> Problem:
    return Problem(Place(path), f"it cannot be read: {why}", "Check the file and its permissions.")
