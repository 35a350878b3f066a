"""The recorded worlds, each in a process of its own that lives as long as the tests."""

from __future__ import annotations

import atexit
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
WORLDS = sorted(path for path in (ROOT / "fixtures" / "worlds").iterdir() if (path / "recording.jsonl.gz").exists())
SHOP = ROOT / "fixtures" / "worlds" / "shop"
STATE = str(SHOP / "terraform.tfstate")


@dataclass(frozen=True)
class Said:
    """What a run said: exit code, standard output and error, and the operations of AWS that it called."""

    code: int
    out: str
    err: str
    operations: tuple[str, ...] = ()

    @property
    def report(self) -> dict[str, Any]:
        """The JSON report."""
        assert self.code in (0, 1, 3), self.err
        report: dict[str, Any] = json.loads(self.out)
        return report


class World:
    """An emulated AWS with a world in it, which every run finds as it was."""

    def __init__(self, path: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.drift.world_process", str(path)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        atexit.register(self.process.terminate)

    def run(
        self, *argv: str, calls: Sequence[Any] = (), region: str = "us-east-1", fault: dict[str, Any] | None = None
    ) -> Said:
        """Make calls, then run tfguard while AWS fails as `fault` says."""
        assert self.process.stdin
        assert self.process.stdout
        request = {"calls": calls, "region": region, "argv": argv, **({"fault": fault} if fault else {})}
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return Said(**json.loads(self.process.stdout.readline()))

    def scan(self, state: Path | str, *argv: str, **rest: Any) -> Said:
        """Make calls, then scan."""
        return self.run("drift", "--state", str(state), "--format", "json", *argv, **rest)


@cache
def world(path: Path) -> World:
    """The process of a world, started when it is first needed."""
    return World(path)
