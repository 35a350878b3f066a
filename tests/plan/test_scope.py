"""Where the resources of a plan stand, as findings say it: as far as it is known, and never a secret."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command import run
from tests.inputs.plan.archive import archive
from tests.plans import plan_of, row
from tfguard.model import Change, Scope
from tfguard.plan.scope import Scopes

ARN = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/1"
HIDDEN = "918273645564"
ROLE = {"assume_role": [{"role_arn": {"constant_value": "arn:aws:iam::444455556666:role/ci"}}]}
STATE = (
    '{\n  "version": 4,\n  "serial": 7,\n  "lineage": "0f6b-97c1",\n  "outputs": {"x": {"value": "\\"lineage\\": \\"no\\""}}}'
)


def configured(expressions: dict[str, Any]) -> dict[str, Any]:
    block = {"address": "aws_lb.web", "type": "aws_lb", "name": "web", "provider_config_key": "aws.west", "expressions": {}}
    provider = {"aws.west": {"name": "aws", "expressions": expressions}, "random": {"name": "random"}}
    return {"provider_config": provider, "root_module": {"resources": [block]}}


def scope(change: dict[str, Any], lineage: str | None = None, **document: Any) -> Scope:
    plan = plan_of(change, **document)
    [found] = [Scopes(plan, lineage).of(item) for item in plan.changes]
    return found


def deleted(**before: Any) -> dict[str, Any]:
    return row("aws_lb.web", "delete", before=before)


@pytest.mark.parametrize(
    ("change", "document", "account", "region"),
    [
        pytest.param(deleted(arn=ARN), {}, "111122223333", "eu-west-1", id="its ARN"),
        pytest.param(
            row("aws_lb.web", "create", after={"region": "eu-west-1"}), {}, None, "eu-west-1", id="the region it is planned in"
        ),
        pytest.param(
            row("aws_lb.web", "delete", "create", before={"arn": ARN}, after={"region": "us-east-1"}),
            {},
            "111122223333",
            "eu-west-1",
            id="where it is now, not where it goes",
        ),
        pytest.param(
            deleted(name="web"),
            {"configuration": configured({"region": {"constant_value": "us-west-2"}, **ROLE})},
            "444455556666",
            "us-west-2",
            id="its provider",
        ),
        pytest.param(
            deleted(name="web"),
            {"configuration": configured({"region": {"references": ["var.r"]}}), "variables": {"r": {"value": "us-west-2"}}},
            None,
            "us-west-2",
            id="a variable of its provider",
        ),
        pytest.param(
            deleted(arn=ARN),
            {"configuration": configured({"region": {"constant_value": "us-west-2"}, **ROLE})},
            "111122223333",
            "eu-west-1",
            id="its own values before its provider",
        ),
        pytest.param(deleted(name="web"), {}, None, None, id="nothing tells"),
        pytest.param(row("aws_lb.web", "create", after={}, after_unknown={"arn": True}), {}, None, None, id="unknown yet"),
    ],
)
def test_account_and_region(change: Any, document: Any, account: str | None, region: str | None) -> None:
    assert scope(change, **document) == Scope(account=account, region=region)


@pytest.mark.parametrize("mask", [True, {"arn": True}])
def test_a_marked_value_tells_nothing(mask: Any) -> None:
    assert scope(row("aws_lb.web", "delete", before={"arn": ARN}, before_sensitive=mask)) == Scope()


def test_the_lineage_is_that_of_the_plan() -> None:
    assert scope(deleted(arn=ARN), "0f6b").lineage == "0f6b"


# What is reported


def plan_json(**document: Any) -> bytes:
    return json.dumps({"format_version": "1.2", "resource_changes": [deleted(arn=ARN, name="web")], **document}).encode()


def findings(*argv: str, stdin: bytes = b"") -> list[dict[str, Any]]:
    said = run("plan", *argv, "--format", "json", stdin=stdin)
    assert said.code == 1, said.err
    found: list[dict[str, Any]] = json.loads(said.out)["findings"]
    return found


def test_a_finding_says_where_it_stands() -> None:
    [finding] = findings("-", stdin=plan_json())
    unknown = dict.fromkeys(("state", "lineage", "directory", "plan"))
    told = {**unknown, "account": "111122223333", "region": "eu-west-1"}
    assert finding["location"]["scope"] == told


@pytest.mark.parametrize(
    ("state", "lineage"),
    [
        (STATE, "0f6b-97c1"),
        (STATE.replace("0f6b-97c1", ""), None),
        (STATE.replace('"lineage": "0f6b-97c1",', ""), None),
        ("not JSON", None),
        (None, None),
    ],
)
def test_a_binary_plan_knows_the_lineage(state: str | None, lineage: str | None, tmp_path: Path) -> None:
    [finding] = findings("-", "--plan-file", archive(tmp_path, state), stdin=plan_json())
    assert finding["location"]["scope"]["lineage"] == lineage


def test_fingerprints_stay_whatever_the_plan_is_called(tmp_path: Path) -> None:
    prints = set()
    for name in ("plan.json", "tmp.9x1.json"):
        (tmp_path / name).write_bytes(plan_json())
        prints |= {item["fingerprint"] for item in findings(str(tmp_path / name))}
    assert len(prints) == 1


def test_plans_of_two_accounts_have_fingerprints_of_their_own() -> None:
    one, other = plan_json(), plan_json().replace(b"111122223333", b"444455556666")
    assert findings("-", stdin=one)[0]["fingerprint"] != findings("-", stdin=other)[0]["fingerprint"]


@pytest.mark.parametrize("name", ["json", "text", "sarif", "markdown", "html", "gitlab", "github", "junit"])
def test_an_account_that_is_a_secret_stays_one(name: str) -> None:
    secret = row("aws_ssm_parameter.account", "no-op", before={"value": HIDDEN}, before_sensitive={"value": True})
    other = deleted(arn=ARN.replace("111122223333", "444455556666"), name="api") | {"address": "aws_lb.api", "name": "api"}
    rows = [deleted(arn=ARN.replace("111122223333", HIDDEN), name="web"), other, secret]
    said = run("plan", "-", "--format", name, stdin=plan_json(resource_changes=rows))
    assert "444455556666" in said.out
    assert HIDDEN not in said.out


def test_account_and_region_are_worked_out_for_findings_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    of = Scopes.of

    def watched(self: Scopes, change: Change) -> Scope:
        asked.append(change.address)
        return of(self, change)

    monkeypatch.setattr(Scopes, "of", watched)
    quiet = [row(f"aws_sns_topic.t{number}", "update", before={"tags": {}}, after={"tags": {"a": "b"}}) for number in range(9)]
    findings("-", stdin=plan_json(resource_changes=[*quiet, deleted(arn=ARN, name="web")]))
    assert set(asked) == {"aws_lb.web"}
