"""What counts: overrides, waivers, the threshold, the verdict and the exit code. Only here.

A finding that is waived stays in the report. Nothing after this step drops a finding.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tfguard.configuration import Config, Override, Waiver, matches_glob
from tfguard.engine.facts import Facts
from tfguard.engine.fold import fold
from tfguard.engine.judge import Evaluation, Judge
from tfguard.engine.policy import Policy, Rules, Subject
from tfguard.engine.row import Row
from tfguard.engine.selection import UNTYPED
from tfguard.model import (
    UNKNOWN,
    ExitCode,
    Finding,
    Location,
    NotChecked,
    Report,
    Scope,
    Severity,
    Stats,
    Surface,
    Value,
    Verdict,
    Waived,
)

SURFACES = {"lint": Surface.CONFIG, "plan": Surface.PLAN, "drift": Surface.LIVE}
"""What each command judges."""


class Run(Struct, frozen=True):
    """What a command knows about the run that triage needs: which command, on which input, on which day.

    `scopes` are the states, accounts and regions that the command knows the input to be about.
    """

    command: str
    source: str | None
    today: date
    stats: Stats
    scopes: tuple[Scope, ...] = ()


def triage(evaluation: Evaluation, policies: Sequence[Policy], config: Config, run: Run) -> Report:
    """Turn what the policies said into a report with a verdict."""
    folded = fold(_regraded(evaluation.findings, config.overrides, run))
    findings = [_waived(finding, config.waivers, run) for finding in folded]
    findings += _regraded(_about_waivers(findings, policies, config.waivers, run), config.overrides, run)
    ordered = tuple(sorted(findings, key=lambda finding: finding.order))
    asked = (_still_asked(item, config.overrides, run) for item in evaluation.not_checked)
    not_checked = tuple(item for item in asked if item is not None)
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
        rules=Rules(policy for policy in policies if _ran(policy, run)),
        scopes=run.scopes,
        configuration=config.source,
    )


def _ran(policy: Policy, run: Run) -> bool:
    return policy.surface is SURFACES[run.command] or policy.match.subject is Subject.WAIVER


def _regraded(findings: Sequence[Finding], overrides: Sequence[Override], run: Run) -> list[Finding]:
    graded = (_overridden(finding, overrides, run) for finding in findings)
    return [finding for finding in graded if finding is not None]


def _overridden(finding: Finding, overrides: Sequence[Override], run: Run) -> Finding | None:
    """The finding as the configuration grades it; None where it is switched off. The last override that matches counts."""
    for override in reversed(overrides):
        if override.matches(finding.policy, finding.location, run.source):
            if not override.enabled:
                return None
            return replace(finding, severity=override.severity or finding.severity)
    return finding


def _still_asked(item: NotChecked, overrides: Sequence[Override], run: Run) -> NotChecked | None:
    """What a policy could not check, as bad as the configuration grades that policy; None where it is switched off."""
    location = item.location or Location(item.what)
    for override in reversed(overrides):
        if item.policy and override.matches(item.policy, location, run.source):
            return replace(item, severity=override.severity or item.severity) if override.enabled else None
    return item


def _waived(finding: Finding, waivers: Sequence[Waiver], run: Run) -> Finding:
    for waiver in waivers:
        if waiver.matches(finding.policy, finding.location, run.source) and not waiver.expired(run.today):
            return replace(finding, waived=Waived(waiver.reason, waiver.owner, waiver.expires))
    return finding


def _about_waivers(
    findings: Sequence[Finding], policies: Sequence[Policy], waivers: Sequence[Waiver], run: Run
) -> list[Finding]:
    if not waivers:
        return []
    judge = Judge(policies, UNTYPED)
    said: list[Finding] = []
    for waiver in waivers:
        if not _concerns(waiver, policies, run):
            continue
        covered = [item.location for item in findings if waiver.matches(item.policy, item.location, run.source)]
        row = Row(_waiver_facts(waiver, covered, run), _location_of(waiver))
        said += Evaluation.of(judge.judge(row, Subject.WAIVER)).findings
    return said


def _location_of(waiver: Waiver) -> Location:
    """Where a finding about a waiver belongs: at its own globs, which tell it from others."""
    file, _, line = waiver.source.rpartition(":")
    about = f"{waiver.policy}: {waiver.within}" if waiver.within else waiver.policy
    return Location(waiver.address, about, file or None, int(line or 1))


def _concerns(waiver: Waiver, policies: Sequence[Policy], run: Run) -> bool:
    """Whether a waiver is about what this command judges. One that names no policy at all is the plan gate's to report."""
    named = (policy for policy in policies if policy.match.subject is not Subject.WAIVER)
    surfaces = {policy.surface for policy in named if matches_glob(policy.id, (waiver.policy,))}
    return SURFACES[run.command] in surfaces or (not surfaces and run.command == "plan")


def _used(waiver: Waiver, covered: Sequence[Location], run: Run) -> Value:
    """Whether it covers a finding; unknown where what it is for was not looked at, or may not have been."""
    if covered:
        return True
    if run.command == "lint":
        return UNKNOWN  # a hook looks at a few files: what the waiver covers may be in the others
    looked_at = any(waiver.covers(Location(scope=scope), run.source) for scope in run.scopes or (Scope(),))
    return False if looked_at else UNKNOWN


def _waiver_facts(waiver: Waiver, covered: Sequence[Location], run: Run) -> Facts:
    return Facts(
        {
            "covers": lambda: sorted(filter(None, {_home(location) for location in covered})),
            "policy": lambda: waiver.policy,
            "address": lambda: waiver.address,
            "reason": lambda: waiver.reason,
            "owner": lambda: waiver.owner,
            "expires": waiver.expires.isoformat,
            "expired": lambda: waiver.expired(run.today),
            "used": lambda: _used(waiver, covered, run),
            "within": lambda: waiver.within,
        }
    )


def _home(location: Location) -> str | None:
    """The state or the directory that an address is of, as people call it."""
    return location.scope.state or location.scope.directory or location.scope.plan


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
