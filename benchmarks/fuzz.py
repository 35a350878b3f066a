"""Damages tfguard's inputs, runs it on them in this process, and prints what was tried and what broke.

    python benchmarks/fuzz.py --seconds 60 --seed 1
    python benchmarks/fuzz.py --seconds 600 --seed 7 --surface plan --surface state --keep /tmp/broken
    python benchmarks/fuzz.py --seed 7 --surface plan --first 601 --inputs 1        # once more, the input that broke

The same seed makes the same inputs. It exits with 1 where something broke: a crash, a limit, or a property that must hold
of every input of its surface. It needs a system with signals and limits of processes: Linux or macOS.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from fuzzing.campaign import Campaign, Limits, shares  # noqa: E402  # the path above
from fuzzing.runner import guarded  # noqa: E402
from fuzzing.surfaces import SURFACES  # noqa: E402

SPACE = 4096
"""MiB of addresses: more than an input may use, and far less than would hurt the machine."""


def main(arguments: list[str]) -> int:
    """Try inputs; return 1 where something broke."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60.0, help="for all surfaces together")
    parser.add_argument("--seed", default="1", help="any text")
    parser.add_argument("--surface", action="append", choices=sorted(SURFACES), help="only this one; may be repeated")
    parser.add_argument("--inputs", type=int, help="at most so many of each surface")
    parser.add_argument("--first", type=int, default=0, metavar="NUMBER", help="the input to begin with")
    parser.add_argument("--max-seconds", type=float, default=Limits.seconds, help="for one input")
    parser.add_argument("--max-mib", type=int, default=Limits.mib, help="that one input may take")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where to write the least input of everything that broke")
    options = parser.parse_args(arguments)
    campaign = Campaign(options.seed, Limits(options.max_seconds, options.max_mib))
    with guarded(SPACE):
        for surface, seconds in shares(options.surface or sorted(SURFACES), options.seconds):
            campaign.run(surface, seconds, options.inputs, options.first)
        if options.keep:
            campaign.keep(options.keep)
    return report(campaign)


def report(campaign: Campaign) -> int:
    """Print what was tried and what broke; return 1 where something did."""
    print("| surface | inputs | each | slowest | exit codes |\n|---|---|---|---|---|")
    for surface, tally in campaign.tallies.items():
        each = 1000 * tally.seconds / max(1, tally.tried)
        codes = ", ".join(f"{code}: {count}" for code, count in sorted(tally.codes.items(), key=str))
        print(f"| {surface} | {tally.tried:,} | {each:.1f} ms | {tally.slowest:.2f} s | {codes} |")
    print(f"\n{sum(tally.tried for tally in campaign.tallies.values()):,} inputs, {len(campaign.broken)} things broke.")
    for broken in campaign.broken.values():
        breach = broken.breach
        place = f" in {breach.frame}" if breach.frame else ""
        print(f"- {broken.surface} {broken.number} ({broken.times} inputs): {breach.kind}{place}: {breach.detail}")
    return 1 if campaign.broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
