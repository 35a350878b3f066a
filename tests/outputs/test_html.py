"""The HTML output: one file that needs nothing else, in which nothing is lost and nothing runs."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import html

from tests.outputs.golden import CASES, assert_golden, frozen, reports
from tests.outputs.samples import SAMPLES
from tfguard.model import Report
from tfguard.model.drift import AttributeDrift, Drift, DriftKind
from tfguard.outputs import Style, render

REPORTS = reports()
DRIFTS = (
    Drift("aws_lb", "arn", DriftKind.CHANGED, address="aws_lb.web", attributes=(AttributeDrift("idle_timeout", 60, "<b>"),)),
    Drift("aws_eip", "eip-1", DriftKind.DELETED, address="aws_eip.nat"),
    Drift("aws_route53_record", "Z_a_A", DriftKind.UNMANAGED, import_block='import {\n  id = "Z_a_A"\n}\n'),
    Drift(
        "aws_autoscaling_group",
        "web",
        DriftKind.CO_MANAGED,
        address="aws_autoscaling_group.web",
        attributes=(AttributeDrift("desired_capacity", 2, 3),),
        reason="a scaling policy moves it",
    ),
)


def page(report: Report) -> Any:
    return html.fromstring(render("html", report, Style()))


@pytest.mark.parametrize("case", CASES)
def test_a_real_report_reads_as_it_did(case: str) -> None:
    assert_golden(case, "report.html", render("html", frozen(case), Style()))


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_nothing_is_dropped(name: str) -> None:
    report = REPORTS[name]
    found = page(report)
    assert len(found.findall(".//article")) == len(report.findings)
    text = found.text_content()
    assert all(f"tfguard explain {finding.policy}" in text for finding in report.findings)
    assert all(line in text for finding in report.findings for line in finding.evidence if line.isprintable())
    assert ("Not checked" in text) == bool(report.not_checked)


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_it_needs_nothing_else_and_runs_nothing(name: str) -> None:
    found = page(SAMPLES[name])
    assert found.xpath("//script | //link | //img | //iframe | //@src | //@href | //@onclick") == []
    (policy,) = found.xpath('//meta[@http-equiv="Content-Security-Policy"]/@content')
    assert policy.startswith("default-src 'none'")


def test_drift_shows_both_values_and_the_import_block() -> None:
    from msgspec.structs import replace

    found = page(replace(next(iter(SAMPLES.values())), command="drift", drifts=DRIFTS))
    rows = [[cell.text_content() for cell in row.findall("td")] for row in found.findall(".//tr")]
    assert ["aws_lb.web", "idle_timeout", "60", '"<b>"'] in rows
    assert ["aws_eip.nat", "deleted"] in rows
    assert ['import {\n  id = "Z_a_A"\n}'] in rows
    assert "a scaling policy moves it" in found.text_content()
    assert not any("aws_autoscaling_group.web" in cell for row in rows for cell in row)
