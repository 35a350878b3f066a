"""Runs tfguard on a trial, in this process and in a directory of its own, and watches time and memory."""

from __future__ import annotations

import io
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from datetime import date
from pathlib import Path
from types import FrameType
from unittest.mock import patch

from fuzzing.trial import Outcome, Trial
from tfguard.cli import main

MIB = 1 << 20
TODAY = date(2030, 6, 1)
"""The day of every run: an input means the same on any."""
_MEMORY = Path("/dev/shm")  # noqa: S108  # a report is written through to the disk, for which no input needs to wait


_PATIENCE = 12
"""How many times as long an input may take by the clock as in time of the process."""


class TooSlowError(BaseException):
    """An input took longer than it may. No exception of tfguard's own kind: nothing but the runner takes it."""


class Runner:
    """Runs trials one after another; none sees the files of another."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._home = Path(tempfile.mkdtemp(prefix="fuzz-", dir=_MEMORY if _MEMORY.is_dir() else None))

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._home, ignore_errors=True)

    def run(self, trial: Trial) -> tuple[Outcome, ...]:
        """What each command line of a trial came to; nothing runs after one that failed in a way that nobody foresaw."""
        outcomes: list[Outcome] = []
        with self._directory(trial), _aws(trial):
            for argv in trial.argvs:
                outcomes.append(self._run(argv))
                if outcomes[-1].fault is not None:
                    break
        return tuple(outcomes)

    @contextmanager
    def _directory(self, trial: Trial) -> Iterator[None]:
        place, before = self._home / "here", Path.cwd()
        place.mkdir()
        # What stands above is no repository of this trial.
        (place / ".git").mkdir()
        for name, data in trial.files.items():
            path = place / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        os.chdir(place)
        try:
            yield
        finally:
            os.chdir(before)
            shutil.rmtree(place)

    def _run(self, argv: Sequence[str]) -> Outcome:
        faults: list[BaseException] = []
        out, err = io.StringIO(), io.StringIO()
        code = None
        before = _memory()
        started = time.process_time()
        # What main() does not foresee it tells confess(), which says so to the user and knows no more.
        watched = patch.multiple("tfguard.cli", confess=faults.append, _today=lambda: TODAY)
        with watched, redirect_stdout(out), redirect_stderr(err), _no_input():
            try:
                with _alarm(self._seconds):
                    code = main(argv)
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                faults.append(error)
        seconds = time.process_time() - started
        fault = faults[0] if faults else None
        return Outcome(code, out.getvalue(), err.getvalue(), _files(Path.cwd()), fault, seconds, _grown(before))


@contextmanager
def _aws(trial: Trial) -> Iterator[None]:
    if trial.session is None:
        yield
        return
    with patch("tfguard.commands.drift.new_session", lambda region: trial.session):
        yield


@contextmanager
def _no_input() -> Iterator[None]:
    kept, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO())
    try:
        yield
    finally:
        sys.stdin = kept


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TooSlowError(f"more than {seconds:g} s")

    # Time of this process, since others may keep the machine busy; but what only waits must end too.
    timers = {signal.SIGPROF: (signal.ITIMER_PROF, seconds), signal.SIGALRM: (signal.ITIMER_REAL, _PATIENCE * seconds)}
    before = {number: signal.signal(number, ring) for number in timers}
    for timer, limit in timers.values():
        signal.setitimer(timer, limit)
    try:
        yield
    finally:
        for timer, _ in timers.values():
            signal.setitimer(timer, 0)
        for number, handler in before.items():
            signal.signal(number, handler)


def _files(place: Path) -> dict[str, bytes]:
    return {str(path.relative_to(place)): path.read_bytes() for path in sorted(place.rglob("*")) if path.is_file()}


def _memory() -> int:
    """The most memory that this process has had, in bytes; begun anew where the system lets one."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")
    return _peak()


def _peak() -> int:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _grown(before: int) -> int:
    return _peak() - before


@contextmanager
def guarded(mib: int) -> Iterator[None]:
    """Refuse this process more memory than that: an input that asks for it gets a MemoryError, and the machine is spared."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (mib * MIB, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
