"""`tfguard demo`: shows what a scan finds, on an AWS that nobody has to pay for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tfguard.demo.embedded import data, embedded_aws
from tfguard.demo.story import edits, make, trail
from tfguard.model import ExitCode

_STATE = "terraform.tfstate"
_TRAIL = "trail.json"


def show_demo(run: Callable[[Sequence[str]], int], say: Callable[[str], None]) -> int:
    """Create the shop, scan it, edit it by hand, and scan it again; `run` runs tfguard with arguments.

    The exit code is 0 where the first scan found nothing and the second one found the edits, as it should.

    Raises:
        InputError: moto is not installed.

    """
    say("A web shop is created on an AWS inside this process, from the requests that `terraform apply` made for it.\n")
    with _folder(), embedded_aws() as url:
        for name in ("main.tf", _STATE):
            Path(name).write_bytes(data(name))
        scan = ("drift", "--state", _STATE, "--endpoint-url", url)
        say("\nIs AWS as Terraform left it?\n")
        before = _told(run, (*scan, "--no-attribution"), say)
        made = edits(data(_STATE))
        say("\nIt is Saturday night.\n")
        for edit in made:
            say(f"\n{edit.why}\n$ {edit.command}\n")
            make(edit)
        Path(_TRAIL).write_text(trail(made), "utf-8")
        say("\nOn Monday, before anybody applies: what differs, who did it, and what the next apply would undo?\n")
        after = _told(run, (*scan, "--trail", _TRAIL), say)
    say("\nThe shop is gone again. With your own: tfguard drift --state terraform.tfstate\n")
    return ExitCode.PASS if (before, after) == (ExitCode.PASS, ExitCode.FINDINGS) else ExitCode.INDETERMINATE


def _told(run: Callable[[Sequence[str]], int], words: Sequence[str], say: Callable[[str], None]) -> int:
    say(f"$ tfguard {' '.join(words)}\n")
    code = run(words)
    say(f"(exit code {code:d})\n")
    return code


@contextmanager
def _folder() -> Iterator[None]:
    """A folder of its own to work in, gone afterwards."""
    before = Path.cwd()
    with TemporaryDirectory(prefix="tfguard-demo-") as folder:
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)
