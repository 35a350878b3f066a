"""One input of the fuzzer, what came of it, and what may be wrong with that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, Protocol

REPORT = "report.json"
"""Where every command with a report writes its JSON."""


@dataclass(frozen=True)
class Outcome:
    """How a run ended: the exit code, what it said, the files that are there now, and the exception that nobody foresaw."""

    code: int | None
    out: str
    err: str
    files: Mapping[str, bytes]
    fault: BaseException | None = None
    seconds: float = 0.0
    grown: int = 0


@dataclass(frozen=True)
class Trial:
    """A command line in a directory of its own, with the files that stand there.

    `damaged` are those that are not as they were; a refusal names one of them, or what stands in `named`. `argvs` run one
    after another; the last of them is judged, the others are kept for its checks. `session` stands for AWS.
    What belongs together, so that a smaller input would be none, does not shrink.
    """

    argvs: tuple[tuple[str, ...], ...]
    files: Mapping[str, bytes]
    damaged: tuple[str, ...]
    checks: tuple[Check, ...] = ()
    session: Any = None
    named: tuple[str, ...] = ()
    shrinks: bool = True
    about: str = ""


Check = Callable[[Trial, tuple[Outcome, ...]], str | None]
"""Looks at the outcomes of a trial; None, or what is wrong."""


@dataclass(frozen=True)
class Breach:
    """Something that broke: its kind, the innermost frame of tfguard where there is one, and the details."""

    kind: str
    frame: str
    detail: str = field(default="", compare=False)


class Surface(Protocol):
    """A module that makes trials of one kind of input."""

    def trial(self, rng: Random) -> Trial:
        """The next input; the same for the same state of the generator."""
        ...
