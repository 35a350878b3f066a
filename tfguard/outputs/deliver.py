"""From a report to where the user wants it: standard output, files, several at once."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from tfguard.errors import OutputError, reason
from tfguard.model import Report
from tfguard.outputs import OUTPUTS, Style, render
from tfguard.outputs.destinations import discard, is_stream
from tfguard.outputs.escape import plain
from tfguard.whole_file import read_only, replace_file

DEFAULT = "text"
_PATH_HINT = "Give the output a path: --format text=report.txt"
_STDOUT = frozenset(["", "-", "/dev/stdout"])


class Target(Struct, frozen=True):
    """An output and where it goes; without a path, to standard output."""

    name: str
    path: str | None = None

    @property
    def place(self) -> str | None:
        """The path, by whichever name and link it was given."""
        return self.path and os.path.realpath(self.path)


def targets(formats: Iterable[str]) -> tuple[Target, ...]:
    """What `--format NAME[=PATH]`, given any number of times, asks for.

    Raises:
        OutputError: there is no such output, or two would go to one place.

    """
    wanted = tuple(_target(text) for text in formats) or (Target(DEFAULT),)
    for index, target in enumerate(wanted):
        if target.place in [other.place for other in wanted[:index]]:
            place = "standard output" if target.path is None else target.path
            hint = "Give each a path of its own; all but one need one: --format sarif=tfguard.sarif"
            raise OutputError(f"Two outputs cannot share {place}.", hint)
    return wanted


def paths_of(formats: Iterable[str]) -> tuple[str, ...]:
    """The files that `--format NAME[=PATH]` asks for, whatever else is wrong with it."""
    paths = (text.partition("=")[2] for text in formats)
    return tuple(path for path in paths if path not in _STDOUT)


def _target(text: str) -> Target:
    name, _, path = text.partition("=")
    if name not in OUTPUTS:
        raise OutputError(f"There is no output {name!r}.", f"Choose from {', '.join(sorted(OUTPUTS))}.")
    return Target(name, None if path in _STDOUT else path)


def terminal_style(*, no_color: bool = False, quiet: bool = False) -> Style:
    """How standard output looks: its width, and colour where it is a terminal and nobody asked for none."""
    terminal = sys.stdout is not None and sys.stdout.isatty()
    plain = no_color or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
    width = shutil.get_terminal_size((80, 24)).columns
    return Style(width=width, color=terminal and not plain, quiet=quiet)


def deliver(report: Report, wanted: Iterable[Target], style: Style) -> None:
    """Write every output; those that can be written are, whatever becomes of another.

    Raises:
        OutputError: one could not be written.

    """
    ordered = sorted(wanted, key=lambda target: target.path is not None)
    failed = []
    for target in ordered:
        try:
            _deliver_one(report, target, style)
        except OutputError as error:
            failed.append(error)
        except Exception:  # nobody foresaw it, and the run ends here
            discard(target.path for target in ordered if target.path is not None)
            raise
    if failed:
        raise failed[0]


def _deliver_one(report: Report, target: Target, style: Style) -> None:
    if target.path is None:
        say(render(target.name, report, style))
    else:
        _write(target.path, render(target.name, report, Style(quiet=style.quiet)))


def warn(text: str) -> None:
    """Write a warning to standard error; what it says is somebody else's in part."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):  # nobody reads it
            sys.stderr.write(f"tfguard: warning: {plain(text)}\n")


def say(text: str) -> None:
    """Write to standard output.

    Raises:
        OutputError: it is closed, or does not take the text.

    """
    if sys.stdout is None:
        raise OutputError("Standard output is closed.", _PATH_HINT)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except (OSError, ValueError) as error:
        _abandon_stdout()
        raise OutputError(f"Standard output cannot be written: {reason(error, 'it is closed')}.", _PATH_HINT) from error


def _abandon_stdout() -> None:
    """Send what is left for standard output nowhere: Python would fail once more when it writes it out at the end."""
    try:
        descriptor = sys.stdout.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)
    except (AttributeError, OSError, ValueError):
        return  # It is no file, so nothing is written out at the end.


def _write(path: str, text: str) -> None:
    """Write a report whole or not at all; what takes it as it comes gets it so."""
    data = text.encode("utf-8", "backslashreplace")
    if read_only(path):
        raise OutputError(f"{path} cannot be written: it is read-only.", "Make it writable, or give the output another path.")
    try:
        if is_stream(path):
            Path(path).write_bytes(data)
        else:
            replace_file(path, data)
    except (OSError, ValueError) as error:
        raise OutputError(f"{path} cannot be written: {reason(error)}.", "Check the directory and its permissions.") from error
