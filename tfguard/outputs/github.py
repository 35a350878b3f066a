"""Workflow commands of GitHub Actions: an annotation for each finding, around the report for the log.

GitHub shows ten errors, ten warnings and ten notices of a step, so the worst come first; the log has them all.
"""

from __future__ import annotations

from collections.abc import Iterator

from tfguard.model import Finding, Location, NotChecked, Report, Severity
from tfguard.outputs import Style, text
from tfguard.outputs.escape import plain
from tfguard.outputs.places import Places
from tfguard.outputs.words import configured, headline, tally

MAX_TITLE = 200
"""Longer titles are refused."""
_LOG_WIDTH = 100


def render(report: Report, style: Style) -> str:
    """The report in a group of the log, then the annotations, then the verdict."""
    places = Places(report)
    worst_first = sorted(report.findings, key=lambda finding: -finding.severity.rank)
    lines = [
        "::group::tfguard report",
        *text.render(report, Style(width=_LOG_WIDTH)).splitlines(),
        "::endgroup::",
        *(_finding(finding, report, places) for finding in worst_first),
        *(_not_checked(item, report, places) for item in report.not_checked),
        headline(report),
        tally(report) + plain(configured(report)),
    ]
    return "\n".join(lines) + "\n"


def _finding(finding: Finding, report: Report, places: Places) -> str:
    title = f"{finding.severity}: {finding.title}"
    lines = [*places.summary(finding), f"More: tfguard explain {finding.policy}"]
    if finding.waived is not None:
        return _command("notice", f"waived, {title}", finding.location, lines)
    return _command(_level(finding, report), title, finding.location, lines)


def _level(finding: Finding, report: Report) -> str:
    """An error for what keeps the gate shut, a warning for a risk below that, else a notice."""
    if report.counts(finding):
        return "error"
    return "warning" if finding.severity.at_least(Severity.MEDIUM) else "notice"


def _not_checked(item: NotChecked, report: Report, places: Places) -> str:
    level = "error" if report.counts(item) and not report.tolerates_gaps else "warning"
    return _command(level, "Not checked", item.location or Location(), [places.gap(item), item.hint])


def _command(level: str, title: str, location: Location, lines: list[str]) -> str:
    properties = ",".join(f"{name}={_property(value)}" for name, value in _properties(title, location))
    return f"::{level} {properties}::{_data(lines)}"


def _properties(title: str, location: Location) -> Iterator[tuple[str, str]]:
    if location.file is not None:
        yield "file", location.file.replace("\\", "/").removeprefix("./")
        if location.line is not None:
            yield "line", str(location.line)
            if location.column is not None:
                yield "col", str(location.column)
    shown = plain(title)
    yield "title", shown if len(shown) <= MAX_TITLE else f"{shown[: MAX_TITLE - 1]}…"


def _data(lines: list[str]) -> str:
    return "%0A".join(plain(line).replace("%", "%25") for line in lines if line)


def _property(value: str) -> str:
    return plain(value).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
