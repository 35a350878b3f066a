"""The report for people: grouped by layer from the edge inwards, what happens to users first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from tfguard.model import Finding, Layer, NotChecked, Report, Severity, Verdict
from tfguard.outputs import Style
from tfguard.outputs.escape import plain
from tfguard.outputs.page import Page

LAYER_TITLES = {
    Layer.DNS: "DNS",
    Layer.NETWORK: "Network",
    Layer.TLS: "TLS",
    Layer.LOAD_BALANCER: "Load balancer",
    Layer.COMPUTE: "Compute",
    Layer.DATA: "Data",
    Layer.MONITORING: "Monitoring",
    Layer.IDENTITY: "Identity",
    Layer.RUN: "Terraform run",
}
_COLORS = {
    Severity.CRITICAL: "1;97;41",
    Severity.HIGH: "1;31",
    Severity.MEDIUM: "1;33",
    Severity.LOW: "36",
    Severity.INFO: "2",
}
_VERDICT_COLORS = {Verdict.PASS: "1;32", Verdict.FAIL: "1;31", Verdict.INDETERMINATE: "1;33"}


def render(report: Report, style: Style) -> str:
    """The report as lines for a terminal or a log."""
    page = Page(style)
    lines: list[str] = []
    if not style.quiet or report.verdict is not Verdict.PASS:
        for layer, findings in groupby(report.findings, key=lambda finding: finding.layer):
            lines += ["", page.paint(LAYER_TITLES[layer], "1;4"), ""]
            for finding in findings:
                lines += [*_finding(page, finding), ""]
        lines += _not_checked(page, report.not_checked)
    if not style.quiet:
        lines += _summary(page, report)
    return "\n".join(lines).strip("\n") + "\n" if lines else ""


def _finding(page: Page, finding: Finding) -> Iterator[str]:
    label = finding.severity.upper() if finding.waived is None else f"{finding.severity} (waived)"
    color = _COLORS[finding.severity] if finding.waived is None else "2"
    yield f"  {page.paint(label, color)}  {plain(finding.title)}"
    place = finding.location.address or finding.location.file or ""
    if finding.location.file and finding.location.line:
        place = f"{finding.location.file}:{finding.location.line}  {finding.location.address or ''}".rstrip()
    yield f"  {page.paint(plain(place), '1')}"
    yield ""
    yield from page.wrap(finding.message, "    ")
    if finding.waived is not None:
        waived = finding.waived
        note = f"Waived until {waived.expires} by {waived.owner}: {waived.reason}"
        yield from page.wrap(note, "    ")
    if finding.evidence:
        yield ""
    for line in finding.evidence:
        yield from page.wrap(line, "      ", "    - ")
    yield ""
    yield f"    {page.paint('Safe way', '1')}"
    yield from page.markdown(finding.fix, "      ")
    yield f"    {page.paint(f'tfguard explain {finding.policy}', '2')}"


def _not_checked(page: Page, items: tuple[NotChecked, ...]) -> Iterator[str]:
    if not items:
        return
    yield from ("", page.paint("Not checked", "1;4"), "")
    for item in items:
        yield from page.wrap(f"{item.what}: {item.why}.", "    ", "  - ")
        yield from page.wrap(item.hint, "    ")
    yield ""


def _summary(page: Page, report: Report) -> Iterator[str]:
    yield page.paint(_headline(report), _VERDICT_COLORS[report.verdict])
    stats = report.stats
    counts = f"{stats.resources:,} resources, {stats.changes:,} changes, {len(report.findings):,} findings"
    waived = len(report.findings) - len(report.open_findings)
    yield counts + (f" ({waived:,} waived)." if waived else ".")


def _headline(report: Report) -> str:
    match report.verdict:
        case Verdict.FAIL:
            bad = sum(1 for finding in report.open_findings if finding.severity.at_least(report.fail_on))
            return f"FAIL: {bad:,} {'finding' if bad == 1 else 'findings'} at or above {report.fail_on}."
        case Verdict.INDETERMINATE:
            return "INDETERMINATE: something that matters could not be checked."
        case Verdict.PASS:
            return f"PASS: no finding at or above {report.fail_on}."
