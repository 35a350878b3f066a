"""Overrides, waivers, the threshold, the verdict and the exit code."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from msgspec.structs import replace

from tfguard.configuration import Config, Override, Waiver
from tfguard.engine.judge import Evaluation
from tfguard.engine.load import load_policies
from tfguard.engine.policy import Policy, Subject
from tfguard.model import ExitCode, Finding, Layer, Location, NotChecked, Report, Scope, Severity, Stats, Verdict
from tfguard.triage import Run, triage

TODAY = date(2030, 5, 1)
RUN = Run("plan", "plans/staging.json", TODAY, Stats())


@cache
def waivers_only() -> tuple[Policy, ...]:
    return tuple(policy for policy in load_policies() if policy.match.subject is Subject.WAIVER)


def finding(policy: str = "lb-replaced", address: str = "aws_lb.web", severity: Severity = Severity.HIGH) -> Finding:
    return Finding(policy, "Title", severity, Layer.DNS, "What happens.", "What to do.", Location(address))


def gap(policy: str | None = "lb-replaced", address: str = "aws_lb.web", severity: Severity = Severity.HIGH) -> NotChecked:
    return NotChecked(address, "it is unknown until apply", "Look at it.", severity, policy)


def waiver(policy: str = "lb-replaced", address: str = "aws_lb.web", days: int = 30) -> Waiver:
    return Waiver(policy, address, "It is in service already.", "team-edge", TODAY + timedelta(days=days), "tfguard.yaml:7")


def judged(
    *said: Finding | NotChecked, policies: tuple[Policy, ...] = (), config: Config | None = None, run: Run = RUN
) -> Report:
    return triage(Evaluation.of(said), policies, config or Config(), run)


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        (Severity.HIGH, Severity.HIGH, ExitCode.FINDINGS),
        (Severity.CRITICAL, Severity.HIGH, ExitCode.FINDINGS),
        (Severity.MEDIUM, Severity.HIGH, ExitCode.PASS),
        (Severity.MEDIUM, Severity.MEDIUM, ExitCode.FINDINGS),
        (Severity.INFO, Severity.INFO, ExitCode.FINDINGS),
        (Severity.HIGH, Severity.CRITICAL, ExitCode.PASS),
    ],
)
def test_a_finding_fails_from_the_threshold_on(severity: Severity, fail_on: Severity, code: ExitCode) -> None:
    assert judged(finding(severity=severity), config=Config(fail_on=fail_on)).exit_code is code


def test_nothing_found_passes() -> None:
    report = judged()
    assert (report.verdict, report.exit_code) == (Verdict.PASS, ExitCode.PASS)


@pytest.mark.parametrize(
    ("severity", "allow", "verdict", "code"),
    [
        (Severity.HIGH, False, Verdict.INDETERMINATE, ExitCode.INDETERMINATE),
        (Severity.HIGH, True, Verdict.INDETERMINATE, ExitCode.PASS),
        (Severity.MEDIUM, False, Verdict.PASS, ExitCode.PASS),
    ],
)
def test_what_could_not_be_checked(severity: Severity, allow: bool, verdict: Verdict, code: ExitCode) -> None:
    report = judged(gap(severity=severity), config=Config(allow_incomplete=allow))
    assert (report.verdict, report.exit_code) == (verdict, code)
    assert len(report.not_checked) == 1


@pytest.mark.parametrize("allow", [True, False])
def test_findings_win_over_what_could_not_be_checked(allow: bool) -> None:
    report = judged(finding(), gap(), config=Config(allow_incomplete=allow))
    assert (report.verdict, report.exit_code) == (Verdict.FAIL, ExitCode.FINDINGS)


def test_a_waived_finding_stays_in_the_report_and_does_not_count() -> None:
    report = judged(finding(), config=Config(waivers=(waiver(),)))
    assert report.exit_code is ExitCode.PASS
    assert report.open_findings == ()
    assert report.findings[0].waived is not None
    assert report.findings[0].waived.owner == "team-edge"


def test_a_waiver_does_not_open_the_gate_for_what_could_not_be_checked() -> None:
    report = judged(finding(), gap(address="aws_lb.other"), config=Config(waivers=(waiver(),)))
    assert report.exit_code is ExitCode.INDETERMINATE


@pytest.mark.parametrize(
    ("given", "waived"),
    [
        (waiver(), True),
        (waiver(policy="lb-*"), True),
        (waiver(address="aws_lb.*"), True),
        (waiver(policy="*", address="*"), True),
        (waiver(days=0), True),
        (waiver(policy="zone-destroyed"), False),
        (waiver(address="aws_lb.we"), False),
        (waiver(days=-1), False),
    ],
)
def test_which_findings_a_waiver_covers(given: Waiver, waived: bool) -> None:
    report = judged(finding(), config=Config(waivers=(given,)))
    assert (report.findings[0].waived is not None) is waived


def test_a_waiver_of_an_indexed_address_covers_that_instance_only() -> None:
    said = (finding(address="aws_lb.web[0]"), finding(address="aws_lb.web[1]"))
    report = judged(*said, config=Config(waivers=(waiver(address="aws_lb.web[0]"),)))
    assert [item.waived is not None for item in report.findings] == [True, False]


def test_a_waiver_covers_what_is_folded_into_its_finding() -> None:
    follower = replace(finding("record-replaced", "aws_route53_record.a"), causes=("aws_lb.web",))
    report = judged(finding(), follower, config=Config(waivers=(waiver(),)))
    assert report.exit_code is ExitCode.PASS
    assert [item.location.address for item in report.findings] == ["aws_lb.web"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (waiver(), []),
        (waiver(days=-1), [("waiver-expired", Severity.MEDIUM)]),
        (waiver(address="aws_lb.gone"), [("waiver-unused", Severity.INFO)]),
        (waiver(address="aws_lb.gone", days=-1), [("waiver-expired", Severity.MEDIUM)]),
    ],
)
def test_what_is_said_about_waivers(given: Waiver, said: list[tuple[str, Severity]]) -> None:
    report = judged(finding(severity=Severity.LOW), policies=waivers_only(), config=Config(waivers=(given,)))
    about = [item for item in report.findings if item.policy.startswith("waiver-")]
    assert [(item.policy, item.severity) for item in about] == said
    assert all((item.location.file, item.location.line) == ("tfguard.yaml", 7) for item in about)


def test_what_is_said_about_waivers_can_be_graded_too() -> None:
    config = Config(waivers=(waiver(days=-1),), overrides=(Override(policies=("waiver-*",), severity=Severity.HIGH),))
    assert judged(policies=waivers_only(), config=config).exit_code is ExitCode.FINDINGS
    off = replace(config, overrides=(Override(policies=("waiver-*",), enabled=False),))
    assert judged(policies=waivers_only(), config=off).findings == ()


@pytest.mark.parametrize(
    ("overrides", "severities"),
    [
        ((Override(policies=("lb-*",), severity=Severity.LOW),), [Severity.LOW]),
        ((Override(addresses=("aws_lb.*",), severity=Severity.LOW),), [Severity.LOW]),
        ((Override(paths=("*staging*",), severity=Severity.LOW),), [Severity.LOW]),
        ((Override(paths=("*production*",), severity=Severity.LOW),), [Severity.HIGH]),
        ((Override(policies=("lb-*",), enabled=False),), []),
        ((Override(severity=Severity.LOW), Override(policies=("lb-*",), severity=Severity.MEDIUM)), [Severity.MEDIUM]),
        ((Override(enabled=False), Override(policies=("lb-*",), severity=Severity.MEDIUM)), [Severity.MEDIUM]),
        ((Override(policies=("lb-*",)), Override(policies=("zone-*",), enabled=False)), [Severity.HIGH]),
    ],
)
def test_the_last_override_that_matches_counts(overrides: tuple[Override, ...], severities: list[Severity]) -> None:
    report = judged(finding(), config=Config(overrides=overrides))
    assert [item.severity for item in report.findings] == severities


def test_a_finding_in_a_file_is_matched_by_that_file() -> None:
    located = replace(finding(), location=Location(file="live/main.tf", line=3))
    overrides = (Override(paths=("live/*",), severity=Severity.LOW),)
    assert judged(located, config=Config(overrides=overrides)).findings[0].severity is Severity.LOW


@pytest.mark.parametrize(
    ("override", "gaps", "code"),
    [
        (Override(policies=("lb-*",), enabled=False), 0, ExitCode.PASS),
        (Override(policies=("lb-*",), severity=Severity.MEDIUM), 1, ExitCode.PASS),
        (Override(addresses=("aws_lb.other",), enabled=False), 1, ExitCode.INDETERMINATE),
    ],
)
def test_an_override_counts_for_what_could_not_be_checked(override: Override, gaps: int, code: ExitCode) -> None:
    report = judged(gap(), config=Config(overrides=(override,)))
    assert (len(report.not_checked), report.exit_code) == (gaps, code)


def test_no_override_switches_off_what_no_policy_said() -> None:
    report = judged(gap(policy=None), config=Config(overrides=(Override(enabled=False),)))
    assert report.exit_code is ExitCode.INDETERMINATE


def test_findings_are_in_report_order() -> None:
    said = [
        replace(finding("c", "aws_lb.c"), layer=Layer.DATA, severity=Severity.CRITICAL),
        replace(finding("b", "aws_lb.b"), severity=Severity.LOW),
        replace(finding("a", "aws_lb.a"), severity=Severity.HIGH),
    ]
    assert [item.policy for item in judged(*said).findings] == ["a", "b", "c"]


# Where a thing stands

PROD = Scope("prod.tfstate", "0f6b", None, "111122223333", "eu-west-1")
STAGING = Scope("staging.tfstate", "97c1", None, "111122223333", "us-east-1")
DRIFT = Run("drift", None, TODAY, Stats(), (PROD, STAGING))


def standing(scope: Scope, **changes: Any) -> Finding:
    return replace(finding(**changes), location=Location("aws_lb.web", scope=scope))


def test_one_address_in_two_states_is_two_findings() -> None:
    report = judged(standing(PROD), standing(STAGING), run=DRIFT)
    assert [item.location.scope.state for item in report.findings] == ["prod.tfstate", "staging.tfstate"]
    assert len({item.fingerprint for item in report.findings}) == 2


@pytest.mark.parametrize(
    "reach",
    [
        {"states": ("prod.tfstate",)},
        {"states": ("prod*",)},
        {"states": ("0f6b",)},
        {"regions": ("eu-west-1",)},
        {"states": ("prod*",), "accounts": ("111122223333",), "regions": ("eu-*",)},
    ],
)
def test_a_waiver_for_one_state_leaves_the_other(reach: dict[str, tuple[str, ...]]) -> None:
    config = Config(waivers=(replace(waiver(), **reach),))
    report = judged(standing(PROD), standing(STAGING), config=config, run=DRIFT, policies=waivers_only())
    assert [item.waived is not None for item in report.findings] == [True, False]
    assert report.exit_code is ExitCode.FINDINGS


def test_an_override_for_one_state_leaves_the_other() -> None:
    config = Config(overrides=(Override(states=("staging*",), enabled=False),))
    report = judged(standing(PROD), standing(STAGING), config=config, run=DRIFT)
    assert [item.location.scope.state for item in report.findings] == ["prod.tfstate"]


def test_an_override_for_one_state_counts_for_what_could_not_be_checked_there() -> None:
    gaps = [replace(gap(), location=Location("aws_lb.web", scope=scope)) for scope in (PROD, STAGING)]
    config = Config(overrides=(Override(states=("staging*",), enabled=False),))
    report = judged(*gaps, config=config, run=DRIFT)
    assert [item.location and item.location.scope.state for item in report.not_checked] == ["prod.tfstate"]


@pytest.mark.parametrize(
    ("reach", "run", "unused"),
    [
        ({}, RUN, True),
        ({"paths": ("plans/*",)}, RUN, True),
        ({"paths": ("live/*",)}, RUN, False),
        ({"states": ("prod*",)}, RUN, False),
        ({"accounts": ("111122223333",)}, RUN, False),
        ({"states": ("0f6b",)}, replace(RUN, scopes=(Scope(lineage="0f6b"),)), True),
        ({"states": ("prod*",)}, DRIFT, True),
        ({"regions": ("eu-west-1",)}, DRIFT, True),
        ({"states": ("dev*",)}, DRIFT, False),
        ({"states": ("prod*",), "regions": ("us-east-1",)}, DRIFT, False),
    ],
)
def test_a_waiver_is_unused_only_where_it_was_looked_for(reach: dict[str, Any], run: Run, unused: bool) -> None:
    given = replace(waiver(policy="*"), **reach)
    report = judged(policies=load_policies(), config=Config(waivers=(given,)), run=run)
    assert ("waiver-unused" in [item.policy for item in report.findings]) is unused


def test_what_is_said_of_two_waivers_of_one_address_is_told_apart() -> None:
    given = tuple(replace(waiver(), states=(state,)) for state in ("prod*", "staging*"))
    report = judged(policies=waivers_only(), config=Config(waivers=given), run=replace(RUN, scopes=(PROD, STAGING)))
    assert [item.evidence[0] for item in report.findings] == ["It is for the states prod*.", "It is for the states staging*."]
    assert len({item.fingerprint for item in report.findings}) == 2


@pytest.mark.parametrize(
    ("given", "ambiguous"),
    [
        (waiver(), True),
        (waiver(address="aws_lb.*"), False),
        (replace(waiver(), states=("*",)), False),
        (replace(waiver(), states=("prod*",)), False),
    ],
)
def test_a_waiver_of_one_address_that_hides_several_things_is_named(given: Waiver, ambiguous: bool) -> None:
    said = (standing(PROD), standing(STAGING))
    report = judged(*said, policies=waivers_only(), config=Config(waivers=(given,)), run=replace(RUN, scopes=DRIFT.scopes))
    about = [item for item in report.findings if item.policy == "waiver-ambiguous"]
    assert [item.message for item in about] == (
        [
            "The waiver of lb-replaced for aws_lb.web hides a finding in each of prod.tfstate and staging.tfstate, "
            "and would in the next place that has this address."
        ]
        if ambiguous
        else []
    )


def test_whether_a_waiver_is_used_may_not_be_known_and_is_no_gap() -> None:
    run = replace(RUN, command="lint")
    said = judged(policies=waivers_only(), config=Config(waivers=(waiver(policy="*", address="*"),)), run=run)
    assert (said.findings, said.not_checked) == ((), ())


def test_a_policy_for_waivers_that_breaks_does_not_pass() -> None:
    broken = tuple(replace(policy, when="ceil(address)", severity=Severity.HIGH) for policy in waivers_only())
    said = judged(policies=broken, config=Config(waivers=(waiver(),)))
    assert {item.policy for item in said.not_checked} == {policy.id for policy in broken}
    assert said.exit_code is ExitCode.INDETERMINATE
