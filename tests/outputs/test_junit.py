"""JUnit XML: valid, and each kind of finding the outcome that CI systems show for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from tests.outputs.golden import reports
from tests.outputs.samples import EMPTY, GAPS_ALLOWED, MIXED, SAMPLES, WAIVED, finding, report
from tfguard.model import Report, Severity
from tfguard.outputs import Style, render

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent.parent / "schemas" / "junit.xsd"))
REPORTS = reports()


def suite_of(sample: Report) -> etree._Element:
    root = etree.fromstring(render("junit", sample, Style()).encode("utf-8"))
    SCHEMA.assertValid(root)
    suite = root[0]
    cases = suite.findall("testcase")
    assert int(suite.get("tests", "")) == int(root.get("tests", "")) == len(cases)
    for attribute, element in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert int(suite.get(attribute, "")) == len(suite.findall(f"testcase/{element}"))
    return suite


def outcomes(sample: Report) -> list[str]:
    return [str(case[0].tag) for case in suite_of(sample).findall("testcase")]


@pytest.mark.parametrize("name", REPORTS)
def test_it_is_valid_and_its_numbers_are_right(name: str) -> None:
    suite_of(REPORTS[name])


@pytest.mark.parametrize(
    ("sample", "expected"),
    [
        pytest.param(report(finding(Severity.HIGH)), ["failure"], id="at the threshold"),
        pytest.param(report(finding(Severity.MEDIUM)), ["system-out"], id="below the threshold"),
        pytest.param(report(finding(waived=WAIVED)), ["skipped"], id="waived"),
        pytest.param(SAMPLES["gaps"], ["error", "skipped"], id="not checked"),
        pytest.param(GAPS_ALLOWED, ["skipped", "skipped"], id="not checked, and allowed"),
        pytest.param(EMPTY, ["system-out"], id="an empty report has one passing test"),
    ],
)
def test_outcomes(sample: Report, expected: list[str]) -> None:
    assert outcomes(sample) == expected


def test_a_failure_says_all_that_a_developer_needs() -> None:
    failure = suite_of(MIXED).find("testcase/failure")
    assert failure is not None
    assert failure.get("message") == "Every name in example.org stops resolving."
    assert failure.text is not None
    assert "How to do it safely" in failure.text
    assert "- affected: aws_route53_record.a" in failure.text


def test_two_tests_never_have_the_same_name() -> None:
    names = [case.get("name") for case in suite_of(report(finding(), finding(), finding())).findall("testcase")]
    assert len(set(names)) == 3
