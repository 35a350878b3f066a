"""What is broken on the live side, whoever did it: each check on an emulated AWS in which it is."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.drift.worlds import SHOP, STATE, world
from tfguard.aws.client import Aws
from tfguard.aws.reader import Found, Snapshot
from tfguard.aws.refusal import UnreadableError
from tfguard.drift.context import LiveContext, Observed
from tfguard.drift.facts import LIVE_FACTS, further_calls
from tfguard.drift.state_index import StateIndex
from tfguard.model.drift import StateResource
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Call

TODAY = date(2026, 5, 1)
REGION = "us-east-1"
ARN = "arn:aws:acm:us-east-1:123456789012:certificate/1"


class Answers(Aws):
    """An account that answers from a table of operations; what is not in it is denied."""

    def __init__(self, answers: dict[str, list[Any]]) -> None:
        self._answers = answers

    def items(self, service: str, region: str, call: Call, params: Any, *, again: bool = False) -> list[Any]:
        if call.operation not in self._answers:
            raise UnreadableError(f"denied: {service}:{call.operation}", "Allow it.")
        return self._answers[call.operation]


def resource(type_: str, **attributes: Any) -> StateResource:
    return StateResource(f"{type_}.it", type_, {"id": "it", **attributes}, "s.tfstate", region=REGION)


def snapshot(item: StateResource, live: dict[str, Any] | None) -> Snapshot:
    found = [] if live is None else [Found(item, LiveObject(live, REGION, "123456789012"))]
    return Snapshot(live_readers()[item.type], REGION, found=found, missing=[item] if live is None else [])


def fact(
    name: str,
    item: StateResource,
    live: dict[str, Any],
    others: list[tuple[StateResource, dict[str, Any] | None]] | None = None,
    **answers: list[Any],
) -> Any:
    """One fact about one resource, beside some others."""
    pairs = [(item, live), *(others or [])]
    context = LiveContext(Answers(answers), StateIndex([one for one, _ in pairs]), [snapshot(*pair) for pair in pairs], TODAY)
    return LIVE_FACTS[name](Observed(item, LiveObject(live, REGION, "123456789012")), context)


ZONE = {"Id": "/hostedzone/Z1", "Name": "example.org.", "Config": {"PrivateZone": False}}
PROOF = {"Name": "_a.example.org.", "Type": "CNAME", "Value": "_b.acm.aws."}
LIVE_PROOF = {"Name": "_a.example.org.", "Type": "CNAME", "ResourceRecords": [{"Value": "_B.acm.aws"}]}
CERTIFICATE = {
    "CertificateArn": ARN,
    "Status": "ISSUED",
    "Type": "AMAZON_ISSUED",
    "NotAfter": datetime(2026, 5, 8, tzinfo=UTC),
    "InUseBy": ["arn:lb"],
    "DomainValidationOptions": [{"ValidationMethod": "DNS", "ResourceRecord": PROOF}],
}


@pytest.mark.parametrize(("records", "missing"), [([LIVE_PROOF], []), ([], ["_a.example.org"])])
def test_the_days_of_a_certificate_and_its_validation_record(records: list[Any], missing: list[str]) -> None:
    found = fact(
        "certificate",
        resource("aws_acm_certificate"),
        CERTIFICATE,
        list_hosted_zones=[ZONE],
        list_resource_record_sets=records,
    )
    assert found == {"days_left": 7, "used_by": ["arn:lb"], "imported": False, "missing_records": missing}


def test_a_zone_of_another_account_is_no_missing_record() -> None:
    found = fact("certificate", resource("aws_acm_certificate"), CERTIFICATE, list_hosted_zones=[])
    assert found["missing_records"] == []


def test_a_certificate_that_is_not_issued_is_another_matter() -> None:
    assert fact("certificate", resource("aws_acm_certificate"), {**CERTIFICATE, "Status": "PENDING_VALIDATION"}) is None


LB = "web-1.us-east-1.elb.amazonaws.com"
NLB = "net-1.elb.eu-west-1.amazonaws.com"
RECORD = {"Name": "www.example.org.", "Type": "A"}


def alias(name: str) -> dict[str, Any]:
    return {**RECORD, "AliasTarget": {"DNSName": f"dualstack.{name}."}}


@pytest.mark.parametrize("name", [LB, NLB])
def test_a_load_balancer_that_is_there(name: str) -> None:
    live = [{"DNSName": name.upper()}]
    assert fact("dead_targets", resource("aws_route53_record"), alias(name), describe_load_balancers=live) == []


def test_a_load_balancer_that_the_states_knew() -> None:
    gone = (resource("aws_lb", dns_name=LB), None)
    found = fact("dead_targets", resource("aws_route53_record"), alias(LB), [gone], describe_load_balancers=[])
    assert found == [{"name": LB, "kind": "load balancer", "ours": True}]


def test_a_load_balancer_that_may_be_another_accounts() -> None:
    found = fact("dead_targets", resource("aws_route53_record"), alias(LB), describe_load_balancers=[])
    assert found == [{"name": LB, "kind": "load balancer", "ours": False}]


def test_a_distribution_and_a_website_bucket() -> None:
    item = resource("aws_route53_record")
    assert (
        fact("dead_targets", item, alias("d1.cloudfront.net"), list_distributions=[{"DomainName": "d1.cloudfront.net"}]) == []
    )
    assert fact("dead_targets", item, alias("d1.cloudfront.net"), list_distributions=[])[0]["kind"] == "distribution"
    website = alias("s3-website-us-east-1.amazonaws.com")
    assert fact("dead_targets", item, website, list_buckets=[{"Name": "www.example.org"}]) == []
    known = (resource("aws_s3_bucket", bucket="www.example.org"), None)
    (dead,) = fact("dead_targets", item, website, [known], list_buckets=[])
    assert (dead["kind"], dead["ours"]) == ("website bucket", True)


def test_an_address_that_was_released_and_one_of_somebody_else() -> None:
    item = resource("aws_route53_record")
    live = {**RECORD, "ResourceRecords": [{"Value": "192.0.2.1"}, {"Value": "203.0.113.1"}]}
    gone = (resource("aws_eip", public_ip="192.0.2.1"), None)
    assert [one["name"] for one in fact("dead_targets", item, live, [gone])] == ["192.0.2.1"]
    kept = (resource("aws_eip", public_ip="192.0.2.1"), {"PublicIp": "192.0.2.1"})
    assert fact("dead_targets", item, live, [kept]) == []


def name_servers(name: str, *servers: str) -> dict[str, Any]:
    return {"Name": name, "Type": "NS", "ResourceRecords": [{"Value": server} for server in servers]}


def test_a_delegation_names_other_servers_than_the_zone_has() -> None:
    child = {"Id": "/hostedzone/Z2", "Name": "a.example.org.", "Config": {"PrivateZone": False}}
    records = [name_servers("a.example.org.", "ns-9.example."), name_servers("example.org.", "ns-5.example.")]
    found = fact(
        "delegation",
        resource("aws_route53_zone"),
        child,
        list_hosted_zones=[ZONE, child],
        get_hosted_zone=["ns-1.example"],
        list_resource_record_sets=records,
    )
    assert (found["parent"], found["expected"], found["delegated"]) == ("example.org", ["ns-1.example"], ["ns-9.example"])


def test_a_private_zone_has_no_delegation() -> None:
    live = {**ZONE, "Config": {"PrivateZone": True}}
    assert fact("delegation", resource("aws_route53_zone"), live) is None


@pytest.mark.parametrize(
    ("checks", "state"),
    [
        ([], "missing"),
        ([{"Id": "h", "HealthCheckConfig": {"Disabled": True}}], "disabled"),
        ([{"Id": "h", "HealthCheckConfig": {"Disabled": False}}], "works"),
    ],
)
def test_the_check_of_a_failover_record(checks: list[Any], state: str) -> None:
    live = {**RECORD, "Failover": "PRIMARY", "HealthCheckId": "h"}
    found = fact("failover", resource("aws_route53_record"), live, list_health_checks=checks)
    assert found == {"role": "primary", "health_check": "h", "state": state, "evaluates_target": False}


def test_the_targets_of_a_group_that_something_fills() -> None:
    live = {"TargetGroupArn": "arn:tg", "LoadBalancerArns": ["arn:lb"]}
    filler: tuple[StateResource, dict[str, Any] | None] = (
        resource("aws_lb_target_group_attachment", target_group_arn="arn:tg"),
        {},
    )
    health = [{"TargetHealth": {"State": state}} for state in ("unhealthy", "healthy", "draining", "initial")]
    found = fact("targets", resource("aws_lb_target_group"), live, [filler], describe_target_health=health)
    assert (found["registered"], found["serving"], found["starting"]) == (3, 1, 1)
    assert found["filled_by"] == ["aws_lb_target_group_attachment.it"]


@pytest.mark.parametrize("balancers", [[], ["arn:lb"]])
def test_a_group_that_nobody_uses_or_fills_is_not_asked_about(balancers: list[str]) -> None:
    live = {"TargetGroupArn": "arn:tg", "LoadBalancerArns": balancers}
    assert fact("targets", resource("aws_lb_target_group"), live) is None


def test_zones_alarms_and_backups() -> None:
    assert fact("zones", resource("aws_lb"), {"AvailabilityZones": [{"ZoneName": "a"}]}) == ["a"]
    assert fact("zones", resource("aws_elb"), {"AvailabilityZones": ["b", "a"]}) == ["a", "b"]
    muted = fact("alarm", resource("aws_cloudwatch_metric_alarm"), {"ActionsEnabled": False, "AlarmActions": ["x"]})
    assert muted == {"enabled": False, "actions": ["x"]}
    assert fact("backups", resource("aws_db_instance"), {"BackupRetentionPeriod": 0}) == {"days": 0, "replica": False}
    assert fact("backups", resource("aws_db_instance"), {"DBClusterIdentifier": "c"}) is None


def test_what_is_asked_beside_the_live_readers() -> None:
    asked = {type_: {f"{service}.{call.operation}" for service, call in further_calls(type_)} for type_ in live_readers()}
    assert {type_ for type_, calls in asked.items() if calls} == {
        "aws_acm_certificate",
        "aws_alb_target_group",
        "aws_lb_target_group",
        "aws_route53_record",
        "aws_route53_zone",
    }
    assert asked["aws_acm_certificate"] == {"route53.list_hosted_zones", "route53.list_resource_record_sets"}
    assert asked["aws_lb_target_group"] == {"elbv2.describe_target_health"}
    assert asked["aws_route53_zone"] == {"route53.get_hosted_zone", "route53.list_resource_record_sets"}
    assert asked["aws_route53_record"] == {
        "cloudfront.list_distributions",
        "elb.describe_load_balancers",
        "elbv2.describe_load_balancers",
        "route53.list_health_checks",
        "s3.list_buckets",
    }


def scan(*calls: Any, **rest: Any) -> dict[str, Any]:
    return world(SHOP).scan(STATE, "--no-attribution", calls=calls, **rest).report


def said(report: dict[str, Any], policy: str) -> list[str]:
    return sorted(item["location"]["address"] for item in report["findings"] if item["policy"] == policy)


def test_an_alarm_is_muted_in_a_whole_world() -> None:
    entries = json.loads(Path(STATE).read_text("utf-8"))["resources"]
    alarm = next(item for item in entries if item["type"] == "aws_cloudwatch_metric_alarm")
    name = alarm["instances"][0]["attributes"]["alarm_name"]
    before = said(scan(), "alarm-muted")
    after = said(scan(["cloudwatch", "disable_alarm_actions", {"AlarmNames": [name]}]), "alarm-muted")
    assert (before, after) == ([], [f"aws_cloudwatch_metric_alarm.{alarm['name']}"])


def test_what_health_asks_and_is_denied_is_not_checked() -> None:
    report = scan(fault={"kind": "denied", "operation": "elbv2.describe_target_health"})
    gaps = [item for item in report["not_checked"] if "targets-unhealthy" in item["why"]]
    assert gaps
    assert "elasticloadbalancing:DescribeTargetHealth" in gaps[0]["why"]
    assert report["verdict"] in ("fail", "indeterminate")
