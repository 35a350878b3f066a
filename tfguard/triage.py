"""What counts: overrides, waivers, the threshold, the verdict and the exit code. Only here.

A finding that is waived stays in the report. Nothing after this step drops a finding.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tfguard.config import Config, Override, Waiver
from tfguard.model import ExitCode, Finding, Location, NotChecked, Report, Severity, Stats, Verdict, Waived
from tfguard.policy.evaluate import Evaluation, judge_whole
from tfguard.policy.facts.document import Facts
from tfguard.policy.fold import fold
from tfguard.policy.model import Policy, Subject


@dataclass(frozen=True, slots=True)
class Run:
    """What a command knows about the run that triage needs: which command, on which input, on which day."""

    command: str
    source: str | None
    today: date
    stats: Stats


def triage(evaluation: Evaluation, policies: Sequence[Policy], config: Config, run: Run) -> Report:
    """Turn what the policies said into a report with a verdict."""
    kept = [kept for finding in evaluation.findings if (kept := _overridden(finding, config.overrides, run)) is not None]
    findings = [_waived(finding, config.waivers, run.today) for finding in fold(kept)]
    findings += _about_waivers(findings, policies, config.waivers, run.today)
    ordered = tuple(sorted(findings, key=lambda finding: finding.order))
    not_checked = tuple(item for item in evaluation.not_checked if _still_asked(item, config.overrides, run))
    verdict = _verdict(ordered, not_checked, config.fail_on)
    return Report(
        command=run.command,
        verdict=verdict,
        exit_code=_exit_code(verdict, config.allow_incomplete),
        fail_on=config.fail_on,
        findings=ordered,
        not_checked=not_checked,
        stats=run.stats,
        source=run.source,
    )


def _overridden(finding: Finding, overrides: Sequence[Override], run: Run) -> Finding | None:
    """The finding as the configuration grades it; None where it is switched off. The last override that matches counts."""
    for override in reversed(overrides):
        if override.matches(finding.policy, finding.location.address, finding.location.file or run.source):
            if not override.enabled:
                return None
            return replace(finding, severity=override.severity or finding.severity)
    return finding


def _still_asked(item: NotChecked, overrides: Sequence[Override], run: Run) -> bool:
    for override in reversed(overrides):
        if item.policy and override.matches(item.policy, item.what, run.source):
            return override.enabled
    return True


def _waived(finding: Finding, waivers: Sequence[Waiver], today: date) -> Finding:
    for waiver in waivers:
        if waiver.matches(finding.policy, finding.location.address) and not waiver.expired(today):
            return replace(finding, waived=Waived(waiver.reason, waiver.owner, waiver.expires))
    return finding


def _about_waivers(
    findings: Sequence[Finding], policies: Sequence[Policy], waivers: Sequence[Waiver], today: date
) -> list[Finding]:
    said: list[Finding] = []
    for waiver in waivers:
        used = any(waiver.matches(finding.policy, finding.location.address) for finding in findings)
        file, _, line = waiver.source.rpartition(":")
        location = Location(address=waiver.address, attribute=waiver.policy, file=file or None, line=int(line or 1))
        said += judge_whole(policies, Subject.WAIVER, _waiver_facts(waiver, used, today), location)
    return said


def _waiver_facts(waiver: Waiver, used: bool, today: date) -> Facts:
    return Facts(
        {
            "policy": lambda: waiver.policy,
            "address": lambda: waiver.address,
            "reason": lambda: waiver.reason,
            "owner": lambda: waiver.owner,
            "expires": waiver.expires.isoformat,
            "expired": lambda: waiver.expired(today),
            "used": lambda: used,
        }
    )


def _verdict(findings: Sequence[Finding], not_checked: Sequence[NotChecked], fail_on: Severity) -> Verdict:
    if any(finding.waived is None and finding.severity.at_least(fail_on) for finding in findings):
        return Verdict.FAIL
    if any(item.severity.at_least(fail_on) for item in not_checked):
        return Verdict.INDETERMINATE
    return Verdict.PASS


def _exit_code(verdict: Verdict, allow_incomplete: bool) -> ExitCode:
    match verdict:
        case Verdict.PASS:
            return ExitCode.PASS
        case Verdict.FAIL:
            return ExitCode.FINDINGS
        case Verdict.INDETERMINATE:
            return ExitCode.PASS if allow_incomplete else ExitCode.INDETERMINATE
