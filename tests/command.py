"""Runs the command line in this process, as a user would."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass

import click

from tfguard.cli import main


@dataclass(frozen=True)
class Outcome:
    """What a run said: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


def run(*argv: str, stdin: bytes = b"") -> Outcome:
    """Run tfguard with these arguments."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), _stdin(stdin):
        code = main(argv)
    return Outcome(code, out.getvalue(), err.getvalue())


@contextmanager
def _stdin(data: bytes) -> Iterator[None]:
    kept = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(data))
    try:
        yield
    finally:
        sys.stdin = kept


def commands(group: click.Group, *names: str) -> Iterator[tuple[str, ...]]:
    """Every command, by the words that call it."""
    yield names
    for name, command in group.commands.items():
        yield from commands(command, *names, name) if isinstance(command, click.Group) else [(*names, name)]


def refusal(outcome: Outcome) -> str:
    """The sentence with which tfguard refused its input: exit code 2, one sentence and a hint, and no report."""
    sentence = last_words(outcome)
    assert "fault of tfguard itself" not in sentence
    return sentence


def last_words(outcome: Outcome) -> str:
    """What tfguard said when it ended without a report, an input refused or a fault of its own: one sentence and a hint."""
    assert outcome.code == 2, outcome
    assert outcome.out == ""
    lines = outcome.err.splitlines()
    assert len(lines) == 2, outcome.err
    assert lines[0].startswith("tfguard: ")
    assert lines[0].endswith(".")
    assert lines[1].startswith("  hint: ")
    return lines[0].removeprefix("tfguard: ")
