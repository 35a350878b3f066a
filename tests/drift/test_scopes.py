"""Two states with the same address: two findings, and everything that is said of one leaves the other alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import run
from tests.drift.worlds import SHOP, STATE, Said, world
from tests.inputs.plan.archive import archived
from tests.plans import row
from tfguard.inputs.state.version_4 import parse_state
from tfguard.model import Scope
from tfguard.model.drift import Drift, DriftKind
from tfguard.redaction.state import StateSecrets

GROUP = "aws_autoscaling_group.web"
GONE = ["autoscaling", "delete_auto_scaling_group", {"AutoScalingGroupName": "shop-web", "ForceDelete": True}]
LINEAGE = json.loads(Path(STATE).read_text("utf-8"))["lineage"]
REFRESHED = SHOP.parent.parent / "plans" / "refresh-only"
WAIVER = {
    "policy": "compute-gone",
    "address": GROUP,
    "reason": "The old environment is taken down by hand this week.",
    "owner": "team-edge",
    "expires": "2999-01-31",
}


def state(path: Path, *types: str, lineage: str | None = LINEAGE) -> Path:
    """A state with the shop's resources of some types, under a lineage, or without any."""
    document = json.loads(Path(STATE).read_text("utf-8"))
    document["resources"] = [item for item in document["resources"] if item["type"] in types]
    document["lineage"] = lineage
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({key: value for key, value in document.items() if value is not None}), "utf-8")
    return path


@pytest.fixture
def states(tmp_path: Path) -> tuple[Path, Path]:
    """Production and staging, which have the same code; both groups are the one that is deleted."""
    prod = state(tmp_path / "prod" / "edge.tfstate", "aws_autoscaling_group")
    return prod, state(tmp_path / "staging" / "edge.tfstate", "aws_autoscaling_group", lineage="97c1")


def scan(*states: Path, config: dict[str, Any] | None = None, calls: Any = (GONE,), argv: tuple[str, ...] = ()) -> Said:
    named = [part for path in states[1:] for part in ("--state", str(path))]
    if config is not None:
        path = states[0].parent / "tfguard.yaml"
        path.write_text(json.dumps({"max_waiver_days": 365000, **config}), "utf-8")
        named += ["--config", str(path)]
    return world(SHOP).scan(states[0], "--no-attribution", "--no-unmanaged", *named, *argv, calls=calls)


def found(said: Said, policy: str = "compute-gone") -> list[dict[str, Any]]:
    return [item for item in said.report["findings"] if item["policy"] == policy]


def places(findings: list[dict[str, Any]]) -> list[str]:
    return [Path(item["location"]["scope"]["state"]).parent.name for item in findings]


def test_two_groups_that_are_gone_are_two_findings(states: tuple[Path, Path]) -> None:
    said = found(scan(*states))
    assert [item["location"]["address"] for item in said] == [GROUP, GROUP]
    assert [item["affected"] for item in said] == [[], []]
    assert [item["location"]["scope"] for item in said] == [
        dict.fromkeys(("directory", "plan"))
        | {"state": str(path), "lineage": lineage, "account": "123456789012", "region": "us-east-1"}
        for path, lineage in zip(states, (LINEAGE, "97c1"), strict=True)
    ]
    assert len({item["fingerprint"] for item in said}) == 2


@pytest.mark.parametrize("lineages", [(LINEAGE, LINEAGE), (None, None)])
def test_nothing_is_lost_where_no_lineage_tells_them_apart(lineages: tuple[str | None, str | None], tmp_path: Path) -> None:
    both = [
        state(tmp_path / name / "edge.tfstate", "aws_autoscaling_group", lineage=lineage)
        for name, lineage in zip(("prod", "staging"), lineages, strict=True)
    ]
    assert places(found(scan(*both))) == ["prod", "staging"]


def test_a_fingerprint_stays_when_the_state_moves(states: tuple[Path, Path], tmp_path: Path) -> None:
    moved = state(tmp_path / "elsewhere" / "copy.tfstate", "aws_autoscaling_group", "aws_lb")
    [before], [after] = found(scan(states[0])), found(scan(moved, argv=("--region", "us-east-1")))
    assert before["fingerprint"] == after["fingerprint"]


@pytest.mark.parametrize(
    "reach",
    [{"states": ["*/prod/*"]}, {"states": [LINEAGE]}, {"states": ["*/prod/*"], "regions": ["us-*"], "accounts": ["1*"]}],
)
def test_a_waiver_for_one_leaves_the_other(reach: dict[str, Any], states: tuple[Path, Path]) -> None:
    said = scan(*states, config={"waivers": [{**WAIVER, **reach}]})
    assert places([item for item in found(said) if item["waived"]]) == ["prod"]
    assert places([item for item in found(said) if not item["waived"]]) == ["staging"]
    assert said.code == 1
    assert found(said, "waiver-ambiguous") == []


def test_a_waiver_that_says_nothing_of_states_is_named(states: tuple[Path, Path]) -> None:
    said = scan(*states, config={"waivers": [WAIVER]})
    assert all(item["waived"] for item in found(said))
    [about] = found(said, "waiver-ambiguous")
    assert all(str(path) in about["message"] for path in states)


def test_a_waiver_of_a_state_that_is_not_scanned_is_not_unused(states: tuple[Path, Path]) -> None:
    config = {"waivers": [{**WAIVER, "states": ["*/staging/*"]}]}
    assert found(scan(states[0], config=config), "waiver-unused") == []
    assert len(found(scan(*states, config=config, calls=()), "waiver-unused")) == 1


