"""Measures `tfguard plan` beside what the machine needs for the same file anyway, and prints a Markdown table.

Absolute times say more about the machine than about tfguard, so every target is a ratio between runs that took turns.
What is measured is the wheel, installed in a virtual environment, as users have it; `--here` measures the checkout.

    python benchmarks/plan_gate.py
    python benchmarks/plan_gate.py --checkov /tmp/checkov   # also against checkov, in a virtual environment of its own
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

MIB = 1024 * 1024
ROOT = Path(__file__).resolve().parent.parent
GENERATOR = ROOT / "benchmarks" / "generate_plan.py"
LARGE = 20_000
SMALL = 20
BESIDE_CHECKOV = 2_000
MANY_CHANGES = 0.005
FEW_CHANGES = 0.0005
SCALE = (10_000, 20_000, 50_000, 100_000)

MAX_SHARE_OF_JSON = 0.20
MAX_OVER_FILE = 80 * MIB
MAX_GROWTH = 1.25
CLICKS = 2
MAX_OVER_CLICK = 0.15
MIN_TIMES_CHECKOV = 100


@dataclass(frozen=True)
class Run:
    """One process: wall time and CPU time in seconds, peak resident memory in bytes."""

    wall: float
    cpu: float
    memory: int


@dataclass(frozen=True)
class Line:
    """One line of the table."""

    what: str
    measured: str
    target: str
    met: bool | None


class Bench:
    """Runs commands in turn, with compiled bytecode, as they would be installed."""

    def __init__(self, work: Path, runs: int, python: Path) -> None:
        self.work = work
        self.runs = runs
        self.python = str(python)
        self._environment = {**environment(), "PYTHONPYCACHEPREFIX": str(work / "pycache")}

    def plan(self, resources: int, changed: float = MANY_CHANGES) -> Path:
        """A generated plan of so many resources, of which a share changes."""
        path = self.work / f"plan-{resources}-{changed}.json"
        if not path.exists():
            options = ["--resources", str(resources), "--changed", str(changed)]
            subprocess.run([sys.executable, GENERATOR, path, *options], check=True, capture_output=True)
        return path

    def tfguard(self, plan: Path) -> list[str]:
        """The command line that judges a plan."""
        return [self.python, "-m", "tfguard", "plan", str(plan)]

    def medians(self, commands: dict[str, list[str]], runs: int | None = None) -> dict[str, Run]:
        """The median run of every command; the commands take turns, after one round that does not count."""
        taken: dict[str, list[Run]] = {name: [] for name in commands}
        for turn in range((runs or self.runs) + 1):
            for name, command in commands.items():
                run = self.once(command)
                if turn:
                    taken[name].append(run)
        return {name: _median(found) for name, found in taken.items()}

    def once(self, command: list[str]) -> Run:
        """One run; a gate may exit with 0, 1 or 3, everything else is an error."""
        started = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=self._environment, cwd=self.work
        )
        errors = process.stderr.read() if process.stderr else b""
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1, 3) or b"Traceback" in errors:
            raise SystemExit(f"{' '.join(command)} failed:\n{errors.decode('utf-8', 'replace')}")
        return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def _median(runs: list[Run]) -> Run:
    return Run(
        statistics.median(run.wall for run in runs),
        statistics.median(run.cpu for run in runs),
        max(run.memory for run in runs),
    )


def large_plan(bench: Bench, changed: float) -> list[Line]:
    """The whole process on a large plan, beside json.load on the same file."""
    plan = bench.plan(LARGE, changed)
    load = [bench.python, "-c", f"import json; json.load(open({str(plan)!r}))"]
    found = bench.medians({"tfguard": bench.tfguard(plan), "json": load})
    ours, theirs, size = found["tfguard"], found["json"], plan.stat().st_size
    share, over = ours.wall / theirs.wall, ours.memory - size
    return [
        Line(
            f"{LARGE:,} resources, {changed * LARGE:.0f} changes, {size / 1e6:.0f} MB: time of json.load on the file",
            f"{share:.2f} ({ours.wall:.2f} s / {theirs.wall:.2f} s; CPU {ours.cpu / theirs.cpu:.2f})",
            f"<= {MAX_SHARE_OF_JSON:.2f}",
            share <= MAX_SHARE_OF_JSON,
        ),
        Line(
            "the same: peak memory over the file's size",
            f"{over / MIB:.0f} MiB (json.load: {(theirs.memory - size) / MIB:.0f} MiB)",
            f"<= {MAX_OVER_FILE // MIB} MiB",
            over <= MAX_OVER_FILE,
        ),
    ]


def small_plan(bench: Bench) -> list[Line]:
    """The whole process on a small plan, beside an interpreter that imports click."""
    click = [bench.python, "-c", "import click"]
    found = bench.medians({"tfguard": bench.tfguard(bench.plan(SMALL)), "click": click}, 3 * bench.runs)
    limit = CLICKS * found["click"].wall + MAX_OVER_CLICK
    return [
        Line(
            f"{SMALL} resources: wall time",
            f"{found['tfguard'].wall:.2f} s (import click: {found['click'].wall:.2f} s)",
            f"<= {CLICKS} x click + {MAX_OVER_CLICK} s = {limit:.2f} s",
            found["tfguard"].wall <= limit,
        )
    ]


def growth(bench: Bench) -> list[Line]:
    """Time per resource at several sizes."""
    commands = {f"{size:,}": bench.tfguard(bench.plan(size)) for size in SCALE}
    found = bench.medians(commands, max(2, bench.runs // 2))
    each = {size: run.wall / int(size.replace(",", "")) * 1e6 for size, run in found.items()}
    lines = []
    for size, run in found.items():
        path = bench.plan(int(size.replace(",", "")))
        over = (run.memory - path.stat().st_size) / MIB
        lines.append(
            Line(f"{size} resources", f"{run.wall:.2f} s, {each[size]:.0f} µs each, {over:.0f} MiB over the file", "", None)
        )
    rise = each[f"{SCALE[-1]:,}"] / each[f"{SCALE[1]:,}"]
    target = f"<= {MAX_GROWTH}"
    lines.append(Line(f"time per resource, {SCALE[-1]:,} to {SCALE[1]:,}", f"{rise:.2f}", target, rise <= MAX_GROWTH))
    return lines


def beside_checkov(bench: Bench, environment: Path) -> list[Line]:
    """The whole process beside checkov on the same plan."""
    checkov = environment / "bin" / "checkov"
    if not checkov.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        subprocess.run([environment / "bin" / "pip", "install", "--quiet", "checkov"], check=True)
    plan = bench.plan(BESIDE_CHECKOV)
    options = ["--framework", "terraform_plan", "--quiet", "--compact", "--skip-download"]
    theirs = bench.once([str(checkov), "-f", str(plan), *options])
    ours = bench.medians({"tfguard": bench.tfguard(plan)})["tfguard"]
    times = theirs.wall / ours.wall
    return [
        Line(
            f"{BESIDE_CHECKOV:,} resources: times faster than checkov",
            f"{times:,.0f} ({ours.wall:.2f} s / {theirs.wall:.1f} s)",
            f">= {MIN_TIMES_CHECKOV}",
            times >= MIN_TIMES_CHECKOV,
        )
    ]


def environment() -> dict[str, str]:
    """The environment of what is measured: nothing of it makes Python look elsewhere, or compile what it runs each time."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")}
    return {**kept, "NO_COLOR": "1"}


