"""The text output, as people see it."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from tests.outputs.golden import CASES, assert_golden, frozen
from tests.outputs.samples import EMPTY, GAP, GAPS_ONLY, MIXED, SAMPLES, WAIVED, finding, report
from tfguard.model import Layer, Report, Severity
from tfguard.outputs import Style, render
from tfguard.outputs.page import columns
from tfguard.outputs.words import count


def text_of(sample: Report, width: int = 80, **style: bool) -> str:
    return render("text", sample, Style(width=width, **style))


@pytest.mark.parametrize("case", CASES)
def test_a_real_report_reads_as_it_did(case: str) -> None:
    assert_golden(case, "text.txt", text_of(frozen(case)))


def test_there_are_golden_reports() -> None:
    assert len(CASES) >= 3


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_dropped(name: str) -> None:
    sample = SAMPLES[name]
    text = text_of(sample)
    assert text.count("More: tfguard explain") == len(sample.findings)
    assert text.count("cannot be evaluated") == len(sample.not_checked)


def test_what_happens_to_users_comes_before_the_evidence_and_the_remediation() -> None:
    text = text_of(report(finding()))
    places = [text.index(part) for part in ("CRITICAL  DNS zone", "Every name", "- name:", "How to do it safely", "moved {")]
    assert places == sorted(places)


def test_what_is_affected_stands_apart_from_the_message_where_there_is_no_evidence() -> None:
    text = text_of(report(finding(evidence=(), affected=("aws_route53_record.a", "aws_route53_record.b"))))
    assert "resolving.\n\n    - 2 addresses affected:\n        aws_route53_record.a\n" in text


def test_layers_go_from_the_edge_inwards() -> None:
    headings = re.findall(r"^(\w.*)$", text_of(MIXED), re.MULTILINE)
    assert headings[:4] == ["DNS", "Load balancer", "Terraform run", "Not checked"]


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_lines_keep_to_the_width(width: int) -> None:
    lines = text_of(report(finding(message="Every name stops resolving. " * 20)), width).splitlines()
    assert max(map(columns, lines)) <= width


def test_a_very_wide_terminal_does_not_make_very_long_lines() -> None:
    lines = text_of(report(finding(message="Every name stops resolving. " * 20)), 300).splitlines()
    assert max(map(columns, lines)) <= 100


def test_wide_characters_count_twice() -> None:
    lines = text_of(report(finding(message="東京 " * 60)), 60).splitlines()
    assert max(map(columns, lines)) <= 60


def test_an_address_is_never_broken() -> None:
    address = f'module.edge["{"x" * 150}"].aws_route53_record.www["a.example.org"]'
    text = text_of(report(finding(address=address, evidence=(f"It goes with {address}.",), affected=(address,))), 60)
    assert text.count(address) == 2


@pytest.mark.parametrize(
    ("number", "shown", "rest"),
    [(1, ["1 address affected:"], []), (50, ["50 addresses affected:"], []), (75, ["75 addresses affected:"], ["and 25 more"])],
)
def test_long_lists_of_affected_addresses_are_cut_and_say_so(number: int, shown: list[str], rest: list[str]) -> None:
    text = text_of(report(finding(affected=tuple(f"aws_route53_record.r[{index}]" for index in range(number)))))
    assert all(part in text for part in (*shown, *rest))
    assert ("more, all of them" in text) is bool(rest)


def test_addresses_that_the_evidence_names_are_not_listed_again() -> None:
    text = text_of(report(finding(affected=("a.b", "a.c"), evidence=("The same: a.b, a.c",))))
    assert "affected" not in text


def test_the_same_remediation_is_told_once() -> None:
    text = text_of(report(finding(address="a.a"), finding(address="a.b"), finding(address="a.c", fix="Do something else.")))
    assert text.count("moved {") == 1
    assert "How to do it safely: as for a.a, above." in text
    assert "Do something else." in text


def test_a_waived_finding_says_who_answers_for_it_and_needs_no_remediation() -> None:
    text = text_of(report(finding(waived=WAIVED)))
    assert "critical (waived)  DNS zone destroyed" in text
    assert "Waived until 2030-01-31 by team-edge: The zone has no users any more." in text
    assert "How to do it safely" not in text
    assert "0 findings, 1 waived." in text


def test_a_hint_is_given_once_for_things_that_share_it() -> None:
    text = text_of(report(not_checked=(GAP, replace(GAP, what="aws_lb.b"), replace(GAP, what="aws_lb.c"))))
    assert text.count("Apply in two steps.") == 1


@pytest.mark.parametrize(
    ("sample", "last"),
    [
        (EMPTY, "PASS: no finding at or above high.\n3 resources, 2 changes, 0 findings."),
        (report(finding()), "FAIL: 1 finding at or above high.\n3 resources, 2 changes, 1 finding (1 critical)."),
        (
            report(finding(address="a.a"), finding(Severity.HIGH, "a.b"), finding(Severity.LOW, "a.c")),
            "FAIL: 2 findings at or above high.\n3 resources, 2 changes, 3 findings (1 critical, 1 high, 1 low).",
        ),
        (
            GAPS_ONLY,
            "INDETERMINATE: 1 thing that matters could not be checked.\n3 resources, 2 changes, 0 findings, 2 not checked.",
        ),
        (replace(EMPTY, command="lint"), "PASS: no finding at or above high.\n3 files, 0 findings."),
    ],
)
def test_the_last_lines_are_the_verdict_and_the_numbers(sample: Report, last: str) -> None:
    assert text_of(sample).endswith(f"{last}\n")


def test_numbers_and_their_nouns() -> None:
    assert [count(number, "policy") for number in (0, 1, 2)] == ["0 policies", "1 policy", "2 policies"]


def test_quiet_says_nothing_where_all_is_well_and_everything_where_it_is_not() -> None:
    assert text_of(EMPTY, quiet=True) == ""
    assert text_of(report(finding(Severity.LOW)), quiet=True) == ""
    assert text_of(MIXED, quiet=True) == text_of(MIXED)


def test_colour_changes_nothing_but_the_colour() -> None:
    painted = text_of(MIXED, color=True)
    assert "\x1b[1;97;41mCRITICAL\x1b[0m" in painted
    assert re.sub(r"\x1b\[[\d;]*m", "", painted) == text_of(MIXED)
    assert "\x1b" not in text_of(MIXED)


def test_a_place_in_a_file_is_named_as_editors_open_it() -> None:
    text = text_of(report(finding(address="module.net", file="main.tf", line=12, layer=Layer.RUN)))
    assert "  main.tf:12  module.net\n" in text
