"""Reading files that may be anything: a pipe, a device, a directory, a link to itself, or far too large.

No more of one is read than its limit and a byte.
"""

from __future__ import annotations

import errno
import os
import select
import stat
from collections.abc import Iterator
from contextlib import contextmanager

from tfguard.errors import InputError, reason
from tfguard.inputs.limits import HCL_MIB, Limit
from tfguard.inputs.place import Place, Problem

PIPE_SECONDS = 5.0
"""How long somebody who writes into a named pipe may take to open it."""
SPECIAL = "it is not a regular file"
SILENT = "it is a pipe, and nobody writes into it"
_LOOK_MS = 20
_CHUNK = 1 << 20
# Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class SpecialFileError(OSError):
    """There is something of that name, and it is nothing to read to its end."""


def read_bytes(path: str, limit: Limit = HCL_MIB) -> bytes | Problem:
    """The content of a regular file; the reason where there is none to read."""
    try:
        with opened(path, pipes=False) as descriptor:
            size = os.fstat(descriptor).st_size
            data = b"" if size > limit.bytes else read_all(descriptor, limit, size)
    except (OSError, ValueError) as error:
        special = isinstance(error, SpecialFileError)
        return Problem(Place(path), *_not_regular(error) if special else _unreadable(error))
    if max(size, len(data)) > limit.bytes:
        return Problem(Place(path), f"it {limit.clause()}", limit.hint)
    return data


def read_input(path: str, limit: Limit, hint: str) -> bytes:
    """The content of a file that the user named, which may be a pipe, as `<(git show main:FILE)` is.

    Raises:
        InputError: it cannot be read, with the hint; or it is too large.

    """
    try:
        with opened(path) as descriptor:
            size = os.fstat(descriptor).st_size
            data = b"" if size > limit.bytes else read_all(descriptor, limit, size)
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read: {reason(error)}.", hint) from error
    if max(size, len(data)) > limit.bytes:
        raise limit.exceeded(path)
    return data


@contextmanager
def opened(path: str, pipes: bool = True) -> Iterator[int]:
    """A regular file, or a pipe that somebody writes into, or the null device, open for reading.

    Raises:
        OSError: it cannot be opened; a SpecialFileError where it is something else.
        ValueError: the path cannot be one.

    """
    descriptor = os.open(path, _FLAGS)
    try:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode) and pipes:
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not (stat.S_ISREG(mode) or (pipes and (stat.S_ISFIFO(mode) or _is_null(descriptor)))):
            raise SpecialFileError(0, SPECIAL)
        yield descriptor
    finally:
        os.close(descriptor)


def _is_null(descriptor: int) -> bool:
    """Whether it is what people name for "none": `--config /dev/null`."""
    return os.path.samestat(os.fstat(descriptor), os.stat(os.devnull))


def read_all(descriptor: int, limit: Limit, size: int = 0) -> bytes:
    """What a descriptor gives, to its end or to one byte more than the limit. `size` is what it should have.

    Raises:
        OSError: it cannot be read; a SpecialFileError where it is a pipe into which nobody writes.

    """
    most = limit.bytes + 1
    data = _first(descriptor, min(size, limit.bytes) + 1)
    if size and len(data) == size:
        return data
    # It is a pipe, it grows or shrinks while it is read, or the system reads less at a time than was asked for.
    parts, read = [data], len(data)
    while data and read < most and (data := _next(descriptor, min(_CHUNK, most - read))):
        parts.append(data)
        read += len(data)
    return b"".join(parts)


def _first(descriptor: int, count: int) -> bytes:
    """The first bytes; of a pipe that nobody has opened to write yet, once somebody has."""
    data = _next(descriptor, count)
    if data or not stat.S_ISFIFO(os.fstat(descriptor).st_mode):
        return data
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    for _ in range(int(PIPE_SECONDS * 1000 / _LOOK_MS)):
        if poll.poll(_LOOK_MS):  # there are bytes, or a writer has come and gone
            return _next(descriptor, count)
    raise SpecialFileError(0, SILENT)


def _next(descriptor: int, count: int) -> bytes:
    """More bytes; those of a pipe as soon as its writer writes them. None at its end, or before anybody writes."""
    while True:
        try:
            return os.read(descriptor, count)
        except BlockingIOError:
            select.select([descriptor], [], [])


def _not_regular(error: OSError | ValueError) -> tuple[str, str]:
    return reason(error), "Remove it, or give it another name."


def _unreadable(error: OSError | ValueError) -> tuple[str, str]:
    return f"it cannot be read: {reason(error)}", "Check the file and its permissions."
