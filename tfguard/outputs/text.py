"""The report for people: grouped by layer from the edge inwards, what happens to users first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from tfguard.model import Finding, Report, Severity, Verdict
from tfguard.outputs import Style
from tfguard.outputs.escape import log_line, plain
from tfguard.outputs.page import Page
from tfguard.outputs.places import Places
from tfguard.outputs.words import (
    LAYER_TITLES,
    MOVED_TITLE,
    by_layer,
    configured,
    count,
    headline,
    tally,
    waiver_note,
)

MAX_AFFECTED = 50
"""How many of the addresses that one cause takes along are listed. The JSON report has them all."""

_COLORS = {
    Severity.CRITICAL: "1;97;41",
    Severity.HIGH: "1;31",
    Severity.MEDIUM: "1;33",
    Severity.LOW: "36",
    Severity.INFO: "2",
}
_VERDICT_COLORS = {Verdict.PASS: "1;32", Verdict.FAIL: "1;31", Verdict.INDETERMINATE: "1;33"}
_HEADING = "1;4"
_STRONG = "1"
_FAINT = "2"


def render(report: Report, style: Style) -> str:
    """The report as lines for a terminal or a log."""
    if style.quiet and report.verdict is Verdict.PASS:
        return ""
    page, places = Page(style), Places(report)
    lines: list[str] = []
    fixes: dict[str, str] = {}
    told: set[str] = set()
    for layer, findings in by_layer(report.findings):
        lines += ["", page.paint(LAYER_TITLES[layer], _HEADING), ""]
        for finding in findings:
            brief = report.command == "lint" and finding.policy in told and not finding.severity.at_least(Severity.MEDIUM)
            lines += [*(_brief(page, finding, places) if brief else _finding(page, finding, places, fixes)), ""]
            told.add(finding.policy)
    lines += _co_managed(page, places.moved(report))
    lines += _not_checked(page, report, places)
    lines += [page.paint(headline(report), _VERDICT_COLORS[report.verdict]), *page.wrap(tally(report) + configured(report), "")]
    return "\n".join(map(log_line, lines)).strip("\n") + "\n"


def _finding(page: Page, finding: Finding, places: Places, fixes: dict[str, str]) -> Iterator[str]:
    """What happens to users, then the evidence, then the remediation. `fixes` says where each policy's was told in full."""
    yield from _title(page, finding, places)
    yield ""
    yield from page.wrap(finding.message, "    ")
    if finding.waived is not None:
        yield from page.wrap(waiver_note(finding), "    ")
    yield from _evidence(page, finding)
    if finding.waived is None:
        yield from _remediation(page, finding, places.line(finding.location), fixes)
    yield f"    {page.paint(f'More: tfguard explain {plain(finding.policy)}', _FAINT)}"


def _brief(page: Page, finding: Finding, places: Places) -> Iterator[str]:
    """A note that has been told in full before: a whole repository has hundreds of them."""
    yield from _title(page, finding, places)
    yield from page.wrap(finding.message, "    ")
    if finding.waived is not None:
        yield from page.wrap(waiver_note(finding), "    ")


def _title(page: Page, finding: Finding, places: Places) -> Iterator[str]:
    waived = finding.waived is not None
    label = f"{finding.severity} (waived)" if waived else finding.severity.upper()
    yield from page.labelled(label, _FAINT if waived else _COLORS[finding.severity], finding.title, "  ")
    yield f"  {page.paint(plain(places.line(finding.location)), _STRONG)}"


def _evidence(page: Page, finding: Finding) -> Iterator[str]:
    words = {word.rstrip(".,:") for line in finding.evidence for word in line.split()}
    named = words.issuperset(finding.affected)
    if finding.evidence or not named:
        yield ""
    for line in finding.evidence:
        yield from page.wrap(line, "      ", "    - ")
    if not named:
        yield f"    - {count(len(finding.affected), 'address')} affected:"
        yield from (f"        {plain(address)}" for address in finding.affected[:MAX_AFFECTED])
        if len(finding.affected) > MAX_AFFECTED:
            yield f"        and {len(finding.affected) - MAX_AFFECTED:,} more, all of them in --format json"


def _remediation(page: Page, finding: Finding, place: str, fixes: dict[str, str]) -> Iterator[str]:
    yield ""
    first = fixes.setdefault(finding.fix, place)
    if first != place:
        yield from page.wrap(f"How to do it safely: as for {first}, above.", "    ")
        return
    yield f"    {page.paint('How to do it safely', _STRONG)}"
    yield from page.markdown(finding.fix, "      ")


def _co_managed(page: Page, lines: list[str]) -> Iterator[str]:
    if not lines:
        return
    yield from ("", page.paint(MOVED_TITLE, _HEADING), "")
    for line in lines:
        yield from page.wrap(line, "    ", "  - ")
    yield ""


def _not_checked(page: Page, report: Report, places: Places) -> Iterator[str]:
    if not report.not_checked:
        return
    yield from ("", page.paint("Not checked", _HEADING), "")
    for hint, lines in groupby(_gaps(report, places), key=lambda pair: pair[0]):
        for _, line in lines:
            yield from page.wrap(line, "    ", "  - ")
        yield from page.wrap(hint, "    ")
        yield ""


def _gaps(report: Report, places: Places) -> Iterator[tuple[str, str]]:
    """Hint and line of each gap. Several of one policy that keep no gate shut share a line: JSON has them all."""
    small = Counter(item.policy or "" for item in report.not_checked if not report.counts(item))
    told = set()
    for item in report.not_checked:
        name = item.policy or ""
        if report.counts(item) or not name or small[name] == 1:
            yield item.hint, places.gap(item)
        elif name not in told:
            told.add(name)
            yield item.hint, f"{places.gap(item)[:-1]}; and {small[name] - 1:,} more, of no more than {item.severity} severity."
