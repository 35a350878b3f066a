"""Who made an edit, from CloudTrail's records: the right event among those of other objects, older ones and refused ones."""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.command import Outcome, refusal
from tests.drift.worlds import SHOP, STATE, Said, world
from tfguard.aws.recorded_trail import RecordedTrail
from tfguard.aws.trail import parse_event
from tfguard.drift.attribution import Attributor, actor, via
from tfguard.model import Scope
from tfguard.model.drift import AttributeDrift, Attribution, Confidence, Drift, DriftKind, Via

HERE = Scope(region="us-east-1")
TRAILS = SHOP.parent.parent / "trails"
EDITS = {
    "elbv2": ("022",),
    "route53": ("010", "013", "015", "021"),
    "security-groups": ("001", "007"),
    "autoscaling": ("039",),
    "lambda": ("083",),
    "rds": ("060",),
    "iam": ("076", "078", "081"),
}
"""The edits of the shop that each trail records, by their numbers."""


def records(trail: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((TRAILS / f"{trail}.json").read_text("utf-8"))["Records"]
    return found


def calls(*numbers: str) -> list[Any]:
    paths = [path for number in numbers for path in (SHOP / "edits").glob(f"{number}-*.json")]
    return [call for path in paths for call in json.loads(path.read_text("utf-8"))["calls"]]


@cache
def scanned(trail: str) -> Said:
    return world(SHOP).scan(STATE, "--trail", str(TRAILS / f"{trail}.json"), calls=calls(*EDITS[trail]))


def attributed(said: Said) -> dict[str, dict[str, Any] | None]:
    """The attributions by address; of what no state knows, by the name that it has."""
    found = {}
    for item in said.report["drift"]:
        values = {entry["path"]: entry["live"] for entry in item["attributes"]}
        found[item["address"] or f"{item['type']} {values.get('name') or values.get('to_port') or values.get('role')}"] = item
    return {name: item["attribution"] for name, item in found.items()}


SEEN = {
    ("elbv2", "aws_lb_listener_rule.canary"): ("maria@shop.example (OnCall)", "console", "22:14:09", "high"),
    ("route53", "aws_route53_record.admin"): ("olga", "human-cli", "22:00:00", "high"),
    ("route53", "aws_route53_record.api_blue"): ("blue", "human-cli", "22:10:00", "medium"),
    ("route53", "aws_route53_record.api_green"): ("green", "human-cli", "22:11:00", "high"),
    ("route53", "aws_route53_record.mx"): ("paul@shop.example (Dns)", "console", "22:13:00", "high"),
    ("route53", "aws_route53_record status.shop.example.com"): ("made-the-name", "human-cli", "22:14:00", "high"),
    ("security-groups", "aws_security_group.alb"): ("maria@shop.example (OnCall)", "console", "22:00:00", "high"),
    ("security-groups", "aws_vpc_security_group_ingress_rule 9229"): ("debugger", "human-cli", "22:02:00", "high"),
    ("autoscaling", "aws_autoscaling_group.web"): ("maria (support)", "human-cli", "22:00:00", "high"),
    ("lambda", "aws_lambda_function.thumbs"): ("maria@shop.example (OnCall)", "console", "22:00:00", "high"),
    ("rds", "aws_db_instance.shop"): ("AWSCloudFormation (deployer)", "service", "22:00:00", "high"),
    ("iam", "aws_iam_policy.web"): ("lee@shop.example (Admin)", "console", "22:00:00", "high"),
    ("iam", "aws_iam_role.web"): ("truster", "human-cli", "22:01:00", "high"),
    ("iam", "aws_iam_role_policy_attachment shop-tasks"): ("attacher", "human-cli", "22:02:00", "high"),
}


@pytest.mark.parametrize(("trail", "name"), SEEN)
def test_an_edit_is_attributed(trail: str, name: str) -> None:
    found = attributed(scanned(trail))[name]
    assert found is not None
    who, how, clock, sure = SEEN[trail, name]
    assert found["time"].startswith(f"2026-11-20T{clock}")
    assert (found["actor"], found["via"], found["confidence"]) == (who, how, sure)


@pytest.mark.parametrize("trail", EDITS)
def test_nobody_else_is_named(trail: str) -> None:
    """Not who was refused, who edited something else, who did it before the last apply, or who only looked."""
    said = scanned(trail)
    others = ("of-another", "was-refused", "before-the-apply", "only-looked", "set-something-else", "changed-it-before")
    assert [name for name in others if name in said.out] == []
    assert said.report["not_checked"] == []
    assert "cloudtrail.lookup_events" not in said.operations


# The newest event is not always the edit


def attribution(drift: Drift, events: list[dict[str, Any]]) -> Attribution | None:
    return Attributor(RecordedTrail([*map(parse_event, events)])).attribute([drift]).drifts[0].attribution


def changed(type_: str, values: dict[str, Any], **live: Any) -> Drift:
    attributes = tuple(AttributeDrift(path, None, value) for path, value in live.items())
    return Drift(type_, str(values.get("id", "")), DriftKind.CHANGED, "a.b", HERE, attributes=attributes, values=values)


GROUP = changed("aws_autoscaling_group", {"name": "shop-web"}, desired_capacity=5, max_size=12)


def without(trail: str, *actors: str) -> list[dict[str, Any]]:
    return [record for record in records(trail) if actor(parse_event(record)) not in actors]


def test_what_is_older_than_the_last_apply_is_not_blamed() -> None:
    assert attribution(GROUP, without("autoscaling", "maria (support)")) is None
    assert attribution(GROUP, without("autoscaling", "maria (support)", "ci-4711 (terraform)")) is not None


def test_an_apply_that_made_the_value_is_named() -> None:
    rule = changed(
        "aws_lb_listener_rule", {"arn": records("elbv2")[1]["requestParameters"]["ruleArn"]}, action=[{"weight": 90}]
    )
    found = attribution(rule, records("elbv2")[:2])
    assert found is not None
    assert (found.actor, found.via, found.confidence) == ("ci-4711 (terraform)", Via.TERRAFORM, Confidence.HIGH)


def test_a_person_after_the_apply_comes_before_the_apply() -> None:
    group = changed("aws_autoscaling_group", {"name": "shop-web"}, desired_capacity=2)
    found = attribution(group, without("autoscaling", "was-refused"))
    assert found is not None
    assert (found.actor, found.confidence) == ("maria (support)", Confidence.MEDIUM)


def test_a_surer_event_comes_before_a_newer_one() -> None:
    database = changed("aws_db_instance", {"identifier": "shop"}, instance_class="db.m5.large")
    found = attribution(database, records("rds"))
    assert found is not None
    assert (found.actor, found.via) == ("AWSCloudFormation (deployer)", Via.SERVICE)
    quiet = changed("aws_db_instance", {"identifier": "shop"}, iops=3000)
    newest = attribution(quiet, records("rds"))
    assert newest is not None
    assert (newest.actor, newest.confidence) == ("set-something-else", Confidence.MEDIUM)


def test_the_order_of_the_records_says_nothing() -> None:
    assert attribution(GROUP, records("autoscaling")[::-1]) == attribution(GROUP, records("autoscaling"))


@pytest.mark.parametrize("key", ["eventName", "eventSource", "awsRegion"])
def test_an_event_of_another_kind_place_or_service_is_none(key: str) -> None:
    events = [{**record, key: "another"} for record in records("autoscaling")]
    assert attribution(GROUP, events) is None


def test_what_nothing_is_known_about_is_not_attributed() -> None:
    assert attribution(changed("aws_novelty", {"id": "a"}, size=1), records("iam")) is None
    assert attribution(changed("aws_lb", {}, idle_timeout=5), records("elbv2")) is None


# Rules of security groups

RULE = {"id": "sgr-5d4f10700332ed222", "security_group_id": "sg-4dfc524c54154d87b", "ip_protocol": "tcp"}
PEER = "aws_vpc_security_group_ingress_rule"


def test_a_rule_that_was_changed_is_told_by_its_id() -> None:
    found = attribution(changed(PEER, RULE, cidr_ipv4="0.0.0.0/0"), records("security-groups"))
    assert found is not None
    assert (found.actor, found.event, found.confidence) == ("widener", "ModifySecurityGroupRules", Confidence.HIGH)


def gone(type_: str, **values: Any) -> Drift:
    return Drift(type_, str(values.get("id", "")), DriftKind.DELETED, "a.b", HERE, values=values)


def test_a_rule_that_was_revoked_is_told_by_its_id_or_its_contents() -> None:
    ports = {"from_port": 8443, "to_port": 8443, "cidr_ipv4": "192.0.2.0/24"}
    by_id = attribution(gone(PEER, **RULE, from_port=22, to_port=22, cidr_ipv4="192.0.2.0/24"), records("security-groups"))
    by_contents = attribution(gone(PEER, **{**RULE, "id": "sgr-1"}, **ports), records("security-groups"))
    old = attribution(gone("aws_security_group_rule", **{**RULE, "id": "sgrule-1"}, **ports), records("security-groups"))
    assert by_id is not None
    assert (by_id.actor, by_id.via) == ("the root user", Via.CONSOLE)
    assert by_contents is not None
    assert by_contents.actor == "of-another-rule"
    assert old == by_contents
    assert attribution(gone(PEER, **{**RULE, "id": "sgr-1"}, from_port=4444, to_port=4444), records("security-groups")) is None


def test_a_rule_for_every_protocol_has_no_ports() -> None:
    values = {**RULE, "id": "sgr-1", "ip_protocol": "-1", "from_port": 0, "to_port": 0, "cidr_ipv4": "192.0.2.0/24"}
    assert attribution(gone(PEER, **values), records("security-groups")) is not None


def test_what_was_made_by_hand_is_told_by_the_answer() -> None:
    made = Drift("aws_security_group", "sg-0123456789abcdef0", DriftKind.UNMANAGED, scope=HERE, values={"name": "x"})
    found = attribution(made, records("security-groups"))
    assert found is not None
    assert (found.actor, found.confidence) == ("tester", Confidence.HIGH)
    listener = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shop/bc793479f4dd0bcc/0123456789abcdef"
    created = {
        **records("elbv2")[2],
        "eventName": "CreateListener",
        "responseElements": {"listeners": [{"listenerArn": listener}]},
    }
    found = attribution(Drift("aws_lb_listener", listener, DriftKind.UNMANAGED, scope=HERE), [created])
    assert found is not None
    assert found.actor == "maria@shop.example (OnCall)"
    other = Drift("aws_lb_listener", f"{listener}0", DriftKind.UNMANAGED, scope=HERE)
    assert attribution(other, [created]) is None


def test_a_name_that_was_escaped_is_the_same_name() -> None:
    change = {"action": "UPSERT", "resourceRecordSet": {"name": "\\052.Shop.example.com.", "type": "A"}}
    event = {**records("route53")[2], "requestParameters": {"hostedZoneId": "Z1", "changeBatch": {"changes": [change]}}}
    values = {"fqdn": "*.shop.example.com", "zone_id": "Z1", "type": "A"}
    assert attribution(changed("aws_route53_record", values, ttl=60), [event]) is not None


# Actors

IDENTITIES: dict[str, tuple[dict[str, Any], str]] = {
    "a person behind single sign-on": (records("elbv2")[2]["userIdentity"], "maria@shop.example (OnCall)"),
    "a role": (records("autoscaling")[2]["userIdentity"], "maria (support)"),
    "a role without a session": ({"type": "AssumedRole", "arn": "arn:aws:sts::1:x"}, "arn:aws:sts::1:x"),
    "a user": ({"type": "IAMUser", "userName": "olga"}, "olga"),
    "the root user": ({"type": "Root", "arn": "arn:aws:iam::1:root"}, "the root user"),
    "a federated user": (
        {"type": "FederatedUser", "arn": "arn:aws:sts::1:federated-user/ann"},
        "arn:aws:sts::1:federated-user/ann",
    ),
    "a web identity": ({"type": "WebIdentityUser", "userName": "repo:acme/edge"}, "repo:acme/edge"),
    "another account": ({"type": "AWSAccount", "principalId": "AIDAEXAMPLE"}, "AIDAEXAMPLE"),
    "a service": ({"type": "AWSService", "invokedBy": "autoscaling.amazonaws.com"}, "autoscaling.amazonaws.com"),
    "nobody": ({}, "unknown"),
}


@pytest.mark.parametrize("who", IDENTITIES)
def test_an_actor_is_named(who: str) -> None:
    identity, name = IDENTITIES[who]
    assert actor(parse_event({**records("elbv2")[0], "userIdentity": identity})) == name


AGENTS = {
    "APN/1.0 HashiCorp/1.0 Terraform/1.11.4 (+https://www.terraform.io) terraform-provider-aws/5.100.0": Via.TERRAFORM,
    "APN/1.0 OpenTofu/1.9.0 (+https://opentofu.org) terraform-provider-aws/5.100.0": Via.TERRAFORM,
    "aws-cli/2.22.4 md/command#ec2.authorize-security-group-ingress": Via.HUMAN_CLI,
    "Boto3/1.35.0 md/Botocore#1.35.0": Via.HUMAN_CLI,
    "console.amazonaws.com": Via.CONSOLE,
    "[S3Console/0.4, aws-internal/3 aws-sdk-java/1.12]": Via.CONSOLE,
    "AWS Internal": Via.CONSOLE,
    "Mozilla/5.0 (X11; Linux x86_64)": Via.CONSOLE,
}


@pytest.mark.parametrize("agent", AGENTS)
def test_the_way_is_told_by_the_agent(agent: str) -> None:
    assert via(parse_event({**records("elbv2")[0], "userAgent": agent})) is AGENTS[agent]


# Delivered files


def test_a_compressed_file_and_a_plain_one_are_read_together(tmp_path: Path) -> None:
    packed = tmp_path / "events.json.gz"
    packed.write_bytes(gzip.compress((TRAILS / "autoscaling.json").read_bytes()))
    trails = ("--trail", str(packed), "--trail", str(TRAILS / "lambda.json"))
    said = world(SHOP).scan(STATE, "--no-unmanaged", *trails, calls=calls("039", "083"))
    found = attributed(said)
    assert all(found[name] for name in ("aws_autoscaling_group.web", "aws_lambda_function.thumbs"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"Records": 5}',
        b'{"Records": ["x"]}',
        b'{"Records": [{}]}',
        b'{"Records": [{"eventTime": "now"}]}',
        b'{"Records": [{"eventTime": "2026-11-20T22:50:28Z", "userIdentity": "root"}]}',
        b"[" * 100_000,
    ],
)
def test_a_file_without_records_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "events.json"
    path.write_bytes(data)
    said = world(SHOP).scan(STATE, "--trail", str(path))
    assert refusal(Outcome(said.code, said.out, said.err)) == f"{path} holds no CloudTrail records."
    assert list(said.operations) == []


def test_a_trail_that_is_damaged_gzip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "events.json.gz"
    path.write_bytes(b"\x1f\x8b")
    said = world(SHOP).scan(STATE, "--trail", str(path))
    assert refusal(Outcome(said.code, said.out, said.err)) == f"{path} is a damaged gzip file."


# CloudTrail itself


@pytest.mark.parametrize("kind", ["error", "throttled"])
def test_a_trail_that_does_not_answer_leaves_the_drift_as_it_is(kind: str) -> None:
    fault = {"kind": kind, "operation": "cloudtrail.lookup_events"}
    said = world(SHOP).scan(STATE, "--no-unmanaged", calls=calls("039"), fault=fault)
    assert attributed(said)["aws_autoscaling_group.web"] is None
    assert [item["what"] for item in said.report["not_checked"]] == ["who made the edits in us-east-1"]
    assert said.code == 1
