"""JUnit XML, as Jenkins, GitLab, Azure DevOps and the GitHub actions that show test results read it.

A finding at or above the threshold is a failure, one below it a passed test that says what it saw, a waived one is
skipped; what could not be checked, and matters, is an error.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from tfguard.model import Finding, NotChecked, Report
from tfguard.outputs import Style
from tfguard.outputs.escape import xml
from tfguard.outputs.places import Places
from tfguard.outputs.words import configured, count, headline, looked_at, tally, waiver_note


class _Case(Struct, frozen=True):
    """A test: `outcome` is an element's name, "system-out" for one that passed; its `message` and `lines` say why."""

    classname: str
    name: str
    outcome: str
    kind: str = ""
    message: str = ""
    lines: tuple[str, ...] = ()


def render(report: Report, style: Style) -> str:
    """The report as one test suite."""
    cases = list(_named_once(_cases(report)))
    outcomes = Counter(case.outcome for case in cases)
    numbers = f'tests="{len(cases)}" failures="{outcomes["failure"]}" errors="{outcomes["error"]}"'
    seconds = f"{report.stats.seconds:.3f}"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="tfguard" {numbers} time="{seconds}">',
        f'  <testsuite name="tfguard {xml(report.command)}" {numbers} skipped="{outcomes["skipped"]}" time="{seconds}">',
        *(line for case in cases for line in _element(case)),
        f"    <system-out>{xml(f'{headline(report)} {tally(report)}{configured(report)}')}</system-out>",
        "  </testsuite>",
        "</testsuites>",
    ]
    return "\n".join(lines) + "\n"


def _cases(report: Report) -> Iterator[_Case]:
    places = Places(report)
    for finding in report.findings:
        yield _of_finding(finding, report, places)
    for item in report.not_checked:
        yield _of_gap(item, report, places)
    if not report.findings and not report.not_checked:
        looked = f"{count(len(report.rules), 'policy')} looked at {looked_at(report)}."
        yield _Case(f"tfguard.{report.command}", "No finding", "system-out", lines=(looked,))


def _of_finding(finding: Finding, report: Report, places: Places) -> _Case:
    where = places.short(finding.location)
    attribute = f" ({finding.location.attribute})" if finding.location.attribute else ""
    classname = f"tfguard.{report.command}.{finding.layer}.{finding.policy}"
    name = f"{finding.title}: {where}{attribute}"
    if finding.waived is not None:
        return _Case(classname, name, "skipped", message=waiver_note(finding))
    kind, lines = str(finding.severity), tuple(_details(finding, places))
    if report.counts(finding):
        return _Case(classname, name, "failure", kind, finding.message, lines)
    return _Case(classname, name, "system-out", lines=(f"{kind}, below {report.fail_on}", *lines))


def _details(finding: Finding, places: Places) -> Iterator[str]:
    """What a developer needs who sees nothing but this test."""
    yield f"{finding.severity}  {finding.title}"
    yield places.line(finding.location)
    yield from ("", finding.message, "")
    yield from (f"- {line}" for line in finding.evidence)
    yield from (f"- affected: {address}" for address in finding.affected)
    yield from ("", "How to do it safely", *finding.fix.splitlines(), "", f"tfguard explain {finding.policy}")


def _of_gap(item: NotChecked, report: Report, places: Places) -> _Case:
    classname = f"tfguard.{report.command}.not-checked" + (f".{item.policy}" if item.policy else "")
    matters = report.counts(item) and not report.tolerates_gaps
    if matters:
        return _Case(classname, places.what(item), "error", "not-checked", places.gap(item), (item.hint,))
    message = f"Not checked: {places.gap(item)} {item.hint}".strip()
    return _Case(classname, places.what(item), "skipped", message=message)


def _named_once(cases: Iterable[_Case]) -> Iterator[_Case]:
    """The cases, none with the names of another: GitLab shows only the first of two."""
    seen: Counter[tuple[str, str]] = Counter()
    for case in cases:
        seen[case.classname, case.name] += 1
        number = seen[case.classname, case.name]
        name = case.name if number == 1 else f"{case.name} ({number})"
        yield _Case(case.classname, name, case.outcome, case.kind, case.message, case.lines)


def _element(case: _Case) -> Iterator[str]:
    yield f'    <testcase classname="{xml(case.classname)}" name="{xml(case.name)}" time="0">'
    kind = f' type="{xml(case.kind)}"' if case.kind else ""
    message = f' message="{xml(case.message)}"' if case.message else ""
    text = "\n".join(map(xml, case.lines))
    yield f"      <{case.outcome}{kind}{message}>{text}</{case.outcome}>"
    yield "    </testcase>"
