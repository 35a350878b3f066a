"""Where a configuration stands: its directory, from the top of its repository."""

from __future__ import annotations

import os

from tfguard.inputs.repository import repository
from tfguard.model import Scope


def directory_scope(directory: str) -> Scope:
    """The scope of what is in a directory: the same whoever asks, and from where. Outside of a repository, from here."""
    path = os.path.abspath(directory)
    try:
        relative = os.path.relpath(path, repository(path) or ".")
    except ValueError:  # another drive of Windows
        relative = path
    return Scope(directory=relative.replace(os.sep, "/"))
