"""Writes a file whole or not at all: beside its place, then renamed over it."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

_ANYONE_MAY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_NEW_MODE = 0o666
"""That of open(): the umask takes from it what nobody shall have."""


def read_only(path: str) -> bool:
    """Whether there is a file that its owner means to keep.

    A rename needs no right to the file, and an administrator has every right: the mode says what is meant.
    """
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False  # there is none, or it cannot be reached: then writing says why
    return not mode & _ANYONE_MAY_WRITE or not os.access(path, os.W_OK)


def replace_file(path: str, data: bytes) -> None:
    """Put a file in the place of another, with its mode and owner, or of none. A link is replaced, not followed.

    Raises:
        OSError: it cannot be written; what was there is there still.

    """
    old = _regular(path)
    temporary = str(Path(path).parent / f".tfguard-{os.urandom(8).hex()}")
    mode = _NEW_MODE if old is None else stat.S_IRUSR | stat.S_IWUSR  # no wider than the old one, not for a moment
    try:
        with open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # a rename may reach the disk before the content does
        if old is not None:
            _adopt(temporary, old)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _regular(path: str) -> os.stat_result | None:
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return None
    return found if stat.S_ISREG(found.st_mode) else None


def _adopt(path: str, old: os.stat_result) -> None:
    """Give a file the owner and the mode of another; in this order, since a new owner may take bits of the mode away."""
    with suppress(OSError, AttributeError):
        os.chown(path, old.st_uid, old.st_gid)
    os.chmod(path, stat.S_IMODE(old.st_mode))
