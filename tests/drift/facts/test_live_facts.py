"""What is broken on the live side, whoever did it, in a whole world; and what is asked for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.drift.facts.observed import fact, resource
from tests.drift.worlds import SHOP, STATE, world
from tfguard.drift.facts import further_calls
from tfguard.resources.catalogue import live_readers


def test_zones_alarms_and_backups() -> None:
    assert fact("zones", resource("aws_lb"), {"AvailabilityZones": [{"ZoneName": "a"}]}) == ["a"]
    assert fact("zones", resource("aws_elb"), {"AvailabilityZones": ["b", "a"]}) == ["a", "b"]
    muted = fact("alarm", resource("aws_cloudwatch_metric_alarm"), {"ActionsEnabled": False, "AlarmActions": ["x"]})
    assert muted == {"enabled": False, "actions": ["x"]}
    assert fact("backups", resource("aws_db_instance"), {"BackupRetentionPeriod": 0}) == {"days": 0, "replica": False}
    assert fact("backups", resource("aws_db_instance"), {"DBClusterIdentifier": "c"}) is None


def test_what_is_asked_beside_the_readings() -> None:
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
