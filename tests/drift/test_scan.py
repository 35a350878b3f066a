"""Where a scan looks, what it asks, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.command import Outcome, refusal, run
from tests.drift.shop import BAZAAR, GROUP, edit_of, kinds, part, scan, sized
from tests.drift.worlds import SHOP, STATE, world
from tests.inputs.state.web import Answer, served


def other_account(text: str) -> str:
    return text.replace("123456789012", "210987654321")


def test_the_credentials_of_another_account_are_one_error(tmp_path: Path) -> None:
    said = scan(part(tmp_path, change=other_account))
    assert refusal(Outcome(said.code, said.out, said.err)) == (
        "These are credentials of account 123456789012, and the states are of 210987654321."
    )
    assert set(said.operations) == {"sts.get_caller_identity"}


def test_what_is_of_another_account_among_the_states_is_not_checked(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = part(tmp_path / "other", "aws_lb", "aws_sqs_queue", change=other_account)
    said = scan(part(tmp_path, "aws_lb"), "--state", str(other))
    assert (said.code, said.report["drift"]) == (3, [])
    assert {(item["what"], item["why"]) for item in said.report["not_checked"]} == {
        (address, "it is in account 210987654321, and the credentials are those of 123456789012")
        for address in ("aws_lb.shop", "aws_sqs_queue.orders", "aws_sqs_queue.orders_dead")
    }


EAST, WEST = edit_of(BAZAAR, "059"), edit_of(BAZAAR, "065")


@pytest.mark.parametrize(("regions", "edits"), [(("us-west-2",), [WEST]), (("us-east-1",), [EAST]), ((), [EAST, WEST])])
def test_only_the_regions_that_were_named_are_scanned(regions: tuple[str, ...], edits: list[dict[str, Any]]) -> None:
    calls = [[*call[:3], edit["region"]] for edit in (EAST, WEST) for call in edit["calls"]]
    options = [word for region in regions for word in ("--region", region)]
    said = world(BAZAAR).scan(BAZAAR / "terraform.tfstate", "--no-attribution", *options, calls=calls)
    assert {item["address"] for item in said.report["drift"]} == {
        item["address"] for edit in edits for item in edit["expected"]
    }
    assert said.report["not_checked"] == []


@pytest.mark.parametrize("more", [[], ["--print-iam-policy"]])
def test_a_region_in_which_the_states_have_nothing_is_no_pass(more: list[str]) -> None:
    outcome = run("drift", "--state", STATE, "--region", "us-est-1", *more)
    assert refusal(outcome) == "The states have nothing in us-est-1."
    assert outcome.err.endswith("They have resources in us-east-1.\n")


def test_resources_of_other_providers_are_said_not_to_be_compared(tmp_path: Path) -> None:
    path = part(tmp_path, "aws_vpc")
    document = json.loads(path.read_text("utf-8"))
    (vpc,) = document["resources"]
    for type_ in ("cloudflare_record", "cloudflare_zone", "google_dns_record_set", "random_id", "terraform_data"):
        document["resources"].append({**vpc, "type": type_, "provider": f'provider["x/y/{type_.split("_")[0]}"]'})
    path.write_text(json.dumps(document), "utf-8")
    said = scan(path)
    assert [item["what"] for item in said.report["not_checked"]] == ["2 of the provider cloudflare", "1 of the provider google"]
    assert (said.report["drift"], said.report["verdict"], said.report["stats"]["resources"]) == ([], "pass", 1)
    assert scan(path, "--fail-on", "low").code == 3


def test_a_region_that_aws_does_not_have_is_no_pass_beside_a_good_one() -> None:
    outcome = run("drift", "--state", STATE, "--region", "us-east-1", "--region", "us-est-2")
    assert refusal(outcome) == "There is no AWS region 'us-est-2'."


def test_a_region_that_has_nothing_global_asks_no_global_service() -> None:
    said = world(BAZAAR).scan(BAZAAR / "terraform.tfstate", "--no-attribution", "--region", "us-west-2")
    assert said.code == 0
    assert {name.split(".")[0] for name in said.operations} & {"iam", "route53", "cloudfront"} == set()
    assert said.report["stats"]["resources"] == 9


def test_what_another_region_declares_of_a_global_object_is_not_unmanaged(tmp_path: Path) -> None:
    document = json.loads((BAZAAR / "terraform.tfstate").read_text("utf-8"))
    for item in document["resources"]:
        if item["type"] == "aws_route53_zone":
            item["provider"] = 'provider["registry.terraform.io/hashicorp/aws"].west'
    path = tmp_path / "terraform.tfstate"
    path.write_text(json.dumps(document), "utf-8")
    said = world(BAZAAR).scan(path, "--no-attribution", "--region", "us-west-2")
    assert "route53.list_resource_record_sets" in said.operations
    assert said.report["drift"] == []


def test_exit_codes(group: Path) -> None:
    assert scan(group).code == 0
    assert scan(group, calls=[sized(DesiredCapacity=4)]).code == 1
    assert scan(group, "--fail-on", "critical", calls=[sized(DesiredCapacity=4)]).code == 0
    assert run("drift").code == 2
    denied = {"kind": "denied", "operation": "autoscaling.describe_auto_scaling_groups"}
    assert scan(group, fault=denied).code == 3
    assert scan(group, "--allow-incomplete", fault=denied).code == 0


EARLY_AND_LATE = (
    "acm.describe_certificate",
    "autoscaling.describe_auto_scaling_groups",
    "elbv2.describe_rules",
    "iam.get_role",
)


@pytest.mark.parametrize("operation", EARLY_AND_LATE)
def test_an_interrupted_scan_is_incomplete_and_deletes_nothing(operation: str) -> None:
    said = scan(STATE, fault={"kind": "interrupted", "operation": operation})
    assert said.code == 3
    assert [item for item in said.report["drift"] if item["kind"] == "deleted"] == []
    whys = {item["why"] for item in said.report["not_checked"]}
    assert any("interrupted" in why for why in whys)


def test_an_interrupted_scan_that_saw_an_edit_says_both() -> None:
    fault = {"kind": "interrupted", "operation": "iam.get_role"}
    said = world(SHOP).scan(STATE, "--no-attribution", calls=[sized(DesiredCapacity=4)], fault=fault)
    unread = {item["what"] for item in said.report["not_checked"]}
    assert unread
    assert GROUP in unread or kinds(said)[GROUP] == "changed"


LATER: dict[str, tuple[Callable[[bytes], Answer], str | None]] = {
    "nothing": (Answer, None),
    "an apply": (
        lambda data: Answer(json.dumps({**json.loads(data), "serial": 109}).encode()),
        "an apply ran meanwhile: its serial moved from 108 to 109",
    ),
    "another state": (
        lambda data: Answer(json.dumps({**json.loads(data), "lineage": "b"}).encode()),
        "an apply ran meanwhile: its serial moved from 108 to 108",
    ),
    "a failure": (lambda _: Answer(status=500), "it could not be read again: {url} cannot be read: HTTP 500"),
    "another document": (
        lambda _: Answer(b"<html>"),
        "it could not be read again: {url} is not JSON, so it is no Terraform state: line 1, column 1: a value must stand here",
    ),
}


@pytest.mark.parametrize("what", LATER)
def test_a_state_that_is_written_while_it_is_compared_is_named(what: str, group: Path) -> None:
    later, why = LATER[what]
    with served() as web:
        web.answers["/state"], web.later["/state"] = Answer(group.read_bytes()), later(group.read_bytes())
        said = scan(f"{web.url}/state")
    gaps = [(item["what"], item["why"]) for item in said.report["not_checked"]]
    assert gaps == ([] if why is None else [(f"{web.url}/state", why.format(url=f"{web.url}/state"))])
    assert said.code == (0 if why is None else 3)


def test_a_scan_whose_messages_go_to_a_file_shows_no_progress(group: Path) -> None:
    assert scan(group).err == ""


@pytest.mark.parametrize(("name", "why"), [("absent", "No such file or directory"), (".", "Is a directory")])
def test_a_trail_that_is_not_there_is_no_broken_one(name: str, why: str, tmp_path: Path) -> None:
    path = tmp_path / name
    assert refusal(run("drift", "--state", STATE, "--trail", str(path))) == f"{path} cannot be read: {why}."
