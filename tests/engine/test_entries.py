"""Overrides and waivers are found without asking each of them: the same ones, in work that does not multiply."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from fnmatch import fnmatchcase

import pytest

from tfguard import configuration
from tfguard.configuration import Override, Waiver, glob
from tfguard.engine import entries
from tfguard.engine.entries import Entries
from tfguard.model import Location, Scope

GLOBS = (
    "*",
    "lb-*",
    "*-replaced",
    "*web*",
    "lb-replaced",
    "?b-*",
    "aws_lb.web",
    'aws_lb.*["eu"]',
    "m*a*b",
    "",
    "*?",
    "a*b*",
    "x?",
    "?",
)
TEXTS = ("lb-replaced", "aws_lb.web", 'aws_lb.web["eu"]', "mab", "mxaxb", "ab", "", "x", "prod/main.tf", "lb-")


def choice(chosen: random.Random) -> tuple[str, ...]:
    return tuple(chosen.choices(GLOBS, k=chosen.choice([0, 0, 1, 2])))


def override(chosen: random.Random) -> Override:
    return Override(
        policies=choice(chosen),
        addresses=choice(chosen),
        paths=choice(chosen),
        states=choice(chosen),
        accounts=choice(chosen),
        regions=choice(chosen),
    )


def waiver(chosen: random.Random) -> Waiver:
    globs = (chosen.choice(GLOBS), chosen.choice(GLOBS))
    return Waiver(*globs, "It is safe.", "team", date(2030, 1, 1), paths=choice(chosen), states=choice(chosen))


def location(chosen: random.Random) -> Location:
    state, lineage, account, region = (chosen.choice((*TEXTS, None)) for _ in range(4))
    scope = Scope(state=state, lineage=lineage, account=account, region=region)
    return Location(chosen.choice((*TEXTS, None)), file=chosen.choice((*TEXTS, None)), scope=scope)


@pytest.mark.parametrize("make", [override, waiver])
@pytest.mark.parametrize("seed", range(20))
def test_they_are_those_that_match_each_by_itself(make: Callable[[random.Random], Override | Waiver], seed: int) -> None:
    chosen = random.Random(seed)  # noqa: S311  # no secret is made of it
    given = [make(chosen) for _ in range(40)]
    index = Entries(given)
    for _ in range(40):
        policy, place, judged = chosen.choice(TEXTS), location(chosen), chosen.choice((*TEXTS, None))
        wanted = [number for number, entry in enumerate(given) if entry.matches(policy, place, judged)]
        assert sorted(index.numbers(policy, place, judged)) == wanted
        assert index.first(policy, place, judged) is (given[wanted[0]] if wanted else None)
        assert index.last(policy, place, judged) is (given[wanted[-1]] if wanted else None)


def tried(count: int, monkeypatch: pytest.MonkeyPatch, waiver_of: Callable[[int], tuple[str, str]]) -> int:
    """How many globs are held against a text for so many waivers and as many findings."""
    calls = [0]

    def counted(pattern: str) -> Callable[[str], bool]:
        calls[0] += 1
        return configuration.glob(pattern)

    monkeypatch.setattr(entries, "glob", counted)
    index = Entries([Waiver(*waiver_of(number), "It is safe.", "team", date(2030, 1, 1)) for number in range(count)])
    for number in range(count):
        index.numbers(f"p-{number}", Location(f"module.m{number:05}.aws_lb.web"), None)
    return calls[0]


@pytest.mark.parametrize(
    "waiver_of",
    [
        lambda number: (f"p-{number}", f"module.m{number:05}.aws_lb.web"),
        lambda number: ("*", f"module.m{number:05}.*"),
        lambda number: (f"p-{number}", "*"),
        lambda number: ("p-*", f"*.m{number:05}.aws_lb.web"),
    ],
)
def test_twice_as_many_of_both_are_twice_the_work(
    monkeypatch: pytest.MonkeyPatch, waiver_of: Callable[[int], tuple[str, str]]
) -> None:
    assert tried(400, monkeypatch, waiver_of) <= 2 * tried(200, monkeypatch, waiver_of) + 4


@pytest.mark.parametrize(
    "pattern", ["*", "**", "?", "x?", "?x", "x", "", "x*", "*x", "*x*", "x*y", "x*x", "*x*y", "x**y", "a[0]", "a[?]", "*[0]*"]
)
def test_a_glob_means_what_it_means_to_everybody_but_for_brackets(pattern: str) -> None:
    texts = ["", "x", "y", "xy", "yx", "xxy", "axb", "xx", "a[0]", "a0", "x\ny", "?", "*"]
    wanted = [fnmatchcase(text, pattern.replace("[", "[[]")) for text in texts]
    assert [glob(pattern)(text) for text in texts] == wanted
