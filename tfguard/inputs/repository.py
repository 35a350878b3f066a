"""The repository that a directory is in."""

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
