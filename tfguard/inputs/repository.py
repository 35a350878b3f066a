"""The repository that a directory is in, and the tree that is looked at with it."""

from __future__ import annotations

import os
from functools import lru_cache

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


def here_is_gone() -> bool:
    """Whether somebody has removed the current directory: what is relative to it leads nowhere."""
    try:
        os.getcwd()
    except OSError:
        return True
    return False
