"""The result of a command: findings, what was not checked, the verdict, and what it means for the exit code."""

from __future__ import annotations

from collections.abc import Collection
from enum import IntEnum, StrEnum

from msgspec import Struct

from tfguard.model.drift import Drift
from tfguard.model.finding import Finding, NotChecked, Severity
from tfguard.model.rule import Rule
from tfguard.model.scope import Scope


class Verdict(StrEnum):
    """Whether the gate may open."""

    PASS = "pass"  # noqa: S105  # a verdict, not a password
    FAIL = "fail"
    INDETERMINATE = "indeterminate"


class ExitCode(IntEnum):
    """The documented exit codes."""

    PASS = 0
    FINDINGS = 1
    USAGE = 2
    INDETERMINATE = 3


class Stats(Struct, frozen=True):
    """What was looked at. `seconds` is the wall time of the command's own work."""

    resources: int = 0
    changes: int = 0
    api_calls: int = 0
    seconds: float = 0.0


class Report(Struct, frozen=True):
    """Everything that an output needs. `findings` are in report order and include the waived ones.

    `rules` are the policies that ran, with or without a finding. `source` is what was checked, as the user named it, and
    `scopes` are the states, accounts and regions of it that were known beforehand. `configuration` is the file whose
    overrides and waivers counted; None where there was none.
    """

    command: str
    verdict: Verdict
    exit_code: ExitCode
    fail_on: Severity
    findings: tuple[Finding, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    stats: Stats = Stats()
    source: str | None = None
    rules: Collection[Rule] = ()
    drifts: tuple[Drift, ...] = ()
    scopes: tuple[Scope, ...] = ()
    configuration: str | None = None

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """The findings that nobody has waived."""
        return tuple(finding for finding in self.findings if finding.waived is None)

    def counts(self, item: Finding | NotChecked) -> bool:
        """Whether something is bad enough to keep the gate shut: a finding that nobody waived, or a gap in the checks."""
        waived = isinstance(item, Finding) and item.waived is not None
        return item.severity.at_least(self.fail_on) and not waived

    @property
    def tolerates_gaps(self) -> bool:
        """Whether the user said that what could not be checked is a warning only."""
        return self.verdict is Verdict.INDETERMINATE and self.exit_code is ExitCode.PASS
