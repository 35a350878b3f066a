"""Tries inputs of the surfaces in turn, as long as the time goes, and keeps what broke."""

from __future__ import annotations

import gc
import shlex
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from fuzzing.checks import breaches
from fuzzing.runner import Runner
from fuzzing.shrink import Files, shrunk
from fuzzing.surfaces import SURFACES
from fuzzing.trial import Breach, Trial

_COLLECTED_EVERY = 100


@dataclass(frozen=True)
class Limits:
    """What an input may take, and how long to look for the least of one that broke."""

    seconds: float = 10.0
    mib: int = 1024
    shrink_seconds: float = 20.0


@dataclass
class Broken:
    """One thing that broke: the first input that showed it, and how many did."""

    surface: str
    number: int
    breach: Breach
    trial: Trial
    times: int = 1


@dataclass
class Tally:
    """What was tried of one surface, and the time of the processor for it.

    `codes` are the exit codes, and how many inputs ended with each.
    """

    tried: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    codes: dict[int | None, int] = field(default_factory=dict)


class Campaign:
    """Inputs by a seed: the one of a surface and a number is the same whenever it is made."""

    def __init__(self, seed: str, limits: Limits) -> None:
        self._seed = seed
        self._limits = limits
        self.tallies: dict[str, Tally] = {}
        self.broken: dict[Breach, Broken] = {}

    def trial(self, surface: str, number: int) -> Trial:
        """The input of a surface with a number."""
        with _deep():
            return SURFACES[surface](Random(f"{self._seed}:{surface}:{number}"))

    def run(self, surface: str, seconds: float, most: int | None = None, first: int = 0) -> None:
        """Try inputs of a surface, for so long, and not more than so many; `first` is the number of the first."""
        tally = self.tallies.setdefault(surface, Tally())
        ends = time.monotonic() + seconds
        with Runner(self._limits.seconds) as runner:
            while time.monotonic() < ends and (most is None or tally.tried < most):
                number = first + tally.tried
                trial = self.trial(surface, number)
                for breach in self._try(runner, trial, tally):
                    self._note(surface, number, breach, trial)
                tally.tried += 1
                if tally.tried % _COLLECTED_EVERY == 0:
                    gc.collect()  # a run of tfguard is short and leaves its cycles to the end of the process

    def _try(self, runner: Runner, trial: Trial, tally: Tally) -> Iterator[Breach]:
        outcomes = runner.run(trial)
        taken = sum(outcome.seconds for outcome in outcomes)
        tally.seconds += taken
        tally.slowest = max(tally.slowest, taken)
        tally.codes[outcomes[-1].code] = tally.codes.get(outcomes[-1].code, 0) + 1
        return breaches(trial, outcomes, self._limits.mib)

    def _note(self, surface: str, number: int, breach: Breach, trial: Trial) -> None:
        if breach in self.broken:
            self.broken[breach].times += 1
        else:
            self.broken[breach] = Broken(surface, number, breach, trial)

    def keep(self, directory: Path) -> None:
        """Write the least input of everything that broke, each in a directory of its own."""
        with Runner(self._limits.seconds) as runner:
            for broken in self.broken.values():
                _write(directory, broken, self._least(runner, broken))

    def _least(self, runner: Runner, broken: Broken) -> Files:
        trial = broken.trial
        if not trial.shrinks:
            return trial.files

        def breaks(files: Files) -> bool:
            twin = replace(trial, files=files)
            return broken.breach in breaches(twin, runner.run(twin), self._limits.mib)

        whole = [name for name in trial.files if name not in trial.damaged]
        return shrunk(trial.files, (*trial.damaged, *whole), breaks, self._limits.shrink_seconds)


@contextmanager
def _deep() -> Iterator[None]:
    """Let documents be made that are deeper than whoever reads them may be."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(10 * limit)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _write(directory: Path, broken: Broken, files: Mapping[str, bytes]) -> None:
    name = "-".join(filter(None, (broken.surface, str(broken.number), broken.breach.kind)))
    place = directory / name
    for path, data in files.items():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_bytes(data)
    lines = [f"tfguard {shlex.join(argv)}" for argv in broken.trial.argvs]
    about = [f"{broken.breach.kind} in {broken.breach.frame or '-'}: {broken.breach.detail}", broken.trial.about]
    (place / "BROKEN.txt").write_text("\n".join([*lines, *about]) + "\n", "utf-8", "backslashreplace")


def shares(surfaces: Sequence[str], seconds: float) -> Iterator[tuple[str, float]]:
    """The surfaces, each with its part of the time that is left; what one does not use is for those after it."""
    ends = time.monotonic() + seconds
    for number, surface in enumerate(surfaces):
        yield surface, max(0.0, ends - time.monotonic()) / (len(surfaces) - number)
