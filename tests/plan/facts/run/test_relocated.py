"""A provider that looks in another region or account, and things that are just deleted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row
from tfguard.plan.facts import plan_facts
from tfguard.plan.facts.context import PlanContext

QUEUE = "aws_sqs_queue.q"
EAST = {"arn": "arn:aws:sqs:us-east-1:111122223333:q"}


def configured(region: Any = None, role: str | None = None, key: str = "aws", expressions: Any = None) -> dict[str, Any]:
    """A configuration with one queue, and with its provider."""
    provider: dict[str, Any] = {} if region is None else {"region": region}
    if role:
        provider["assume_role"] = [{"role_arn": {"constant_value": role}}]
    block = {"address": QUEUE, "mode": "managed", "type": "aws_sqs_queue", "name": "q", "provider_config_key": key}
    return {
        "provider_config": {key: {"name": "aws", "expressions": provider}},
        "root_module": {"resources": [{**block, "expressions": expressions or {}}]},
    }


def relocated(before: dict[str, Any], configuration: dict[str, Any], **document: Any) -> Any:
    """The fact about a plan that no longer finds one queue and makes it again."""
    plan = plan_of(
        row(QUEUE, "create", after={}),
        resource_drift=[row(QUEUE, "delete", before=before)],
        configuration=configuration,
        **document,
    )
    found = plan_facts(PlanContext(plan)).get("relocated")
    assert facts_of(plan, QUEUE).get("relocated") is (found is not None)
    return found


@pytest.mark.parametrize(
    ("before", "configuration", "document", "there"),
    [
        (EAST, configured({"constant_value": "eu-west-1"}), {}, "eu-west-1"),
        (EAST, configured({"references": ["var.r"]}), {"variables": {"r": {"value": "eu-west-1"}}}, "eu-west-1"),
        (EAST, configured({"constant_value": "eu-west-1"}, key="aws.west"), {}, "eu-west-1"),
        ({"id": "https://sqs.us-east-1.amazonaws.com/1/q"}, configured({"constant_value": "eu-west-1"}), {}, "eu-west-1"),
        ({"availability_zone": "us-east-1a"}, configured({"constant_value": "eu-west-1"}), {}, "eu-west-1"),
        (EAST, configured({"constant_value": "us-east-1"}, "arn:aws:iam::444455556666:role/x"), {}, "444455556666"),
    ],
)
def test_the_provider_looks_elsewhere(before: Any, configuration: Any, document: Any, there: str) -> None:
    found = relocated(before, configuration, **document)
    assert found["to"] == there
    assert found["addresses"] == [QUEUE]
    assert found["made_again"] == 1


@pytest.mark.parametrize(
    ("type_", "values"), [("aws_region", {"name": "eu-west-1"}), ("aws_caller_identity", {"account_id": "444455556666"})]
)
def test_a_data_source_knows_where_it_looks(type_: str, values: dict[str, str]) -> None:
    state = {"values": {"root_module": {"resources": [{"mode": "data", "type": type_, "values": values}]}}}
    assert relocated(EAST, configured(), prior_state=state)["to"] in values.values()


@pytest.mark.parametrize(
    ("before", "configuration"),
    [
        (EAST, configured({"constant_value": "us-east-1"})),
        (EAST, configured({"references": ["local.region"]})),
        (EAST, configured()),
        ({"arn": "arn:aws:iam::111122223333:role/x"}, configured({"constant_value": "eu-west-1"})),
        ({"name": "q"}, configured({"constant_value": "eu-west-1"})),
    ],
)
def test_it_was_just_deleted(before: Any, configuration: Any) -> None:
    assert relocated(before, configuration) is None


def test_a_key_in_a_module_names_the_provider_of_the_root() -> None:
    configuration = configured({"constant_value": "eu-west-1"})
    configuration["root_module"]["resources"][0]["provider_config_key"] = "module.m:aws"
    assert relocated(EAST, configuration)["to"] == "eu-west-1"


@pytest.mark.parametrize(("count", "found"), [(2, False), (3, True)])
def test_all_of_a_provider_is_gone_at_once(count: int, found: bool) -> None:
    addresses = [f"{QUEUE}[{index}]" for index in range(count)]
    role = {"arn": "arn:aws:iam::111122223333:role/x"}
    plan = plan_of(
        *(row(address, "create", after={}) for address in addresses),
        row("aws_iam_role.global", "no-op", before=role, after=role),
        resource_drift=[row(address, "delete", before=EAST) for address in addresses],
        configuration=configured(),
    )
    assert (plan_facts(PlanContext(plan)).get("relocated") is not None) is found


def test_a_replacement_by_a_region_that_the_block_does_not_set() -> None:
    replaced = row(
        QUEUE, "delete", "create", before={"region": "us-east-1"}, after={"region": "eu-west-1"}, replace_paths=[["region"]]
    )
    plan = plan_of(replaced, configuration=configured())
    assert plan_facts(PlanContext(plan)).get("relocated")["to"] == "eu-west-1"
    meant = plan_of(replaced, configuration=configured(expressions={"region": {"constant_value": "eu-west-1"}}))
    assert plan_facts(PlanContext(meant)).get("relocated") is None