def installed(work: Path) -> Path:
    """The interpreter of a new virtual environment with tfguard's wheel in it."""
    environment = work / "environment"
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    python = environment / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", ROOT], check=True)
    return python


def main() -> int:
    """Measure, print the table, and return 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=7, help="runs of every command (default: 7)")
    parser.add_argument("--here", action="store_true", help="measure the tfguard of this interpreter, installed or not")
    parser.add_argument("--no-growth", action="store_true", help="leave out the plans of up to 100,000 resources")
    parser.add_argument(
        "--checkov", type=Path, metavar="VENV", help="also run checkov; its environment is made where there is none"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        python = Path(sys.executable) if options.here else installed(Path(work))
        bench = Bench(Path(work), options.runs, python)
        lines = large_plan(bench, MANY_CHANGES) + large_plan(bench, FEW_CHANGES) + small_plan(bench)
        lines += [] if options.no_growth else growth(bench)
        lines += beside_checkov(bench, options.checkov) if options.checkov else []
    print("| what | measured | target | met |\n|---|---|---|---|")
    for line in lines:
        print(f"| {line.what} | {line.measured} | {line.target} | {'' if line.met is None else 'yes' if line.met else 'NO'} |")
    load = "/".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"\nPython {sys.version.split()[0]}, {os.cpu_count()} CPUs, load average {load}, medians of {options.runs} turns.")
    return 0 if all(line.met is not False for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
