"""What counts: overrides, waivers, the threshold, the verdict and the exit code. Only here.

A finding that is waived stays in the report. Nothing after this step drops a finding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tfguard.configuration import Config, Override, Waiver, glob
from tfguard.engine.entries import Entries
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
    overrides = Entries(config.overrides)
    waivers = Entries([waiver for waiver in config.waivers if not waiver.expired(run.today)])
    folded = fold(_regraded(evaluation.findings, overrides, run))
    findings = [_waived(finding, waivers, run) for finding in folded]
    about = _about_waivers(findings, policies, config.waivers, run)
    findings += _regraded(about.findings, overrides, run)
    ordered = tuple(sorted(findings, key=lambda finding: finding.order))
    asked = (_still_asked(item, overrides, run) for item in (*evaluation.not_checked, *about.not_checked))
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


def _regraded(findings: Sequence[Finding], overrides: Entries[Override], run: Run) -> list[Finding]:
    graded = (_overridden(finding, overrides, run) for finding in findings)
    return [finding for finding in graded if finding is not None]


def _overridden(finding: Finding, overrides: Entries[Override], run: Run) -> Finding | None:
    """The finding as the configuration grades it; None where it is switched off. The last override that matches counts."""
    override = overrides.last(finding.policy, finding.location, run.source)
    if override is None:
        return finding
    return replace(finding, severity=override.severity or finding.severity) if override.enabled else None


def _still_asked(item: NotChecked, overrides: Entries[Override], run: Run) -> NotChecked | None:
    """What a policy could not check, as bad as the configuration grades that policy; None where it is switched off."""
    location = item.location or Location(item.what)
    override = overrides.last(item.policy, location, run.source) if item.policy else None
    if override is None:
        return item
    return replace(item, severity=override.severity or item.severity) if override.enabled else None


def _waived(finding: Finding, waivers: Entries[Waiver], run: Run) -> Finding:
    waiver = waivers.first(finding.policy, finding.location, run.source)
    return replace(finding, waived=Waived(waiver.reason, waiver.owner, waiver.expires)) if waiver else finding


def _about_waivers(findings: Sequence[Finding], policies: Sequence[Policy], waivers: Sequence[Waiver], run: Run) -> Evaluation:
    if not waivers:
        return Evaluation()
    judge, concerns = Judge(policies, UNTYPED), _Concerns(policies, run)
    covered = _covered(findings, waivers, run)
    said: list[Finding | NotChecked] = []
    for number, waiver in enumerate(waivers):
        if concerns.includes(waiver):
            row = Row(_waiver_facts(waiver, covered[number], run), _location_of(waiver))
            said += judge.judge(row, Subject.WAIVER)
    return Evaluation.of(said)


def _covered(findings: Sequence[Finding], waivers: Sequence[Waiver], run: Run) -> defaultdict[int, set[str | None]]:
    """Where each waiver covers something, by its number: findings that the same waivers cover are looked at together."""
    together: defaultdict[frozenset[int], set[str | None]] = defaultdict(set)
    entries = Entries(waivers)
    for finding in findings:
        together[entries.numbers(finding.policy, finding.location, run.source)].add(_home(finding.location))
    found: defaultdict[int, set[str | None]] = defaultdict(set)
    for numbers, homes in together.items():
        for number in numbers:
            found[number] |= homes
    return found


def _location_of(waiver: Waiver) -> Location:
    """Where a finding about a waiver belongs: at its own globs, which tell it from others."""
    file, _, line = waiver.source.rpartition(":")
    about = f"{waiver.policy}: {waiver.within}" if waiver.within else waiver.policy
    return Location(waiver.address, about, file or None, int(line or 1))


class _Concerns:
    """Which waivers are about what this command judges. One that names no policy at all is the plan gate's to report."""

    def __init__(self, policies: Sequence[Policy], run: Run) -> None:
        self._surfaces = {policy.id: policy.surface for policy in policies if policy.match.subject is not Subject.WAIVER}
        self._command = run.command
        self._known: dict[str, bool] = {}

    def includes(self, waiver: Waiver) -> bool:
        """Whether a waiver is one of them; of waivers with one glob it is worked out once."""
        if waiver.policy not in self._known:
            self._known[waiver.policy] = self._concern(waiver.policy)
        return self._known[waiver.policy]

    def _concern(self, pattern: str) -> bool:
        surfaces = {surface for id_, surface in self._surfaces.items() if glob(pattern)(id_)}
        return SURFACES[self._command] in surfaces or (not surfaces and self._command == "plan")


def _used(waiver: Waiver, covered: Collection[str | None], run: Run) -> Value:
    """Whether it covers a finding; unknown where what it is for was not looked at, or may not have been."""
    if covered:
        return True
    if run.command == "lint":
        return UNKNOWN  # a hook looks at a few files: what the waiver covers may be in the others
    looked_at = any(waiver.covers(Location(scope=scope), run.source) for scope in run.scopes or (Scope(),))
    return False if looked_at else UNKNOWN


def _waiver_facts(waiver: Waiver, covered: Collection[str | None], run: Run) -> Facts:
    return Facts(
        {
            "covers": lambda: sorted(filter(None, covered)),
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
