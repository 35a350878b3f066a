"""Terraform or tofu, started where that is allowed: in a directory they run what the directory brings along."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from msgspec import Struct

from tfguard.errors import ExecutionError, InputError
from tfguard.inputs.programs import ProgramError, find, run
from tfguard.inputs.repository import checkout, inside

TOOLS = ("terraform", "tofu")
_CI = "CI"
_NO_CI = ("", "0", "false", "no")
_REASON_LINES = 6
_MAX_REASON = 400


class Execution(Struct, frozen=True):
    """Whether terraform may be started, and who says so.

    `option` is --allow-exec or --no-exec, `configured` is `exec` in the configuration, and `source` that file.
    """

    option: bool | None = None
    configured: bool | None = None
    source: str | None = None

    def refusal(self, *directories: str) -> str | None:
        """Why nothing may be started in a directory, for what lies in others, as a clause; None where it may.

        A file in the tree itself can forbid, and cannot allow: whoever wrote the tree wrote it too.
        """
        if self.option is not None:
            return None if self.option else "--no-exec forbids it"
        if self.configured is False:
            return f"`exec: deny` in {self.source} forbids it"
        if self.configured and not inside(self.source or os.curdir, map(checkout, (*directories, os.curdir))):
            return None
        if os.environ.get(_CI, "").lower() in _NO_CI:
            return None
        vain = f" (`exec: allow` in {self.source} does not: the file is in the same checkout)" if self.configured else ""
        return f"{_CI} is set, where the directory may be that of a pull request, and nothing allows it{vain}"


class Job(Struct, frozen=True):
    """Something that only terraform can do.

    `directory` is where it is done, and `source` where what the user named lies. `given` says what that is, `aim` what it
    takes, `failed` what did not work; `executes` is what terraform starts in turn.
    """

    arguments: tuple[str, ...]
    directory: str
    seconds: float
    given: str
    aim: str
    failed: str
    executes: str
    instead: str
    """What to do where terraform is not there, or must not be started."""
    first: str
    """What to do before, where it fails."""
    source: str = os.curdir
    enough: Callable[[bytes], bool] = lambda output: True
    """Whether there is an answer in what it printed."""


class Output(Struct, frozen=True):
    """What a tool printed."""

    tool: str
    data: bytes


def permit(job: Job, execution: Execution) -> None:
    """Refuse what must not be started.

    Raises:
        ExecutionError: nothing allows it, or something forbids it.

    """
    refusal = execution.refusal(job.directory, job.source)
    if refusal is None:
        return
    if execution.option is None and execution.configured is not False:
        hint = f"{job.instead} If this job itself ran terraform here before, add --allow-exec."
    else:
        hint = job.instead
    raise ExecutionError(f"{job.given}, and terraform is not started to {job.aim}, which runs {job.executes}: {refusal}.", hint)


def output(job: Job, execution: Execution) -> Output:
    """What terraform, or else tofu, prints for a job.

    Raises:
        ExecutionError: nothing allows it, or something forbids it.
        InputError: neither tool is there, or neither succeeds.

    """
    permit(job, execution)
    found = {tool: find(tool, job.directory, job.source) for tool in TOOLS}
    programs = {tool: program.path for tool, program in found.items() if program.path}
    if not programs:
        raise _missing(job, [path for program in found.values() for path in program.passed_over])
    failures = []
    for tool, program in programs.items():
        try:
            return Output(tool, _done(job, program))
        except ProgramError as error:
            failures.append(f"{tool}: {error}")
    raise InputError(f"{job.failed} ({'; '.join(failures)}).", job.first)


def _done(job: Job, program: str) -> bytes:
    done = run(program, job.arguments, job.directory, job.seconds)
    if done.code != 0:
        raise ProgramError(_reason(done.err))
    if not job.enough(done.out):
        raise ProgramError("there is no state")
    return done.out


def _missing(job: Job, passed_over: Sequence[str]) -> InputError:
    if passed_over:
        why = f"{job.given}, and the only terraform on PATH is inside the tree that is looked at: {passed_over[0]} is not run."
        return InputError(why, job.instead)
    return InputError(f"{job.given}, and neither terraform nor tofu is on PATH to {job.aim}.", job.instead)


def _reason(stderr: bytes) -> str:
    """The first error in what a tool said, which may have warned of other things before, on one line."""
    lines = [line.strip(" │╷╵|") for line in stderr.decode("utf-8", "replace").splitlines()]
    start = next((index for index, line in enumerate(lines) if line.startswith("Error")), 0)
    text = " ".join(line for line in lines[start : start + _REASON_LINES] if line)
    return text[:_MAX_REASON].rstrip(".") or "no reason given"
