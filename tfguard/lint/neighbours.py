"""The modules around those to be judged: one of them may call them, and then they are not roots.

A hook is given three files of a repository of thousands; who calls their modules stands in none of them, but mostly
near by: further up, beside, or in `examples/` below.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from tfguard.inputs.repository import repository

MAX_FILES = 400
MAX_MODULES = 100
_ENDINGS = (".tf", ".tofu", ".tf.json", ".tofu.json", "terragrunt.hcl")
_BELOW = ("examples", "example")


def neighbouring_files(paths: Iterable[str]) -> list[str]:
    """The configuration files around the modules of the paths, at most `MAX_FILES` of them.

    None where there are more than `MAX_MODULES` modules: then they call each other.
    """
    modules = dict.fromkeys(path if os.path.isdir(path) else os.path.dirname(path) or "." for path in paths)
    if len(modules) > MAX_MODULES:
        return []
    directories: dict[str, None] = {}
    for module in modules:
        if not os.path.exists(os.path.join(module, ".git")):
            directories.update(dict.fromkeys(_around(module)))
        directories.update(dict.fromkeys(_children(os.path.join(module, name) for name in _BELOW)))
    return list(islice((file for directory in directories for file in _files(directory)), MAX_FILES))


def _around(directory: str) -> Iterator[str]:
    """The directories above, up to the top of the repository, and those beside; above alone where there is none."""
    start = os.path.abspath(directory)
    top = repository(start)
    if top is None:
        yield _like(directory, Path(start).parent)
        return
    yield from _children([_like(directory, Path(start).parent)])
    for above in Path(start).parents:
        yield _like(directory, above)
        if str(above) == top:
            return


def _like(directory: str, path: Path) -> str:
    """A path, absolute or relative as the user's own is."""
    return str(path) if os.path.isabs(directory) else os.path.relpath(path)


def _children(directories: Iterable[str]) -> Iterator[str]:
    for directory in directories:
        try:
            with os.scandir(directory) as entries:
                yield from sorted(entry.path for entry in entries if entry.is_dir(follow_symlinks=False))
        except OSError:
            continue


def _files(directory: str) -> list[str]:
    try:
        return sorted(entry.path for entry in os.scandir(directory) if entry.name.endswith(_ENDINGS) and entry.is_file())
    except OSError:
        return []
