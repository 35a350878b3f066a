"""The Markdown output: a comment that fits, that can be found again, and in which nothing is lost."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from tests.outputs.golden import CASES, assert_golden, frozen
from tests.outputs.samples import EMPTY, GAP, MIXED, SAMPLES, WAIVED, finding, report
from tfguard.model import Finding, Report, Severity
from tfguard.outputs import Style, render
from tfguard.outputs.markdown import MAX_CHARACTERS, size

LIMIT = 65_536


def comment(sample: Report) -> str:
    text = render("markdown", sample, Style())
    assert size(text) <= MAX_CHARACTERS < LIMIT
    return text


def many(number: int, severity: Severity = Severity.MEDIUM, prefix: str = "m") -> list[Finding]:
    return [
        finding(severity, f'aws_route53_record.{prefix}["{index:05}"]', evidence=("x" * 400,), policy=f"policy-{prefix}")
        for index in range(number)
    ]


@pytest.mark.parametrize("case", CASES)
def test_a_real_report_reads_as_it_did(case: str) -> None:
    assert_golden(case, "markdown.md", comment(frozen(case)))


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_dropped(name: str) -> None:
    sample = SAMPLES[name]
    text = comment(sample)
    assert text.count("<details>") == text.count("</details>") == len(sample.findings)
    assert text.count("cannot be evaluated") == len(sample.not_checked)


def test_it_begins_with_the_marker_by_which_a_bot_finds_it() -> None:
    assert comment(EMPTY).splitlines()[0] == '<!-- tfguard:plan source="plan.json" -->'


@pytest.mark.parametrize("source", ["a--b.json", "--><img src=x>.json", 'a"b.json', "plan\n.json", "x" * 5000, None])
def test_the_marker_stays_one_comment_whatever_the_file_is_called(source: str | None) -> None:
    first = comment(replace(EMPTY, source=source)).splitlines()[0]
    assert re.fullmatch(r'<!-- tfguard:plan source="[^"<>\s]*" -->', first)
    assert "--" not in first[4:-3]


def test_what_happens_to_users_is_seen_without_a_click() -> None:
    text = comment(report(finding()))
    assert text.index("🔴 **critical: DNS zone destroyed** `aws_route53_zone.brand`") < text.index("Every name in example.org")
    assert (
        text.index("Every name in example.org")
        < text.index("<details>")
        < text.index("**How to do it safely**")
        < text.index("```hcl")
    )


def test_a_paragraph_of_a_policy_is_one_line_since_comments_keep_line_breaks() -> None:
    assert "Keep the zone. Always." in comment(report(finding(fix="Keep the zone.\nAlways.")))


def test_a_fence_that_a_policy_forgot_to_close_is_closed() -> None:
    text = comment(report(finding(fix="Write:\n\n```hcl\na = 1"), finding(address="a.b")))
    assert text.count("```") % 2 == 0


def test_a_waived_finding_is_there_with_its_waiver() -> None:
    text = comment(report(finding(waived=WAIVED)))
    assert "**critical, waived: DNS zone destroyed**" in text
    assert "The zone has no users any more." in text


def test_a_long_report_loses_the_details_of_the_least_severe_first() -> None:
    text = comment(report(*many(300), finding(), finding(Severity.HIGH, "aws_lb.web")))
    assert text.count("aws_route53_record.m[") == 300
    assert text.count("<details>") < 300
    assert text.count("*The comment is too long for all details") == 1
    worst = text[text.index("**critical") :]
    assert worst.index("<details>") < worst.index("**high")
    assert "<details>" in text[text.index("`aws_lb.web`") :][:400]


def test_the_line_of_a_finding_stays_even_where_no_details_fit() -> None:
    text = comment(report(*many(700)))
    assert text.count("aws_route53_record.m[") == 700


def test_where_even_the_lines_do_not_fit_the_least_severe_are_counted() -> None:
    text = comment(report(*many(5000), *many(100, Severity.CRITICAL, "c")))
    shown = text.count("aws_route53_record.m[")
    assert text.count("aws_route53_record.c[") == 100
    assert f"- and {5000 - shown:,} more findings of `policy-m`" in text


def test_a_comment_of_one_huge_finding_fits() -> None:
    comment(report(finding(fix="x" * 70_000, affected=tuple(f"a.b[{index}]" for index in range(9_000)))))
    comment(report(finding(address="a" * 100_000, message="m" * 100_000)))


def test_many_gaps_are_cut_and_counted() -> None:
    text = comment(report(not_checked=tuple(replace(GAP, what=f"aws_lb.l[{index}]") for index in range(400))))
    assert "- and 350 more" in text


def test_gaps_and_findings_share_a_comment() -> None:
    text = comment(MIXED)
    assert text.index("### DNS") < text.index("### Not checked") < text.index("`aws_lb.web`: record-retargeted")
