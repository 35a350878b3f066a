"""The repository that a directory is in, and the tree that is looked at with it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

_MEMORY = 4096


@lru_cache(maxsize=_MEMORY)
def repository(directory: str) -> str | None:
    """The root of the repository that an absolute directory is in; None outside of one."""
    if os.path.lexists(os.path.join(directory, ".git")):
        return directory
    parent = os.path.dirname(directory)
    return None if parent == directory else repository(parent)


def checkout(directory: str = os.curdir) -> str:
    """The tree that a directory stands in, links resolved: its repository, else the directory alone."""
    try:
        here = os.path.realpath(directory)
    except OSError:  # somebody has removed this directory
        return os.curdir
    return repository(here) or here


def inside(path: str, directories: Iterable[str]) -> bool:
    """Whether a path is one of the directories or below it, as it is written or where its links lead.

    The system's own numbers are compared: a directory may be named in another case, or by another mount.
    """
    numbers = {number for number in map(_number, directories) if number}
    places = (place for form in map(Path, (os.path.abspath(path), os.path.realpath(path))) for place in (form, *form.parents))
    return any(_number(str(place)) in numbers for place in places)


def _number(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def here_is_gone() -> bool:
    """Whether somebody has removed the current directory: what is relative to it leads nowhere."""
    try:
        os.getcwd()
    except OSError:
        return True
    return False
