"""Answers on the wire that say nothing, break off, or never end: not checked, exit code 3, and the rest is reported."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.command import run
from tests.drift.bad_aws import ENVIRONMENT, Answer, Request, bad_aws
from tests.drift.shop import part
from tests.drift.worlds import SHOP, world
from tfguard.aws import client

STATES = Path(__file__).parent.parent.parent / "fixtures" / "states"
GROUPS = "<DescribeSecurityGroupsResponse><securityGroupInfo>{}</securityGroupInfo>{}</DescribeSecurityGroupsResponse>"
THROTTLED = "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>"
GROUPS_AS_THEY_ARE = """<item><ownerId>123456789012</ownerId><groupId>{id}</groupId><groupName>{name}</groupName>
<groupDescription>{description}</groupDescription><vpcId>{vpc}</vpcId></item>"""


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


def scanned(state: str, answer: Callable[[Request], Answer], *options: str) -> tuple[int, dict[str, Any], list[Request]]:
    with bad_aws(answer) as aws:
        argv = ("--endpoint-url", aws.url, "--no-attribution", "--no-unmanaged", "--format", "json", *options)
        said = run("drift", "--state", str(STATES / state), *argv)
    assert said.code in (0, 1, 3), said.err
    return said.code, json.loads(said.out), aws.asked


def addresses(report: dict[str, Any]) -> list[str]:
    return sorted(item["what"].partition(":")[0] for item in report["not_checked"])


@pytest.mark.parametrize("content_type", ["application/x-amz-json-1.0", "text/html", ""])
def test_an_empty_body_deletes_nothing(content_type: str) -> None:
    code, report, _ = scanned("dynamodb-table.tfstate", lambda _: Answer("", content_type=content_type))
    assert (code, report["verdict"], report["drift"]) == (3, "indeterminate", [])
    assert addresses(report) == ["aws_dynamodb_table.entries"]
    assert "dynamodb:" in report["not_checked"][0]["why"]


def test_half_an_answer_leaves_its_resources_unchecked_and_the_rest_is_reported() -> None:
    state = json.loads((STATES / "load-balancer.tfstate").read_text("utf-8"))
    groups = [
        GROUPS_AS_THEY_ARE.format(id=item["id"], name=item["name"], description=item["description"] + "!", vpc=item["vpc_id"])
        for resource in state["resources"]
        if resource["type"] == "aws_security_group"
        for item in (instance["attributes"] for instance in resource["instances"])
    ]

    def answer(request: Request) -> Answer:
        if request.operation == "DescribeSecurityGroups":
            return Answer(GROUPS.format("".join(groups), ""))
        return Answer("<DescribeLoadBalancersResponse><DescribeLoadBalancersResult><LoadBalancers><member><Load")

    code, report, _ = scanned("load-balancer.tfstate", answer)
    assert code in (1, 3)
    assert {item["kind"] for item in report["drift"]} == {"changed"}
    assert len(report["drift"]) == len(groups) == 5
    assert "aws_lb.edge" in addresses(report)
    assert not [item for item in report["drift"] if item["type"] == "aws_lb"]


def pages(token: Callable[[], str]) -> Callable[[Request], Answer]:
    return lambda _: Answer(GROUPS.format("", f"<nextToken>{token()}</nextToken>"))


def test_pages_without_end_are_read_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "PAGES", 30)
    numbers = map(str, itertools.count())
    code, report, asked = scanned("security-groups.tfstate", pages(lambda: next(numbers)))
    assert (code, report["drift"]) == (3, [])
    assert len(addresses(report)) == 5
    assert report["not_checked"][0]["why"] == "the pages of ec2:DescribeSecurityGroups do not end: 30 were read"
    assert 30 < sum(request.operation == "DescribeSecurityGroups" for request in asked) < 40


def test_a_token_that_repeats_ends_the_pages() -> None:
    code, report, asked = scanned("security-groups.tfstate", pages(lambda: "again"))
    assert (code, report["drift"]) == (3, [])
    assert len(addresses(report)) == 5
    assert len(asked) < 10


def test_pages_without_end_end_with_the_time() -> None:
    numbers = map(str, itertools.count())
    started = time.monotonic()
    code, report, _ = scanned("security-groups.tfstate", pages(lambda: next(numbers)), "--max-seconds", "1")
    assert (code, report["drift"]) == (3, [])
    assert report["not_checked"][0]["why"] == "the 1 seconds of the scan are over"
    assert time.monotonic() - started < 20


def test_a_storm_of_throttling_ends_with_the_time() -> None:
    started = time.monotonic()
    code, report, asked = scanned("load-balancer.tfstate", lambda _: Answer(THROTTLED, status=400), "--max-seconds", "2")
    assert (code, report["drift"]) == (3, [])
    assert len(addresses(report)) == 6
    assert time.monotonic() - started < 30
    assert len(asked) > 1


def test_a_denied_search_for_what_no_state_knows_is_no_pass(tmp_path: Path) -> None:
    """The state has a listener and no rule of it: only an unmanaged rule could be there."""
    state = part(tmp_path, "aws_lb", "aws_lb_listener")
    fault = {"kind": "denied", "operation": "elbv2.describe_rules"}
    said = world(SHOP).scan(state, "--no-attribution", fault=fault)
    sought = {item["what"]: item["why"] for item in said.report["not_checked"] if "unmanaged" in item["what"]}
    assert sought["unmanaged aws_lb_listener_rule in us-east-1"] == "denied: elasticloadbalancing:DescribeRules"
    assert (said.code, said.report["verdict"]) == (3, "indeterminate")
