"""GitLab Code Quality, for the widget and the diff of a merge request.

A waived finding stays in it as information, with the waiver in its text. What could not be checked is an entry too.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tfguard.model import Finding, Location, NotChecked, Report, Severity
from tfguard.outputs import Style
from tfguard.outputs.escape import json_text, plain
from tfguard.outputs.places import Places
from tfguard.outputs.words import file_of

NOT_CHECKED = "not-checked"

_SEVERITIES = {
    Severity.INFO: "info",
    Severity.LOW: "minor",
    Severity.MEDIUM: "major",
    Severity.HIGH: "critical",
    Severity.CRITICAL: "blocker",
}


def render(report: Report, style: Style) -> str:
    """The report as an array of Code Quality entries."""
    places = Places(report)
    entries = [_finding(finding, report, places) for finding in report.findings]
    entries += [_not_checked(item, report, places) for item in report.not_checked]
    return json_text(list(_fingerprinted_once(entries)))


def _finding(finding: Finding, report: Report, places: Places) -> dict[str, Any]:
    title = f"Waived: {finding.title}" if finding.waived else finding.title
    return {
        "description": f"{plain(title)}. {plain(' '.join(places.summary(finding)))}",
        "check_name": finding.policy,
        "fingerprint": finding.fingerprint,
        "severity": "info" if finding.waived else _SEVERITIES[finding.severity],
        "location": _location(finding.location, report),
    }


def _not_checked(item: NotChecked, report: Report, places: Places) -> dict[str, Any]:
    location = item.location or Location()
    why = "" if item.policy else item.why  # of a policy that breaks it names file and line, which move
    parts = (NOT_CHECKED, item.policy or "", *location.scope.identity, item.what, why)
    return {
        "description": plain(f"Not checked. {places.gap(item)} {item.hint}".strip()),
        "check_name": item.policy or NOT_CHECKED,
        "fingerprint": _digest("\0".join(parts)),
        "severity": "info" if report.tolerates_gaps else _SEVERITIES[item.severity],
        "location": _location(location, report),
    }


def _location(location: Location, report: Report) -> dict[str, Any]:
    line = location.line if location.file is not None and location.line else 1
    return {"path": plain(file_of(location, report)), "lines": {"begin": line}}


def _fingerprinted_once(entries: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The entries, none with the fingerprint of another: GitLab shows only the first of two."""
    seen: Counter[str] = Counter()
    for entry in entries:
        fingerprint = entry["fingerprint"]
        seen[fingerprint] += 1
        number = seen[fingerprint]
        yield entry if number == 1 else {**entry, "fingerprint": _digest(f"{fingerprint}\0{number}")}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
