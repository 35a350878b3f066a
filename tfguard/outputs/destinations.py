"""Where reports are to be written: looked at before any work, and left without an old report by an error."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tfguard.errors import OutputError
from tfguard.inputs.repository import checkout

_STREAMS = frozenset(["/dev", "/dev/fd"])
"""What the system itself has there are its streams, links among them."""
_READ = tuple(
    ".tf .tofu .tf.json .tofu.json .hcl .tfvars .tfvars.json .tfstate .tfstate.backup .yaml .yml".split()  # noqa: SIM905
)
"""Ends of names of what is read from a directory; a report is not called so."""
_HINT = "Give the output a path of its own: --format json=report.json"


@contextmanager
def no_old_report(paths: Sequence[str], inputs: Sequence[str]) -> Iterator[None]:
    """Refuse places that a report must not go to; where anything fails, no report of an earlier run stays there.

    An interruption leaves what is there. Neither an input nor what a link leads to is ever removed.

    Raises:
        OutputError: a path is a link, a directory or an input, or lies behind a link of the checkout.

    """
    try:
        check(paths, inputs)
        yield
    except Exception:
        discard(paths, inputs)
        raise


def check(paths: Iterable[str], inputs: Sequence[str]) -> None:
    """Refuse places that a report must not go to.

    Raises:
        OutputError: as `no_old_report` does.

    """
    for path in paths:
        if not is_stream(path):
            _check(path, inputs)


def discard(paths: Iterable[str], inputs: Sequence[str] = ()) -> None:
    """Remove the reports of earlier runs, which would look like those of this one."""
    for path in paths:
        with suppress(OSError, ValueError):
            ours = stat.S_ISREG(os.lstat(path).st_mode) and not path.endswith(_READ)
            if ours and _link_in(path) is None and not _is_input(path, inputs):
                os.unlink(path)


def is_stream(path: str) -> bool:
    """Whether what is at a path takes a report as it comes: a pipe, a terminal, /dev/null."""
    if os.path.dirname(os.path.abspath(path)) in _STREAMS:
        return True
    try:
        mode = os.lstat(path).st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISCHR(mode) or stat.S_ISSOCK(mode)


def _check(path: str, inputs: Iterable[str]) -> None:
    link = _link_in(path)
    if link is not None:
        where = "is a link" if Path(link) == Path(path) else f"lies behind the link {link}"
        raise OutputError(f"{path} {where}: a report is not written through it.", "Remove the link, or name the file itself.")
    if os.path.isdir(path):
        raise OutputError(f"{path} cannot be written: Is a directory.", _HINT)
    if _is_input(path, inputs):
        raise OutputError(f"{path} is an input: a report would overwrite it.", _HINT)


def _link_in(path: str) -> str | None:
    """The link that a path is, or that it goes through in this repository: whoever wrote the branch may have put it there."""
    file, top = Path(path), checkout()
    for place in (file, *file.parents):
        if place.is_symlink() and (place == file or Path(os.path.realpath(place.parent)).is_relative_to(top)):
            return str(place)
    return None


def _is_input(path: str, inputs: Iterable[str]) -> bool:
    real = Path(os.path.realpath(path))
    places = [Path(os.path.realpath(place)) for place in inputs]
    return real in places or (
        real.exists() and real.name.endswith(_READ) and any(place.is_dir() and real.is_relative_to(place) for place in places)
    )
