"""From a locked version to the constraint that pins it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tfguard.inputs.lock.constraints import Constraint, Dialect
from tfguard.inputs.lock.tier import Tier
from tfguard.lint.pins import STYLES, pin


@pytest.mark.parametrize(
    ("locked", "style", "minimum", "current", "expected"),
    [
        ("5.31.0", "~> X.Y", Tier.MAJOR, None, "~> 5.31"),
        ("5.31.2", "~> X.Y.Z", Tier.MAJOR, None, "~> 5.31.2"),
        ("5.31.2", "X.Y.Z", Tier.MAJOR, None, "5.31.2"),
        ("5.31.2", ">= X.Y.Z, < X+1", Tier.MAJOR, None, ">= 5.31.2, < 6.0.0"),
        ("5.31.2", "~> X.Y", Tier.MINOR, None, "~> 5.31.2"),
        ("5.31.2", "~> X.Y", Tier.EXACT, None, "5.31.2"),
        ("5.31.2", ">= X.Y.Z, < X+1", Tier.MINOR, None, "~> 5.31.2"),
        ("5.31.0", "~> X.Y", Tier.MAJOR, ">= 4.0", "~> 5.31"),
        ("5.31.0", "~> X.Y", Tier.MAJOR, ">= 4.0, != 5.32.0", "~> 5.31, != 5.32.0"),
        ("5.31.0", "~> X.Y", Tier.MAJOR, ">= 4.0, != 4.1.0", "~> 5.31"),
        ("5.31.0", "~> X.Y", Tier.MINOR, ">= 4.0, < 6.0.0", "~> 5.31.0"),
        ("5.31.0", "~> X.Y", Tier.MINOR, ">= 4.0, < 5.31.5", "~> 5.31, < 5.31.5"),
        ("5.31.0", "~> X.Y", Tier.MAJOR, "> 4.0, <= 7.0", "~> 5.31"),
        ("6.0.0-beta1", "~> X.Y", Tier.MAJOR, None, "6.0.0-beta1"),
        ("4.67.0", "~> X.Y", Tier.MAJOR, ">= 5.0", None),
        ("not a version", "~> X.Y", Tier.MAJOR, None, None),
        ("5.31.0", "~> X.Y", Tier.MAJOR, "5.x", None),
    ],
)
def test_every_style(locked: str, style: str, minimum: Tier, current: str | None, expected: str | None) -> None:
    assert pin(locked, style, minimum, current) == expected


NUMBERS = st.integers(min_value=0, max_value=60)
VERSIONS = st.builds("{}.{}.{}".format, NUMBERS, NUMBERS, NUMBERS)
TERMS = st.builds("{} {}".format, st.sampled_from([">=", ">", "!=", "<", "<=", "~>"]), VERSIONS)


@given(VERSIONS, st.sampled_from(STYLES), st.sampled_from([Tier.MAJOR, Tier.MINOR, Tier.EXACT]), st.lists(TERMS, max_size=3))
def test_a_pin_admits_the_locked_version_is_tight_enough_and_admits_nothing_new(
    locked: str, style: str, minimum: Tier, terms: list[str]
) -> None:
    current = ", ".join(terms) or None
    text = pin(locked, style, minimum, current)
    before = Constraint.parse(current, Dialect.PROVIDER) if current else None
    if text is None:
        assert before is not None
        assert not before.allows(locked)
        return
    after = Constraint.parse(text, Dialect.PROVIDER)
    assert after.allows(locked)
    assert after.tier >= minimum
    major, minor, patch = map(int, locked.split("."))
    later = [f"{major + step}.{minor + rise}.{patch + raised}" for step in (0, 1, 2) for rise in (0, 1, 9) for raised in (0, 1)]
    assert before is None or all(before.allows(version) for version in later if after.allows(version))
