"""The report as one HTML file, which needs nothing else: no script, no font, no image, no network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tfguard.model import Finding, NotChecked, Report, Verdict
from tfguard.model.drift import Drift
from tfguard.outputs import Style
from tfguard.outputs.escape import log_line, xml
from tfguard.outputs.places import Places
from tfguard.outputs.prose import blocks
from tfguard.outputs.words import LAYER_TITLES, MOVED_TITLE, by_layer, configured, count, headline, short, tally, waiver_note

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --faint: #888; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; border-bottom: 1px solid var(--line); margin-top: 2rem; }
article { border-left: .3rem solid var(--faint); padding: .2rem 1rem; margin: 1rem 0; }
article.critical { border-color: #b00020; } article.high { border-color: #e65100; }
article.medium { border-color: #f9a825; } article.low { border-color: #1976d2; } article.waived { opacity: .7; }
h3 { font-size: 1rem; margin: .3rem 0; } code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
pre { overflow-x: auto; padding: .6rem; border: 1px solid var(--line); } .place { overflow-wrap: anywhere; }
summary { cursor: pointer; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_WORDS = {Verdict.PASS: "pass", Verdict.FAIL: "fail", Verdict.INDETERMINATE: "indeterminate"}


def render(report: Report, style: Style) -> str:
    """The report as a page."""
    return "\n".join(log_line(line) for line in _page(report)) + "\n"


def _page(report: Report) -> Iterator[str]:
    places = Places(report)
    title = f"tfguard {report.command}: {_WORDS[report.verdict]}"
    yield "<!doctype html>"
    yield '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"><title>{xml(title)}</title>'
    yield f"<style>{_STYLE}</style></head><body>"
    yield f"<h1>{xml(title)}</h1><p><strong>{xml(headline(report))}</strong> {xml(tally(report) + configured(report))}</p>"
    for layer, findings in by_layer(report.findings):
        yield f"<h2>{LAYER_TITLES[layer]}</h2>"
        for finding in findings:
            yield from _finding(finding, places)
    yield from _section(MOVED_TITLE, [xml(line) for line in places.moved(report)])
    yield from _drifts(report.drifts, places)
    yield from _section("Not checked", [_gap(item, places) for item in report.not_checked])
    yield "</body></html>"


def _finding(finding: Finding, places: Places) -> Iterator[str]:
    waived = finding.waived is not None
    label = f"{finding.severity}, waived" if waived else str(finding.severity)
    yield f'<article class="{"waived" if waived else finding.severity}"><h3>{xml(label)}: {xml(finding.title)}</h3>'
    named = [*places.parts(finding.location), places.scope(finding.location.scope)]
    yield "".join(f'<p class="place"><code>{xml(name)}</code></p>' for name in named if name)
    yield f"<p>{xml(finding.message)}</p>"
    if waived:
        yield f"<p><em>{xml(waiver_note(finding))}</em></p>"
    yield from _bullets(xml(line) for line in finding.evidence)
    if finding.affected:
        yield f"<details><summary>{count(len(finding.affected), 'address')} affected</summary>"
        yield from _bullets(f"<code>{xml(address)}</code>" for address in finding.affected)
        yield "</details>"
    yield f"<details{'' if waived else ' open'}><summary>How to do it safely</summary>"
    yield from _prose(finding.fix)
    yield f"<p><code>tfguard explain {xml(finding.policy)}</code></p></details></article>"


def _bullets(lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield f"<ul>{''.join(f'<li>{line}</li>' for line in listed)}</ul>"


def _prose(text: str) -> Iterator[str]:
    """A policy's prose; code line by line, since a line's end is all that is kept of a control character."""
    for block in blocks(text):
        if block.kind == "code":
            yield f"<pre>{'&#10;'.join(map(xml, block.text.splitlines()))}</pre>"
        else:
            yield f"<p>{xml(block.marker + block.text)}</p>"


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    listed = list(_bullets(lines))
    if listed:
        yield f"<h2>{xml(title)}</h2>"
        yield from listed


def _gap(item: NotChecked, places: Places) -> str:
    return f"<code>{xml(places.what(item))}</code>: {xml(item.why)}. {xml(item.hint)}"


def _drifts(drifts: Iterable[Drift], places: Places) -> Iterator[str]:
    """Every value that differs, and the import block of what no state knows."""
    rows = [row for drift in drifts if drift.counts for row in _rows(drift, places)]
    if rows:
        yield "<h2>What differs</h2><table><tr><th>Resource</th><th>Attribute</th><th>State</th><th>Live</th></tr>"
        yield from rows
        yield "</table>"


def _rows(drift: Drift, places: Places) -> Iterator[str]:
    name = xml(places.drifted(drift))
    if not drift.attributes:
        yield f'<tr><td><code>{name}</code></td><td colspan="3">{xml(str(drift.kind))}</td></tr>'
    for item in drift.attributes:
        values = "".join(f"<td><code>{xml(short(value))}</code></td>" for value in (item.state, item.live))
        yield f"<tr><td><code>{name}</code></td><td>{xml(item.path)}</td>{values}</tr>"
    if drift.import_block:
        block = "&#10;".join(map(xml, drift.import_block.splitlines()))
        yield f'<tr><td colspan="4"><pre>{block}</pre></td></tr>'
