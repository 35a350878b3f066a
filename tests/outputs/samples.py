"""Reports for the tests of the outputs: one of everything, and builders for more."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec.structs import replace

from tfguard.model import (
    ExitCode,
    Finding,
    Layer,
    Location,
    NotChecked,
    Report,
    Rule,
    Scope,
    Severity,
    Stats,
    Verdict,
    Waived,
)
from tfguard.model.drift import AttributeDrift, Drift, DriftKind

FIX = "Keep the zone.\n\n```hcl\nmoved {\n  from = aws_route53_zone.old\n}\n```\n\n1. Wait for the TTL.\n2. Remove the old one."
_FINDING = Finding(
    policy="zone-destroyed",
    title="DNS zone destroyed",
    severity=Severity.CRITICAL,
    layer=Layer.DNS,
    message="Every name in example.org stops resolving.",
    fix=FIX,
    location=Location("aws_route53_zone.brand", "name"),
    evidence=('name: "example.org" → "example.com"',),
)
WAIVED = Waived("The zone has no users any more.", "team-edge", date(2030, 1, 31))
GAP = NotChecked("aws_lb.web", "record-retargeted cannot be evaluated: name is unknown until apply", "Apply in two steps.")
SMALL_GAP = replace(
    GAP, what="aws_lb.api", severity=Severity.LOW, policy="record-retargeted", location=Location(file="main.tf", line=9)
)
RULES = (
    Rule(
        "record-retargeted", "DNS record moved", Layer.DNS, Severity.HIGH, "Resolvers keep an answer.", "Lower the TTL first."
    ),
    Rule(
        "zone-destroyed",
        "DNS zone destroyed",
        Layer.DNS,
        Severity.CRITICAL,
        "New name servers.",
        FIX,
        ("https://example.org/",),
    ),
)


def finding(severity: Severity = Severity.CRITICAL, address: str | None = "aws_route53_zone.brand", **changes: Any) -> Finding:
    """A finding; fields of its location by their own names."""
    places = {key: changes.pop(key) for key in ("attribute", "file", "line", "column", "scope") if key in changes}
    location = replace(_FINDING.location, address=address, **places)
    return replace(_FINDING, severity=severity, location=location, **changes)


def report(*findings: Finding, **changes: Any) -> Report:
    """A report with the verdict and exit code that follow from it."""
    blank = Report("plan", Verdict.PASS, ExitCode.PASS, Severity.HIGH, stats=Stats(3, 2, seconds=0.25))
    blank = replace(blank, source="plan.json", rules=RULES)
    made = replace(blank, findings=tuple(sorted(findings, key=lambda item: item.order)), **changes)
    if "verdict" in changes:
        return made
    if any(made.counts(item) for item in made.findings):
        return replace(made, verdict=Verdict.FAIL, exit_code=ExitCode.FINDINGS)
    if any(made.counts(item) for item in made.not_checked):
        return replace(made, verdict=Verdict.INDETERMINATE, exit_code=ExitCode.INDETERMINATE)
    return made


_LB = {"layer": Layer.LOAD_BALANCER, "policy": "lb-replaced", "title": "Load balancer replaced"}
_RECORD = {"policy": "record-retargeted", "title": "DNS record moved", "attribute": "records"}
_PIN = {"layer": Layer.RUN, "policy": "pin-loose", "title": "Pin is loose", "attribute": None}
MIXED = report(
    finding(
        affected=("aws_route53_record.a", "aws_route53_record.b"),
        evidence=("It is destroyed, then created again.", "name: 1 → 2"),
    ),
    finding(Severity.HIGH, "aws_lb.web", **_LB),
    finding(Severity.MEDIUM, "aws_route53_record.www", **_RECORD),
    finding(Severity.LOW, None, file="main.tf", line=7, column=3, **_PIN),
    finding(Severity.HIGH, 'module.a["x"].aws_route53_zone.old', waived=WAIVED),
    not_checked=(GAP, SMALL_GAP),
)
EMPTY = report()
GAPS_ONLY = report(not_checked=(GAP, SMALL_GAP))
GAPS_ALLOWED = replace(GAPS_ONLY, exit_code=ExitCode.PASS)
PROD = Scope("prod.tfstate", "0f6b", None, "111122223333", "eu-west-1")
STAGING = Scope("s3://states/staging.tfstate", "97c1", None, "111122223333", "us-east-1")
_GROUP = {"layer": Layer.COMPUTE, "policy": "compute-gone", "title": "Compute deleted outside Terraform", "attribute": None}
_DELETED = Drift("aws_autoscaling_group", "web", DriftKind.DELETED, "aws_autoscaling_group.web")
_MOVED = Drift(
    "aws_ecs_service",
    "api",
    DriftKind.CO_MANAGED,
    "aws_ecs_service.api",
    STAGING,
    (AttributeDrift("desired_count", 2, 5),),
    reason="a scaling policy moves it",
)
SEVERAL = report(
    finding(Severity.HIGH, "aws_autoscaling_group.web", scope=PROD, **_GROUP),
    finding(Severity.HIGH, "aws_autoscaling_group.web", scope=STAGING, **_GROUP),
    command="drift",
    source=None,
    not_checked=(replace(GAP, location=Location("aws_lb.web", scope=STAGING)),),
    drifts=(replace(_DELETED, scope=PROD), replace(_DELETED, scope=STAGING), _MOVED),
)
SAMPLES = {"mixed": MIXED, "empty": EMPTY, "gaps": GAPS_ONLY, "gaps-allowed": GAPS_ALLOWED, "several": SEVERAL}
