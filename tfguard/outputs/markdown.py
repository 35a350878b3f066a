"""The report as a comment on a pull request: what happens first, evidence and remediation folded away.

A comment may have 65,536 characters. Where the report is longer, the least severe findings lose their evidence first,
then what they say; the line that names a finding stays. Only where the lines alone are too many, those of the least
severe become a number.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from urllib.parse import quote

from msgspec import Struct

from tfguard.model import Finding, NotChecked, Report, Severity, Verdict
from tfguard.outputs import Style
from tfguard.outputs.escape import code, log_line, markdown
from tfguard.outputs.places import Places
from tfguard.outputs.prose import unwrapped
from tfguard.outputs.words import LAYER_TITLES, MOVED_TITLE, by_layer, count, headline, tally, waiver_note

MAX_CHARACTERS = 65_000
"""A little under GitHub's limit, so that a bot can add a line of its own."""
MAX_ADDRESS = 200
MAX_SOURCE = 200
MAX_AFFECTED = 50
MAX_GAPS = 50

_SIGNS = {Severity.CRITICAL: "🔴", Severity.HIGH: "🟠", Severity.MEDIUM: "🟡", Severity.LOW: "🔵", Severity.INFO: "⚪"}
_VERDICT_SIGNS = {Verdict.PASS: "✅", Verdict.FAIL: "❌", Verdict.INDETERMINATE: "❓"}


class _Entry(Struct, frozen=True):
    """A finding in its three lengths: the line that names it, what it does to users, evidence and remediation."""

    finding: Finding
    parts: tuple[str, ...]

    def text(self, level: int) -> str:
        """The first parts; level 0 is the line alone."""
        return "\n".join(self.parts[: level + 1]) + "\n"

    def size(self, level: int) -> int:
        """How much room the text takes, with the empty line after it."""
        return size(self.text(level)) + 1


def render(report: Report, style: Style) -> str:
    """The report as GitHub Flavored Markdown."""
    places = Places(report)
    head, tail = _head(report), _tail(report, places)
    entries = [_Entry(finding, tuple(_parts(finding, places))) for finding in report.findings]
    room = MAX_CHARACTERS - size(head) - size(tail) - _size_of_headings(report)
    levels = _levels(entries, room)
    return "\n".join(log_line(line) for line in f"{head}\n{_body(entries, levels)}{tail}".splitlines()) + "\n"


def size(text: str) -> int:
    """The length that GitHub counts, at worst: characters beyond the basic plane count twice."""
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)


def _head(report: Report) -> str:
    sign = _VERDICT_SIGNS[report.verdict]
    configured = f" Configuration: {code(_cut(report.configuration))}." if report.configuration else ""
    return f"{marker(report)}\n## {sign} tfguard {report.command}\n\n**{headline(report)}** {tally(report)}{configured}\n"


def marker(report: Report) -> str:
    """The comment by which a bot finds an earlier report on the same input again."""
    source = quote(report.source or "", safe="/._", errors="replace").replace("-", "%2D")[:MAX_SOURCE]
    return f'<!-- tfguard:{report.command} source="{source}" -->'


def _body(entries: list[_Entry], levels: list[int]) -> str:
    shown = {id(entry.finding): (entry, level) for entry, level in zip(entries, levels, strict=True)}
    lines: list[str] = []
    for layer, findings in by_layer(entry.finding for entry in entries):
        lines += [f"### {LAYER_TITLES[layer]}", ""]
        for finding in findings:
            entry, level = shown[id(finding)]
            if level >= 0:
                lines.append(entry.text(level))
    return "\n".join([*lines, *_left_out(entries, levels)]) + "\n"


def _left_out(entries: list[_Entry], levels: list[int]) -> Iterator[str]:
    """A note on what had to go, with a line for each policy whose findings are only counted."""
    dropped = [entry.finding for entry, level in zip(entries, levels, strict=True) if level < 0]
    if any(level < 2 for level in levels):
        yield "*The comment is too long for all details; the log and the JSON report have them.*\n"
    for policy, findings in groupby(sorted(dropped, key=lambda finding: finding.policy), key=lambda finding: finding.policy):
        yield f"- and {count(len(list(findings)), 'more finding')} of {code(policy)}"


def _levels(entries: list[_Entry], room: int) -> list[int]:
    """How much of each entry fits: 2 for all of it, 0 for its line, -1 for nothing. The least severe lose first."""
    levels = [2] * len(entries)
    used = sum(entry.size(2) for entry in entries)
    least_first = sorted(range(len(entries)), key=lambda index: (_weight(entries[index].finding), -index))
    for floor in (0, -1):
        for index in least_first:
            while used > room and levels[index] > floor:
                smaller = entries[index].size(levels[index] - 1) if levels[index] else 0
                used += smaller - entries[index].size(levels[index])
                levels[index] -= 1
    return levels


def _weight(finding: Finding) -> tuple[bool, int]:
    return (finding.waived is None, finding.severity.rank)


def _size_of_headings(report: Report) -> int:
    """Room for the headings, and for the note on what is left out with a line for each policy."""
    policies = {finding.policy for finding in report.findings}
    return 500 + sum(size(policy) + 60 for policy in policies)


def _parts(finding: Finding, places: Places) -> Iterator[str]:
    waived = finding.waived is not None
    sign = "➖" if waived else _SIGNS[finding.severity]
    label = f"{finding.severity}, waived" if waived else str(finding.severity)
    inside = places.scope(finding.location.scope)
    where = " ".join(code(_cut(part)) for part in places.parts(finding.location))
    where += f" in {code(_cut(inside))}" if inside else ""
    yield f"{sign} **{label}: {markdown(finding.title)}** {where}"
    note = f"\n*{markdown(waiver_note(finding))}*\n" if waived else ""
    yield f"\n{markdown(finding.message)}\n{note}"
    folded = "Evidence, and how to do it safely" if finding.evidence or finding.affected else "How to do it safely"
    yield f"<details><summary>{folded}</summary>\n\n{_details(finding)}\n</details>\n"


def _details(finding: Finding) -> str:
    lines = [f"- {markdown(line)}" for line in finding.evidence]
    if finding.affected:
        lines.append(f"- {count(len(finding.affected), 'address')} affected: {_affected(finding)}")
    lines += [
        *(["", "**How to do it safely**", ""] if lines else []),
        unwrapped(finding.fix),
        "",
        f"{code(f'tfguard explain {finding.policy}')}",
        "",
    ]
    return "\n".join(lines)


def _affected(finding: Finding) -> str:
    more = len(finding.affected) - MAX_AFFECTED
    return ", ".join(map(code, finding.affected[:MAX_AFFECTED])) + (f" and {more:,} more" if more > 0 else "")


def _tail(report: Report, places: Places) -> str:
    others = _listed(MOVED_TITLE, [f"- {markdown(_cut(line))}" for line in places.moved(report)])
    return others + _listed("Not checked", [_gap(item, places) for item in report.not_checked])


def _listed(title: str, lines: list[str]) -> str:
    """A section of lines, or of as many as there is room for; nothing without any."""
    if not lines:
        return ""
    more = len(lines) - MAX_GAPS
    shown = [*lines[:MAX_GAPS], *([f"- and {more:,} more"] if more > 0 else [])]
    return "\n".join([f"### {title}", "", *shown]) + "\n"


def _gap(item: NotChecked, places: Places) -> str:
    return f"- {code(_cut(places.what(item)))}: {markdown(_cut(item.why))}. {markdown(item.hint)}"


def _cut(text: str) -> str:
    return text if len(text) <= MAX_ADDRESS else f"{text[: MAX_ADDRESS - 1]}…"