def test_an_override_for_one_leaves_the_other(states: tuple[Path, Path]) -> None:
    said = scan(*states, config={"overrides": [{"states": ["*/prod/*"], "severity": "low"}]})
    assert list(zip(places(found(said)), [item["severity"] for item in found(said)], strict=True)) == [
        ("staging", "high"),
        ("prod", "low"),
    ]


def test_what_could_not_be_checked_says_where(states: tuple[Path, Path]) -> None:
    named = ["--no-attribution", "--no-unmanaged", "--state", str(states[1])]
    fault = {"kind": "denied", "operation": "autoscaling.describe_auto_scaling_groups"}
    gaps = world(SHOP).scan(states[0], *named, fault=fault).report["not_checked"]
    assert [(item["what"], item["scope"]["lineage"]) for item in gaps] == [(GROUP, LINEAGE), (GROUP, "97c1")]


def test_each_state_is_named_in_the_text(states: tuple[Path, Path]) -> None:
    argv = ["drift", "--no-attribution", "--no-unmanaged", "--state", str(states[0])]
    both = world(SHOP).run(*argv, "--state", str(states[1]), calls=[GONE]).out
    assert all(f"{GROUP} in {path}\n" in both for path in states)
    assert f"{GROUP}\n" in world(SHOP).run(*argv, calls=[GONE]).out


def test_what_is_broken_and_what_is_unmanaged_have_scopes_too(tmp_path: Path) -> None:
    edge = state(tmp_path / "prod" / "edge.tfstate", "aws_cloudwatch_metric_alarm", "aws_route53_zone")
    resources = parse_state(edge.read_bytes(), str(edge)).resources
    zone = next(item for item in resources if item.type == "aws_route53_zone")
    alarm = next(item for item in resources if item.type == "aws_cloudwatch_metric_alarm")
    record = {"Name": f"status.{zone.attributes['name']}", "Type": "CNAME", "TTL": 60, "ResourceRecords": [{"Value": "x"}]}
    batch = {"Changes": [{"Action": "CREATE", "ResourceRecordSet": record}]}
    calls = [
        ["cloudwatch", "disable_alarm_actions", {"AlarmNames": [alarm.attributes["alarm_name"]]}],
        ["route53", "change_resource_record_sets", {"HostedZoneId": zone.id, "ChangeBatch": batch}],
    ]
    said = world(SHOP).scan(edge, "--no-attribution", calls=calls)
    [muted] = found(said, "alarm-muted")
    assert muted["location"]["scope"] == {
        "state": str(edge),
        "lineage": LINEAGE,
        "directory": None,
        "account": "123456789012",
        "region": "us-east-1",
        "plan": None,
    }
    [extra] = [item for item in found(said, "dns-unmanaged") if "status." in item["location"]["address"]]
    nowhere = dict.fromkeys(("state", "lineage", "directory", "region", "plan"))
    assert extra["location"]["scope"] == {**nowhere, "account": "123456789012"}


# What plans know


def refreshed(folder: Path, name: str, lineage: str | None) -> Path:
    """A plan that found a group deleted; a binary one, where it has a lineage."""
    drift = row(GROUP, "delete", before={"arn": "arn:aws:autoscaling:eu-west-1:111122223333:x:web", "id": "web"})
    text = json.dumps({"format_version": "1.2", "resource_drift": [drift]})
    path = folder / name
    path.write_bytes(text.encode() if lineage is None else archived(tfstate=json.dumps({"lineage": lineage}), json=text))
    return path


def test_plans_stand_for_their_states(tmp_path: Path) -> None:
    plans = [refreshed(tmp_path, name, None) for name in ("prod.json", "staging.json")]
    argv = [part for path in plans for part in ("--from-plan", str(path))]
    report = json.loads(run("drift", *argv, "--format", "json").out)
    told = {"lineage": None, "directory": None, "account": "111122223333", "region": "eu-west-1", "plan": None}
    assert [item["location"]["scope"] for item in report["findings"]] == [{"state": str(path), **told} for path in plans]
    assert [item["state_file"] for item in report["drift"]] == [str(path) for path in plans]


def test_a_binary_plan_knows_the_lineage_of_its_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = refreshed(tmp_path, "plan.bin", "0f6b")
    shown = refreshed(tmp_path, "plan.json", None).read_bytes()
    monkeypatch.setattr("tfguard.inputs.plan.show.show_json", lambda name, execution: shown)
    report = json.loads(run("drift", "--from-plan", str(path), "--format", "json").out)
    assert [item["lineage"] for item in report["drift"]] == ["0f6b"]
    assert [item["location"]["scope"]["lineage"] for item in report["findings"]] == ["0f6b"]


def test_an_account_that_is_a_secret_stays_one(tmp_path: Path) -> None:
    path = state(tmp_path / "edge.tfstate")
    value = {"id": "/shared/account", "name": "/shared/account", "type": "SecureString", "value": "918273645564"}
    entry = {"mode": "managed", "type": "aws_ssm_parameter", "name": "a", "instances": [{"attributes": value}]}
    document = {**json.loads(path.read_text("utf-8")), "resources": [entry]}
    secrets = StateSecrets([parse_state(json.dumps(document).encode(), "edge.tfstate")])
    scope = Scope("edge.tfstate", "0f6b", None, "918273645564", "eu-west-1")
    hidden = secrets.in_drift(Drift("aws_lb", "web", DriftKind.DELETED, "aws_lb.web", scope)).scope
    assert hidden == Scope("edge.tfstate", "0f6b", None, "(sensitive)", "eu-west-1")
