"""Where things are, as people write it; with the state, the account and the region where a report is about several."""

from __future__ import annotations

from collections.abc import Iterator

from tfguard.model import Finding, Location, NotChecked, Report, Scope
from tfguard.model.drift import Drift
from tfguard.outputs.words import named, short, waiver_note

_WORDS = {"state": "", "account": "account ", "region": "", "plan": ""}
"""What may tell two things of one address apart, and what stands before it. Directories are in the paths of files."""


class Places:
    """Names places in one report, all of them in the same way."""

    def __init__(self, report: Report) -> None:
        scopes = {*report.scopes, *_scopes(report)}
        self._told = [name for name in _WORDS if len({getattr(scope, name) for scope in scopes} - {None}) > 1]

    def scope(self, scope: Scope) -> str:
        """What of a scope tells something here, in a few words; empty where nothing does."""
        known = ((_WORDS[name], getattr(scope, name)) for name in self._told)
        return ", ".join(f"{word}{value}" for word, value in known if value)

    def parts(self, location: Location) -> list[str]:
        """The file and line where they are known, and the address."""
        line = f":{location.line}" if location.line else ""
        return [*([f"{location.file}{line}"] if location.file else []), *([location.address] if location.address else [])]

    def line(self, location: Location) -> str:
        """All of it in a line."""
        return self._within("  ".join(self.parts(location)), location.scope)

    def short(self, location: Location) -> str:
        """The address alone where there is one, within its scope."""
        return self._within(location.address or "  ".join(self.parts(location)), location.scope)

    def gap(self, item: NotChecked) -> str:
        """What was not checked, and why, in a sentence."""
        return f"{self.what(item)}: {item.why}."

    def what(self, item: NotChecked) -> str:
        """What was not checked."""
        return self._within(item.what, item.location.scope if item.location else Scope())

    def drifted(self, drift: Drift) -> str:
        """What differs: its address, or the type and the id of what no state knows."""
        return self._within(drift.address or f"{drift.type} {drift.id}", drift.scope)

    def moved(self, report: Report) -> list[str]:
        """What an allowed actor has moved, a line each: shown, so that nobody wonders."""
        return [self._moved(drift) for drift in report.drifts if not drift.counts]

    def _moved(self, drift: Drift) -> str:
        values = ", ".join(f"{item.path}: {short(item.state)} → {short(item.live)}" for item in drift.attributes)
        return f"{self.drifted(drift)}: {values}; {drift.reason}."

    def summary(self, finding: Finding) -> list[str]:
        """The lines that stand for a finding where there is room for little: place and harm, what goes along, the waiver."""
        lines = [f"{self.short(finding.location)}: {finding.message}"]
        if finding.affected:
            lines.append(f"Also affected: {named(finding.affected)}.")
        return [*lines, waiver_note(finding)] if finding.waived else lines

    def _within(self, text: str, scope: Scope) -> str:
        inside = self.scope(scope)
        return f"{text} in {inside}" if inside else text


def _scopes(report: Report) -> Iterator[Scope]:
    for location in (*(item.location for item in report.findings), *(item.location for item in report.not_checked)):
        if location is not None:
            yield location.scope
    for drift in report.drifts:
        yield drift.scope
