"""Breaks live declarations on purpose, one at a time, and runs the tests that should notice.

    python scripts/mutate_resources.py --sample 200 --seed 7

A mutant has another field in an expression, a dropped attribute, normaliser, detail, owner, marker, error code, parameter
or check, a wrong operation, wrong items, a wrong id, or another word in a function or a table that the declaration uses. It
is made in memory, so that nothing on disk is touched, whatever ends the run. Each survivor is printed; the last line is
`killed K/N`.

Mutants that nobody could notice are not made: `unless_absent` is dropped only where an answer without the value makes null
of it, and never of numbers and booleans, of which an absent one is never compared; a field becomes another member of the
same object; a word gets a letter more only where it is a name, not where it is part of a sentence.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.answer_rows.mutants import Mutant, Mutants  # noqa: E402  # the path above
from tests.resources import test_answers, test_botocore_names  # noqa: E402
from tfguard.resources.catalogue import live_readers  # noqa: E402


def noticed(mutant: Mutant) -> bool:
    """Whether a test of the type fails while the mutant is in place, which all of them pass without it."""
    run_tests(mutant.type)
    with mutant.broken():
        try:
            check(mutant.type)
        except Exception:  # however a broken declaration makes itself felt
            return True
    return False


@cache
def run_tests(type_: str) -> None:
    """Run the tests of a type that is not broken; what they raise ends the script."""
    check(type_)


def check(type_: str) -> None:
    """Run the tests of a type."""
    for path in test_answers.paths_of(type_):
        test_answers.test_a_scan_says_what_the_row_says(path)
    test_answers.test_every_type_has_a_row_that_reaches_all_that_is_compared(type_)
    test_answers.test_the_codes_that_say_gone_are_errors_of_the_service(type_)
    test_botocore_names.test_the_names_of_expressions_are_aws_own(type_)
    test_botocore_names.test_the_operations_and_their_parameters_are_aws_own(type_)


def sample(size: int, random: Random) -> Iterator[Mutant]:
    """Mutants of random types, each sort of mutant as likely as the others."""
    types = sorted(live_readers())
    while size > 0:
        mutants = sorted(Mutants(live_readers()[random.choice(types)], random).all(), key=lambda item: item.kind)
        kinds = [list(group) for _, group in groupby(mutants, key=lambda item: item.kind)]
        if kinds:
            size -= 1
            yield random.choice(random.choice(kinds))


def main() -> int:
    """Break, test, count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--all", metavar="TYPE", help="every mutant of one type")
    options = parser.parse_args()
    random = Random(options.seed)  # noqa: S311  # the same sample for the same seed
    mutants = Mutants(live_readers()[options.all], random).all() if options.all else sample(options.sample, random)
    killed = total = 0
    for mutant in mutants:
        total += 1
        if noticed(mutant):
            killed += 1
        else:
            print(f"survived: {mutant.type}: {mutant.kind}: {mutant.what}")
    print(f"killed {killed}/{total}")
    return 0 if killed >= 0.95 * total else 1


if __name__ == "__main__":
    sys.exit(main())
