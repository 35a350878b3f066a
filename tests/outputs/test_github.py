"""Workflow commands: read back as GitHub's runner reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.outputs.golden import reports
from tests.outputs.samples import GAPS_ALLOWED, GAPS_ONLY, MIXED, WAIVED, finding, report
from tfguard.model import Report, Severity
from tfguard.outputs import Style, render

_COMMAND = re.compile(r"\s*::([^ :]+)(?: (.*?))?::(.*)")
REPORTS = reports()


@dataclass(frozen=True)
class Command:
    """A workflow command, its escapes undone."""

    name: str
    properties: dict[str, str]
    data: str


def unescaped(text: str) -> str:
    for sign, code in {"\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"}.items():
        text = text.replace(code, sign)
    return text.replace("%25", "%")


def commands(text: str) -> Iterator[Command]:
    """Every command that the runner would obey, its escapes undone."""
    for line in text.splitlines():
        match = _COMMAND.fullmatch(line)
        if match:
            pairs = (pair.split("=", 1) for pair in (match[2] or "").split(",") if pair)
            yield Command(match[1], {name: unescaped(value) for name, value in pairs}, unescaped(match[3]))


def shown(sample: Report) -> list[Command]:
    return [item for item in commands(render("github", sample, Style())) if item.name in ("error", "warning", "notice")]


@pytest.mark.parametrize("name", REPORTS)
def test_every_finding_and_every_gap_is_annotated(name: str) -> None:
    sample = REPORTS[name]
    assert len(shown(sample)) == len(sample.findings) + len(sample.not_checked)


@pytest.mark.parametrize(
    ("sample", "expected"),
    [
        pytest.param(report(finding(Severity.HIGH)), ["error"], id="at the threshold"),
        pytest.param(report(finding(Severity.MEDIUM)), ["warning"], id="medium"),
        pytest.param(report(finding(Severity.LOW)), ["notice"], id="low"),
        pytest.param(report(finding(Severity.LOW), fail_on=Severity.LOW), ["error"], id="low, with a low threshold"),
        pytest.param(report(finding(waived=WAIVED)), ["notice"], id="waived"),
        pytest.param(GAPS_ONLY, ["error", "warning"], id="not checked"),
        pytest.param(GAPS_ALLOWED, ["warning", "warning"], id="not checked, and allowed"),
    ],
)
def test_levels(sample: Report, expected: list[str]) -> None:
    assert [item.name for item in shown(sample)] == expected


def test_the_worst_come_first_since_github_shows_ten_of_a_kind() -> None:
    titles = [item.properties["title"] for item in shown(MIXED)]
    assert titles[0] == "critical: DNS zone destroyed"
    assert [title.split(":")[0] for title in titles[:5]] == ["critical", "waived, high", "high", "medium", "low"]


def test_an_annotation_stands_in_its_file_where_that_is_known() -> None:
    found = {item.properties["title"]: item for item in shown(MIXED)}
    assert found["low: Pin is loose"].properties | {"title": ""} == {"file": "main.tf", "line": "7", "col": "3", "title": ""}
    assert "file" not in found["critical: DNS zone destroyed"].properties
    assert found["critical: DNS zone destroyed"].data.startswith("aws_route53_zone.brand: Every name in example.org")


def test_a_gap_stands_in_its_file_where_that_is_known() -> None:
    places = [item.properties.get("file") for item in shown(GAPS_ONLY)]
    assert places == [None, "main.tf"]


def test_values_are_escaped_and_come_back_whole() -> None:
    place = {"file": "a,b:c%.tf", "line": 1}
    sample = report(finding(Severity.HIGH, None, message="100%, sure: yes%0A", title="x, y: 5%", **place))
    item = shown(sample)[0]
    assert item.properties["file"] == "a,b:c%.tf"
    assert item.properties["title"] == "high: x, y: 5%"
    assert "100%, sure: yes%0A" in item.data


def test_the_log_has_the_report_in_a_group_and_ends_with_the_verdict() -> None:
    text = render("github", MIXED, Style())
    assert text.startswith("::group::tfguard report\n")
    assert "\n::endgroup::\n" in text
    assert "    - name: 1 → 2\n" in text
    assert text.splitlines()[-2] == "FAIL: 2 findings at or above high."
