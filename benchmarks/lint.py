"""Measures `tfguard lint` beside python-hcl2 on the same files, and prints a Markdown table.

Absolute times say more about the machine than about tfguard, so every target is a ratio between runs that took turns.
python-hcl2 needs minutes for the whole tree, so it parses a sample of its files; its time is scaled up by their bytes.

    python benchmarks/lint.py
    python benchmarks/lint.py --tree ~/src/infrastructure   # on a tree of your own
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from generate_tree import generate
from plan_gate import MIB, Bench, Line, installed

FILES = 30_000
SCALE = (10_000, 20_000, 30_000)
SAMPLE_BYTES = 1_500_000
HOOK_FILES = 3
HOOK_RUNS = 5

MIN_TIMES_HCL2 = 15
MAX_RISE = 1.25
MAX_MEMORY_RISE = 16 * MIB
MAX_TIMES_IMPORTS = 2.0

READ = """
from tfguard.inputs.configuration.tree import scan
for module in scan(["{tree}"], frozenset(["aws_lb", "aws_route53_record", "aws_security_group"])):
    pass
"""
IMPORTS = "import click, tree_sitter, hcl2"
HCL2 = """
import sys, hcl2
for path in open(sys.argv[1]).read().splitlines():
    try:
        hcl2.loads(open(path, encoding="utf-8", errors="replace").read())
    except Exception:
        pass
"""


@dataclass(frozen=True)
class Tree:
    """A tree, the files in it, and a sample of them."""

    directory: Path
    files: int
    size: int
    sample: tuple[str, ...]
    sample_size: int


def measured_tree(directory: Path) -> Tree:
    """What is in a tree; the sample is the same for the same tree."""
    sizes = {str(path): path.stat().st_size for path in sorted(directory.rglob("*.tf")) if path.is_file()}
    shuffled = random.Random(0).sample(list(sizes), len(sizes))
    sample, taken = [], 0
    for path in shuffled:
        if taken >= SAMPLE_BYTES:
            break
        sample.append(path)
        taken += sizes[path]
    return Tree(directory, len(sizes), sum(sizes.values()), tuple(sample), taken)


def lint(bench: Bench, directory: Path, *options: str) -> list[str]:
    """The command line that lints a tree."""
    return [str(bench.python), "-m", "tfguard", "lint", str(directory), "--quiet", *options]


def beside_hcl2(bench: Bench, tree: Tree) -> list[Line]:
    """Linting the whole tree beside parsing it with python-hcl2, in CPU time: both use one core."""
    listed = bench.work / "sample.txt"
    listed.write_text("\n".join(tree.sample), "utf-8")
    commands = {
        "hcl2": [str(bench.python), "-c", HCL2, str(listed)],
        "imports": [str(bench.python), "-c", "import hcl2; hcl2.loads('a = 1')"],
        "lint": lint(bench, tree.directory),
        "read": [str(bench.python), "-c", READ.format(tree=tree.directory)],
    }
    found = bench.medians(commands)
    whole = (found["hcl2"].cpu - found["imports"].cpu) / tree.sample_size * tree.size
    times = whole / found["lint"].cpu
    what = f"{tree.files:,} files, {tree.size / 1e6:.0f} MB: times faster than python-hcl2"
    scaled = f"{found['lint'].cpu:.1f} s / {whole:.0f} s, scaled from {tree.sample_size / 1e6:.1f} MB"
    return [
        Line(what, f"{times:.1f} ({scaled})", f">= {MIN_TIMES_HCL2}", times >= MIN_TIMES_HCL2),
        Line("the same, reading alone", f"{whole / found['read'].cpu:.1f} ({found['read'].cpu:.1f} s)", "", None),
    ]


def growth(bench: Bench, work: Path) -> list[Line]:
    """Time and memory at several sizes. One policy only: the findings of the others stay in memory, as they must."""
    commands = {}
    for files in SCALE:
        directory = work / f"tree-{files}"
        generate(directory, files)
        commands[f"{files}"] = lint(bench, directory, "--only", "lock-ignored")
    found = bench.medians(commands, 2)
    each = {files: run.cpu / int(files) * 1e6 for files, run in found.items()}
    lines = [
        Line(f"{int(files):,} files", f"{run.cpu:.1f} s, {each[files]:.0f} µs each, peak {run.memory / MIB:.0f} MiB", "", None)
        for files, run in found.items()
    ]
    first, last = f"{SCALE[0]}", f"{SCALE[-1]}"
    rise, more = each[last] / each[first], found[last].memory - found[first].memory
    return [
        *lines,
        Line(f"time per file, {int(last):,} to {int(first):,}", f"{rise:.2f}", f"<= {MAX_RISE}", rise <= MAX_RISE),
        Line("more peak memory for them", f"{more / MIB:.0f} MiB", f"<= {MAX_MEMORY_RISE // MIB} MiB", more <= MAX_MEMORY_RISE),
    ]


def hook(bench: Bench, tree: Tree) -> list[Line]:
    """The pre-commit hook on a few changed files, beside an interpreter that imports the libraries."""
    changed = list(tree.sample[:HOOK_FILES])
    commands = {
        "hook": [str(bench.python), "-m", "tfguard", "lint", *changed],
        "imports": [str(bench.python), "-c", IMPORTS],
    }
    found = bench.medians(commands, HOOK_RUNS * bench.runs)
    times = found["hook"].wall / found["imports"].wall
    return [
        Line(
            f"the hook on {HOOK_FILES} files: times `{IMPORTS}`",
            f"{times:.2f} ({found['hook'].wall:.2f} s / {found['imports'].wall:.2f} s)",
            f"< {MAX_TIMES_IMPORTS:.0f}",
            times < MAX_TIMES_IMPORTS,
        )
    ]


def main() -> int:
    """Measure, print the table, and return 1 where a target is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=3, help="runs of every command (default: 3)")
    parser.add_argument("--here", action="store_true", help="measure the tfguard of this interpreter, installed or not")
    parser.add_argument("--no-growth", action="store_true", help="leave out the trees of several sizes")
    parser.add_argument("--tree", type=Path, help="a tree of your own in place of the generated one")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        bench = Bench(work, options.runs, Path(sys.executable) if options.here else installed(work))
        if options.tree is None:
            generate(work / "tree", FILES)
        tree = measured_tree((options.tree or work / "tree").resolve())
        lines = beside_hcl2(bench, tree) + hook(bench, tree)
        lines += [] if options.no_growth else growth(bench, work)
    print("| what | measured | target | met |\n|---|---|---|---|")
    for line in lines:
        print(f"| {line.what} | {line.measured} | {line.target} | {'' if line.met is None else 'yes' if line.met else 'NO'} |")
    load = "/".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"\nPython {sys.version.split()[0]}, {os.cpu_count()} CPUs, load average {load}, medians of {options.runs} turns.")
    return 0 if all(line.met is not False for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
