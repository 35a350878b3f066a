"""Values that somebody else moves on purpose: shown, and not counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.drift.shop import GROUP, kinds, part, scan, sized
from tests.drift.worlds import SHOP, world

SCALING = [
    "autoscaling",
    "put_scaling_policy",
    {
        "AutoScalingGroupName": "shop-web",
        "PolicyName": "cpu",
        "PolicyType": "SimpleScaling",
        "AdjustmentType": "ChangeInCapacity",
        "ScalingAdjustment": 1,
    },
]


def test_a_capacity_that_a_policy_moves_is_shown_and_not_counted(group: Path) -> None:
    said = scan(group, calls=[SCALING, sized(DesiredCapacity=4)])
    [drift] = said.report["drift"]
    assert (said.code, said.report["verdict"], said.report["findings"]) == (0, "pass", [])
    assert (drift["address"], drift["kind"]) == (GROUP, "co-managed")
    assert drift["reason"] == "a scaling policy moves it between 2 and 6"
    assert [(item["path"], item["state"], item["live"]) for item in drift["attributes"]] == [("desired_capacity", 2, 4)]


def test_a_co_managed_value_is_named_in_the_text(group: Path) -> None:
    argv = ("drift", "--state", str(group), "--no-attribution", "--no-unmanaged")
    said = world(SHOP).run(*argv, calls=[SCALING, sized(DesiredCapacity=4)])
    assert f"{GROUP}: desired_capacity: 2 → 4; a scaling policy moves it between 2 and 6." in " ".join(said.out.split())
    assert said.code == 0


def test_a_capacity_that_nobody_else_moves_is_changed(group: Path) -> None:
    said = scan(group, calls=[sized(DesiredCapacity=4)])
    assert kinds(said) == {GROUP: "changed"}
    assert (said.code, [item["location"]["address"] for item in said.report["findings"]]) == (1, [GROUP])


@pytest.mark.parametrize("size", [{"MaxSize": 9, "DesiredCapacity": 8}, {"MinSize": 1, "DesiredCapacity": 1}])
def test_a_capacity_in_a_band_that_was_edited_is_changed(size: dict[str, int], group: Path) -> None:
    [drift] = scan(group, calls=[SCALING, sized(**size)]).report["drift"]
    assert drift["kind"] == "changed"
    assert "desired_capacity" in {item["path"] for item in drift["attributes"]}


def test_what_else_was_edited_in_a_group_that_scales_is_changed(group: Path) -> None:
    said = scan(group, calls=[SCALING, sized(DesiredCapacity=4, HealthCheckGracePeriod=5)])
    found = [(item["kind"], [entry["path"] for entry in item["attributes"]]) for item in said.report["drift"]]
    assert sorted(found) == [("changed", ["health_check_grace_period"]), ("co-managed", ["desired_capacity"])]


def target(service: str, resource: str, dimension: str) -> list[Any]:
    names = {"ServiceNamespace": service, "ResourceId": resource, "ScalableDimension": dimension}
    return ["application-autoscaling", "register_scalable_target", {**names, "MinCapacity": 1, "MaxCapacity": 20}]


TASKS = target("ecs", "service/shop/checkout", "ecs:service:DesiredCount")
READS = target("dynamodb", "table/shop-carts", "dynamodb:table:ReadCapacityUnits")


@pytest.mark.parametrize(("count", "kind"), [(7, "co-managed"), (0, "changed"), (21, "changed")])
def test_a_service_that_is_scaled_is_co_managed_inside_the_band(count: int, kind: str, tmp_path: Path) -> None:
    edit = ["ecs", "update_service", {"cluster": "shop", "service": "checkout", "desiredCount": count}]
    said = scan(part(tmp_path, "aws_ecs_service"), calls=[TASKS, edit])
    assert kinds(said) == {"aws_ecs_service.checkout": kind}


def test_each_side_of_a_table_is_scaled_by_itself(tmp_path: Path) -> None:
    units = {"ReadCapacityUnits": 15, "WriteCapacityUnits": 9}
    edit = ["dynamodb", "update_table", {"TableName": "shop-carts", "ProvisionedThroughput": units}]
    said = scan(part(tmp_path, "aws_dynamodb_table"), calls=[READS, edit])
    found = {item["kind"]: [entry["path"] for entry in item["attributes"]] for item in said.report["drift"]}
    assert found == {"co-managed": ["read_capacity"], "changed": ["write_capacity"]}
