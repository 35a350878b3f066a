"""Constraints: both dialects, tiers, prereleases, and what Terraform refuses."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tfguard.inputs.lock.constraints import Constraint, Dialect, Version, VersionError
from tfguard.inputs.lock.tier import Tier

PROVIDER, MODULE = Dialect.PROVIDER, Dialect.MODULE
BOTH = (PROVIDER, MODULE)


@pytest.mark.parametrize(
    ("text", "provider", "module"),
    [
        (">= 4.0", Tier.LOWER, Tier.LOWER),
        ("> 4", Tier.LOWER, Tier.LOWER),
        (">= 0", Tier.LOWER, Tier.LOWER),
        ("!= 4.1.0", Tier.LOWER, Tier.LOWER),
        (">= 4.0, != 4.1.0", Tier.LOWER, Tier.LOWER),
        ("~> 2", Tier.MAJOR, Tier.LOWER),
        ("~> 2, < 3", Tier.MAJOR, Tier.MAJOR),
        ("~> 2.1", Tier.MAJOR, Tier.MAJOR),
        ("~> 0.1", Tier.MAJOR, Tier.MAJOR),
        (">= 4.0, < 5.0", Tier.MAJOR, Tier.MAJOR),
        (">=4,<6", Tier.MAJOR, Tier.MAJOR),
        (">= 4.1, < 4.3", Tier.MAJOR, Tier.MAJOR),
        ("< 5", Tier.MAJOR, Tier.MAJOR),
        ("<= 5.4.0", Tier.MAJOR, Tier.MAJOR),
        ("~> 2.1.0", Tier.MINOR, Tier.MINOR),
        ("~> 2.1.3, != 2.1.4", Tier.MINOR, Tier.MINOR),
        (">= 4.1, < 4.2", Tier.MINOR, Tier.MINOR),
        (">= 4.1.3, <= 4.1.9", Tier.MINOR, Tier.MINOR),
        ("~> 4.0, ~> 4.1.0", Tier.MINOR, Tier.MINOR),
        ("< 4.2, >= 4.1.1, >= 4.0", Tier.MINOR, Tier.MINOR),
        ("5.1.0", Tier.EXACT, Tier.EXACT),
        ("= 5.1", Tier.EXACT, Tier.EXACT),
        ("5", Tier.EXACT, Tier.EXACT),
        (">= 5, <= 5", Tier.EXACT, Tier.EXACT),
        (">= 5.0.0, < 5.0.1", Tier.EXACT, Tier.EXACT),
        ("> 5.0.0, <= 5.0.1", Tier.EXACT, Tier.EXACT),
        (">= 4, 4.5.0", Tier.EXACT, Tier.EXACT),
        ("5.0.0-beta1", Tier.EXACT, Tier.EXACT),
    ],
)
def test_a_constraint_has_a_tier(text: str, provider: Tier, module: Tier) -> None:
    assert Constraint.parse(text, PROVIDER).tier is provider
    assert Constraint.parse(text, MODULE).tier is module


@pytest.mark.parametrize(
    ("text", "dialects", "allowed", "refused"),
    [
        ("~> 2", (PROVIDER,), ("2.0.0", "2.9.9"), ("1.9.9", "3.0.0")),
        ("~> 2", (MODULE,), ("2.0.0", "2.9.9", "3.0.0", "17.1.0"), ("1.9.9",)),
        ("~> 2.1", BOTH, ("2.1.0", "2.9.0"), ("2.0.9", "3.0.0")),
        ("~> 2.1.3", BOTH, ("2.1.3", "2.1.9"), ("2.1.2", "2.2.0")),
        ("~> 2.1.3.4", (MODULE,), ("2.1.3.4", "2.1.3.9"), ("2.1.3", "2.1.4", "2.1.4.0")),
        ("2", BOTH, ("2.0.0", "2.0", "2"), ("2.0.1",)),
        ("= 2.1", BOTH, ("2.1.0",), ("2.1.1",)),
        ("!= 2.1", BOTH, ("2.1.1", "2.0.0"), ("2.1.0",)),
        ("> 2.1", BOTH, ("2.1.1",), ("2.1.0",)),
        ("<= 2.1", BOTH, ("2.1.0",), ("2.1.1",)),
        ("< 2.1", BOTH, ("2.0.99",), ("2.1.0",)),
        (">= 1.0, < 2.0, != 1.5.0", BOTH, ("1.0.0", "1.5.1"), ("1.5.0", "2.0.0")),
        (">= 1.9", BOTH, ("1.10.0",), ("1.8.99",)),
        (" >= 1.0 ,<2 ", BOTH, ("1.0.0",), ("2.0.0",)),
        # A prerelease is selected only where it is named.
        (">= 1.0", BOTH, ("1.0.0",), ("2.0.0-beta1", "1.0.0-rc1")),
        ("< 2.0.0", BOTH, ("1.9.9",), ("2.0.0-beta1",)),
        (">= 2.0.0-beta1", BOTH, ("2.0.0", "2.1.0"), ("2.0.0-beta1", "2.0.0-beta2", "1.9.9")),
        ("~> 2.0.0-beta1", (PROVIDER,), ("2.0.0", "2.0.9"), ("2.0.0-beta1", "2.1.0")),
        ("~> 2.0.0-beta1", (MODULE,), (), ("2.0.0", "2.0.1", "2.0.0-beta1", "2.0.0-beta2")),
        ("2.0.0-beta1", BOTH, ("2.0.0-beta1",), ("2.0.0", "2.0.0-beta2")),
        ("=2.0.0-beta1", BOTH, ("2.0.0-beta1",), ("2.0.0",)),
        ("= 2.0.0-beta1", (PROVIDER,), ("2.0.0-beta1",), ("2.0.0",)),
        ("= 2.0.0-beta1", (MODULE,), (), ("2.0.0-beta1", "2.0.0")),
        ("2.0.0-beta1, >= 1.0", (PROVIDER,), ("2.0.0-beta1",), ("2.0.0",)),
        ("2.0.0-beta1, >= 1.0", (MODULE,), (), ("2.0.0-beta1", "2.0.0")),
        ("!= 2.0.0-beta1", BOTH, ("2.0.0",), ("2.0.0-beta2",)),
        # Metadata counts for providers where a version is named, and for modules never.
        ("1.0.0+a", (PROVIDER,), ("1.0.0+a",), ("1.0.0", "1.0.0+b")),
        ("1.0.0+a", (MODULE,), ("1.0.0+a", "1.0.0", "1.0.0+b"), ("1.0.1",)),
        (">= 1.0.0+a", BOTH, ("1.0.0", "1.0.0+b"), ("0.9.9",)),
        ("v1.2.3", (MODULE,), ("1.2.3", "v1.2.3"), ("1.2.4",)),
        ("1.2.3beta", (MODULE,), (), ("1.2.3", "latest", "")),
        (">=\t1.0", (MODULE,), ("1.0.0",), ("0.9.0",)),
    ],
)
def test_a_constraint_allows_versions(
    text: str, dialects: tuple[Dialect, ...], allowed: tuple[str, ...], refused: tuple[str, ...]
) -> None:
    for dialect in dialects:
        constraint = Constraint.parse(text, dialect)
        assert [version for version in (*allowed, *refused) if constraint.allows(version)] == list(allowed)


REFUSED = [
    ("", "empty"),
    ("  ", "empty"),
    (">= 1.0,", "comma"),
    (",", "comma"),
    (">= 1, , < 2", "comma"),
    ("=> 1.0", "`=>` is not an operator"),
    ("=< 1.0", "`=<` is not an operator"),
    ("^1.0", "`^` is not an operator"),
    ("~1.0", "`~` is not an operator"),
    ("== 1.0", "`==` is not an operator"),
    ("1.x", "wildcard"),
    ("1.0.*", "wildcard"),
    ("*", "wildcard"),
    (">= 1.0 < 2.0", "comma must stand between"),
    ("1.0 || 2.0", "comma must stand between"),
    ("latest", "not a version"),
    ("~>", "no version after"),
    (">= 1.0.", "not a version"),
    (">= .1", "not a version"),
    ("1.0.0-", None),
    (">= 99999999999999999999", "too large"),
    ("≥ 1.0", "not an operator"),
    ("١.٠", "not a version"),
]
REFUSED_FOR_PROVIDERS = [
    ("v1.0", "begins with v"),
    (">= v1.0", "begins with v"),
    ("1.0.0.0", "more than three numbers"),
    ("~> 1.0.0.0", "more than three numbers"),
    (">=  1.0", "only one space"),
    (">=\t1.0", "only one space"),
    ("1.0.0beta1", "not a version"),
    ("1.0.0-rc~1", "not a version"),
]


@pytest.mark.parametrize(("text", "says"), [case for case in REFUSED if case[1]])
@pytest.mark.parametrize("dialect", BOTH)
def test_what_terraform_refuses_is_refused(text: str, says: str, dialect: Dialect) -> None:
    with pytest.raises(VersionError, match=re.escape(says)):
        Constraint.parse(text, dialect)


@pytest.mark.parametrize(("text", "says"), REFUSED_FOR_PROVIDERS)
def test_providers_are_stricter(text: str, says: str) -> None:
    Constraint.parse(text, MODULE)
    with pytest.raises(VersionError, match=re.escape(says)):
        Constraint.parse(text, PROVIDER)


@pytest.mark.parametrize(
    "ordered",
    [
        ["0.9.9", "1.0.0-alpha", "1.0.0-beta", "1.0.0-rc1", "1.0.0", "1.0.1-alpha", "1.2.0", "1.10.0"],
        ["1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-beta.x", "1.0.0-rc.1"],
        ["1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-a"],
    ],
)
def test_versions_are_ordered(ordered: list[str]) -> None:
    versions = [Version.parse(text, PROVIDER) for text in ordered]
    for index, version in enumerate(versions):
        orders = [version.compare(other, PROVIDER) for other in versions]
        assert orders == [1] * index + [0] + [-1] * (len(versions) - index - 1)


def test_the_libraries_differ_on_what_follows_a_prerelease() -> None:
    """The one takes whatever is longer for newer; the other compares what is there, and a missing part with a word."""
    alpha, beta = (Version.parse(text, PROVIDER) for text in ("1.0.0-alpha.1", "1.0.0-beta"))
    assert (alpha.compare(beta, PROVIDER), alpha.compare(beta, MODULE)) == (1, -1)
    shorter, longer = (Version.parse(text, MODULE) for text in ("1.0.0-beta", "1.0.0-beta.1"))
    assert shorter.compare(longer, MODULE) == -1
    word = Version.parse("1.0.0-beta.x", MODULE)
    assert (shorter.compare(word, MODULE), shorter.compare(word, PROVIDER)) == (1, -1)


VERSIONS = st.lists(st.integers(0, 3), min_size=1, max_size=3).map(lambda numbers: ".".join(map(str, numbers)))
CONSTRAINTS = st.lists(
    st.tuples(st.sampled_from(["", "= ", "!= ", "> ", ">= ", "< ", "<= ", "~> "]), VERSIONS).map("".join),
    min_size=1,
    max_size=3,
).map(", ".join)
ALL = [f"{major}.{minor}.{patch}" for major in range(6) for minor in range(6) for patch in range(6)]


@given(CONSTRAINTS, st.sampled_from(BOTH))
def test_the_tier_says_how_far_the_version_floats(text: str, dialect: Dialect) -> None:
    constraint = Constraint.parse(text, dialect)
    allowed = [tuple(map(int, version.split("."))) for version in ALL if constraint.allows(version)]
    if not allowed:
        return
    same = {length: len({version[:length] for version in allowed}) == 1 for length in (2, 3)}
    match constraint.tier:
        case Tier.EXACT:
            assert same[3]
        case Tier.MINOR:
            assert same[2]
        case Tier.LOWER:
            assert allowed[-1][0] == 5
        case Tier.MAJOR:
            assert allowed[-1][0] < 5


# Terraform itself has the last word.

ACCEPTED_BY_TERRAFORM = ["v1.0", ">=  1.0", ">=\t1.0", "~> 0", ">= 1.0.0.0", ">= 0.1, != 0.5", "1.0.0-"]


@pytest.mark.terraform
@pytest.mark.parametrize("text", [*[case[0] for case in REFUSED if case[1]], *ACCEPTED_BY_TERRAFORM])
def test_terraform_agrees(text: str, terraform: str, tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text(f'terraform {{\n  required_version = "{text}"\n}}\n', "utf-8")
    done = subprocess.run(
        [terraform, "init", "-no-color", "-backend=false"], cwd=tmp_path, capture_output=True, check=False, text=True
    )
    assert ("Invalid version constraint" in done.stdout + done.stderr) is (text not in ACCEPTED_BY_TERRAFORM)
    if text in ACCEPTED_BY_TERRAFORM:
        Constraint.parse(text, MODULE)
