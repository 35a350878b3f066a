"""Measures how long a tfguard.yaml of thousands of waivers takes, and whether twice as many take twice as long.

    python benchmarks/configuration.py

Absolute times say more about the machine than about tfguard. The figure of 2 s is what people wait for a gate at most; what
must hold everywhere is that the time grows with the file, and with waivers and findings, and not with their square.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tfguard.configuration import Config, Waiver, load_config  # noqa: E402
from tfguard.engine.judge import Evaluation  # noqa: E402
from tfguard.engine.load import load_policies  # noqa: E402
from tfguard.engine.policy import Subject  # noqa: E402
from tfguard.model import Finding, Layer, Location, Severity, Stats  # noqa: E402
from tfguard.triage import Run, triage  # noqa: E402

TODAY = date(2030, 5, 1)
WAIVERS, FINDINGS = 5_000, 2_000
MAX_SECONDS = 2.0
MAX_GROWTH = 2.6
"""Of twice the work: a garbage collection more or less is in it."""
TURNS = 5


def main() -> int:
    """Print the table; 1 where a target is missed."""
    print("| what | measured | target | met |\n|---|---|---|---|")
    met = [_line(what, work) for what, work in _works().items()]
    return 0 if all(met) else 1


def _works() -> dict[str, Callable[[int], Callable[[], object]]]:
    return {
        "reading a tfguard.yaml of 5,000 waivers": lambda size: lambda: load_config(_file(size), TODAY),
        "5,000 waivers, each for one address, and 2,000 findings": lambda size: _triage(size, "module.m{}.aws_lb.web"),
        "the same, each for what is in a module": lambda size: _triage(size, "module.m{}.*"),
        "the same, each for everything": lambda size: _triage(size, "*"),
    }


def _line(what: str, work: Callable[[int], Callable[[], object]]) -> bool:
    half, whole = (min(_seconds(done) for _ in range(TURNS)) for done in (work(1), work(2)))
    met = whole <= MAX_SECONDS and whole / half <= MAX_GROWTH
    growth = f"{whole:.2f} s, {whole / half:.2f} times half of it"
    print(f"| {what} | {growth} | <= {MAX_SECONDS:.0f} s, <= {MAX_GROWTH} times | {'yes' if met else 'no'} |")
    return met


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _file(size: int) -> str:
    path = Path(tempfile.gettempdir(), f"tfguard-{size}.yaml")
    path.write_text("waivers:\n" + "".join(_items(WAIVERS * size // 2)), "utf-8")
    return str(path)


def _items(count: int) -> Iterator[str]:
    for number in range(count):
        yield f"  - {{policy: p{number}, address: a, reason: this is a reason, owner: o, expires: 2030-06-30}}\n"


def _triage(size: int, address: str) -> Callable[[], object]:
    """A run's last step: as many of both as the size says, of which 2 is all."""
    policies = tuple(policy for policy in load_policies() if policy.match.subject is Subject.WAIVER)
    waivers = tuple(
        Waiver(f"p{number % 250}", address.format(number), "It is safe.", "o", date(2030, 6, 30), "tfguard.yaml:1")
        for number in range(WAIVERS * size // 2)
    )
    found = Evaluation(tuple(_finding(number) for number in range(FINDINGS * size // 2)))
    run = Run("plan", "plan.json", TODAY, Stats())
    return lambda: triage(found, policies, Config(waivers=waivers), run)


def _finding(number: int) -> Finding:
    place = Location(f"module.m{number}.aws_lb.web")
    return Finding(f"p{number % 250}", "Title", Severity.HIGH, Layer.DNS, "What happens.", "What to do.", place)


if __name__ == "__main__":
    sys.exit(main())
