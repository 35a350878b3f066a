"""Regular expressions of policies take time in proportion to the text, or are refused when they are loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.test_load import GOOD, write
from tfguard.engine.budget import Budget, BudgetError
from tfguard.engine.expression import ExpressionError, evaluate
from tfguard.engine.load import builtin_directory, load_policies, policy_paths
from tfguard.engine.pattern import compiled_pattern, found_in
from tfguard.errors import PolicyError


@pytest.mark.parametrize("pattern", ["^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "(x+x+)+y", "(.*)*b", "^(([a-z])+.)+[A-Z]([a-z])+$"])
def test_what_takes_other_engines_for_ever_ends(pattern: str) -> None:
    assert found_in(pattern, "a" * 100_000 + "!", Budget()) is False


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("^aws_", "aws_lb", True),
        ("[*?]", "a", False),
        (r"\d{12}", "arn:aws:iam::123456789012:root", True),
        ("(?i)WEB", "web", True),
        ("é$", "café", True),
        ("a.b", "a\nb", False),
        ("(?s)a.b", "a\nb", True),
        ("b$", "b\n", False),
        ("x", "\ud800x", True),
    ],
)
def test_what_is_found(pattern: str, text: str, found: bool) -> None:
    assert found_in(pattern, text, Budget()) is found


FOREIGN = {
    "(?=a)": "the look ahead in column 1 takes no bounded time, and is not supported",
    "a(?!b)": "the look ahead in column 2 takes no bounded time, and is not supported",
    "(?<=a)b": "the look behind in column 1 takes no bounded time, and is not supported",
    "(?<!a)b": "the look behind in column 1 takes no bounded time, and is not supported",
    r"(a)\1": "the reference back to a group in column 4 takes no bounded time, and is not supported",
    r"a\Z": r"`\Z` in column 2 is not known; the end of the text is `\z` or `$`",
    "a++": "`++` in column 2 is not known",
    "(?>a)": "`(?>` in column 1 is not known",
    "a{,3}": "`{,3}` in column 2 is not known; write `{0,3}`",
    "(": "a bracket is not closed, an escape is not known, or it repeats too much",
    "[a": "a bracket is not closed, an escape is not known, or it repeats too much",
    "(a{1000}){1000}": "a bracket is not closed, an escape is not known, or it repeats too much",
    r"\pL{900}": "a bracket is not closed, an escape is not known, or it repeats too much",
}


@pytest.mark.parametrize("pattern", FOREIGN)
def test_what_is_not_known_is_said(pattern: str) -> None:
    with pytest.raises(ExpressionError) as raised:
        compiled_pattern(pattern)
    assert raised.value.why.endswith(FOREIGN[pattern])


def test_one_that_is_too_long() -> None:
    with pytest.raises(ExpressionError, match="has more than 1,000 characters"):
        compiled_pattern("a" * 1001)


def test_the_size_of_the_expression_counts_as_well() -> None:
    with pytest.raises(BudgetError):
        found_in("[ab]*a[ab]{900}c", "ab" * 200_000, Budget())


@pytest.mark.parametrize(
    "where",
    [
        "when: matches(address, '(?=a)')",
        "let: {a: \"address && matches(address, '(?=a)')\"}",
        "evidence: [\"{{ matches(address, '(?=a)') }}\"]",
        "evidence: [{when: \"matches(address, '(?=a)')\", text: x}]",
        "affected: \"affected[?matches(@, '(?=a)')]\"",
    ],
)
def test_a_policy_with_one_is_refused_when_it_is_loaded(tmp_path: Path, where: str) -> None:
    path = write(tmp_path, f"{GOOD}{where}\n")
    with pytest.raises(PolicyError, match=r"mine.yaml:\d+: .*look ahead in column 1"):
        load_policies([str(path.parent)])


def test_one_that_is_worked_out_is_an_error_of_its_row() -> None:
    with pytest.raises(ExpressionError, match="is not a regular expression"):
        evaluate("matches('a', join('', ['(', 'a']))", {})


def test_no_policy_of_ours_needs_what_is_not_known() -> None:
    assert len(load_policies()) == len(policy_paths(builtin_directory()))
