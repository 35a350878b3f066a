"""What is said beside a report: errors, notes, and the diff of a fix."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click


def confess(error: Exception) -> None:
    """Say where tfguard failed. The error's own text may hold a secret, and logs are kept: nobody is shown it."""
    if os.environ.get("TFGUARD_DEBUG"):
        click.echo("".join(_traces(error)), err=True, nl=False)
        return
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if frame.filename.startswith(str(Path(__file__).parent.parent))]
    place = f" in {Path(own[-1].filename).name}, line {own[-1].lineno}" if own else ""
    complain(f"this is a fault of tfguard itself: {type(error).__name__}{place}.", "TFGUARD_DEBUG=1 shows the way to it.")


def _traces(error: BaseException) -> Iterator[str]:
    """Where an error and those behind it were raised, the first one first: lines of code, and none of their texts."""
    import traceback

    behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if behind is not None:
        yield from _traces(behind)
    yield "Traceback (most recent call last):\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__name__}\n"


def note(message: str) -> None:
    """Say a line on standard error."""
    from tfguard.outputs.escape import plain

    click.echo(plain(message), err=True)


def show_diff(diff: str) -> None:
    """The diff as it is, but for what a terminal or a CI runner would obey."""
    from tfguard.outputs.escape import log_line, plain

    for line in diff.split("\n")[:-1]:
        text = line.removesuffix("\r")
        shown = "\t".join(map(plain, text.split("\t")))
        sys.stdout.write(log_line(shown) + line[len(text) :] + "\n")
    sys.stdout.flush()


def complain(message: str, hint: str) -> None:
    """Say an error on standard error, and what to do."""
    from tfguard.outputs.escape import plain

    click.echo(f"tfguard: {plain(message)}", err=True)
    if hint:
        click.echo(f"  hint: {plain(hint)}", err=True)
