"""How much of what serves users a change takes away, whoever runs it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row
from tfguard.model import UNKNOWN

GROUP: dict[str, Any] = {"id": "app", "name": "app", "desired_capacity": 6, "min_size": 2, "max_size": 12}
SERVICE: dict[str, Any] = {"id": "arn:aws:ecs:x:1:service/main/api", "name": "api", "desired_count": 6}
BARE: dict[str, Any] = {"spec": [{}]}
POLICY = {"id": "cpu", "autoscaling_group_name": "app"}


def capacity(type_: str, before: Any, after: Any, *others: dict[str, Any], **more: Any) -> Any:
    plan = plan_of(row(f"{type_}.a", "update", before=before, after=after, **more), *others)
    return facts_of(plan, f"{type_}.a").get("capacity")


def target(before: dict[str, Any], after: dict[str, Any], resource_id: str = "service/main/api") -> dict[str, Any]:
    fixed = {"resource_id": resource_id, "service_namespace": "ecs"}
    return row("aws_appautoscaling_target.a", "update", before={**fixed, **before}, after={**fixed, **after})


@pytest.mark.parametrize(
    ("after", "running", "ceiling", "floor"),
    [
        ({}, 0, 0, 0),
        ({"desired_capacity": 9}, 0, 0, 0),
        ({"desired_capacity": 3}, 50, 0, 0),
        ({"max_size": 3}, 50, 75, 0),
        ({"min_size": 1}, 0, 0, 50),
        ({"min_size": 8}, 0, 0, 0),
        ({"desired_capacity": 1, "min_size": 4}, 33, 0, 0),
        ({"desired_capacity": 0, "min_size": 0, "max_size": 0}, 100, 100, 100),
    ],
)
def test_a_group_runs_what_its_bounds_allow(after: dict[str, Any], running: int, ceiling: int, floor: int) -> None:
    cut = capacity("aws_autoscaling_group", GROUP, {**GROUP, **after})
    assert (cut.get("running"), cut.get("ceiling"), cut.get("floor")) == (running, ceiling, floor)


def declared(type_: str, **expressions: Any) -> dict[str, Any]:
    """The configuration of the resource that these tests are about."""
    return {"root_module": {"resources": [{"address": f"{type_}.a", "expressions": expressions}]}}


def unknown_count(**document: Any) -> Any:
    """The fact for a group whose desired capacity is unknown until apply."""
    after = {key: value for key, value in GROUP.items() if key != "desired_capacity"}
    change = row("aws_autoscaling_group.a", "update", before=GROUP, after=after, after_unknown={"desired_capacity": True})
    return facts_of(plan_of(change, **document), "aws_autoscaling_group.a").get("capacity")


def test_what_the_provider_works_out_may_be_unknown() -> None:
    left = declared("aws_autoscaling_group", min_size={"constant_value": 2})
    assert unknown_count(configuration=left).get("cuts") == []


def test_what_the_configuration_sets_may_not() -> None:
    given = declared("aws_autoscaling_group", desired_capacity={"references": ["terraform_data.size.output"]})
    assert unknown_count(configuration=given) is UNKNOWN
    assert unknown_count() is UNKNOWN


@pytest.mark.parametrize(
    ("expressions", "is_open"),
    [
        ({"spec": [{"template": []}]}, True),
        ({"spec": [{"replicas": {"references": ["terraform_data.size.output"]}}]}, False),
        ({}, False),
    ],
    ids=["not set", "set", "a dynamic block"],
)
def test_the_same_inside_a_block(expressions: dict[str, Any], is_open: bool) -> None:
    type_ = "kubernetes_deployment_v1"
    before, unknown = {"spec": [{"replicas": "4"}]}, {"spec": [{"replicas": True}]}
    change = row(f"{type_}.a", "update", before=before, after=BARE, after_unknown=unknown)
    found = facts_of(plan_of(change, configuration=declared(type_, **expressions)), f"{type_}.a").get("capacity")
    assert (found is not UNKNOWN) is is_open


@pytest.mark.parametrize(
    ("annotations", "is_open"),
    [
        ({"constant_value": {"autoscaling.knative.dev/minScale": "2"}}, True),
        ({"constant_value": {"autoscaling.knative.dev/maxScale": "2"}}, False),
        ({"references": ["terraform_data.size.output"]}, False),
    ],
)
def test_the_same_of_a_key_in_a_map(annotations: dict[str, Any], is_open: bool) -> None:
    type_, key = "google_cloud_run_service", "autoscaling.knative.dev/maxScale"
    before = {"template": [{"metadata": [{"annotations": {key: "9"}}]}]}
    unknown = {"template": [{"metadata": [{"annotations": {key: True}}]}]}
    after: dict[str, Any] = {"template": [{"metadata": [{"annotations": {}}]}]}
    given = declared(type_, template=[{"metadata": [{"annotations": annotations}]}])
    change = row(f"{type_}.a", "update", before=before, after=after, after_unknown=unknown)
    found = facts_of(plan_of(change, configuration=given), f"{type_}.a").get("capacity")
    assert (found is not UNKNOWN) is is_open


def test_a_bound_that_is_unknown_leaves_the_answer_open() -> None:
    after = {key: value for key, value in GROUP.items() if key != "max_size"}
    assert capacity("aws_autoscaling_group", GROUP, after, after_unknown={"max_size": True}) is UNKNOWN


@pytest.mark.parametrize(
    ("before", "after", "stopped"),
    [
        (SERVICE, {**SERVICE, "desired_count": 0}, True),
        (SERVICE, {**SERVICE, "desired_count": None}, True),
        (SERVICE, {**SERVICE, "desired_count": 1}, False),
        (
            {**SERVICE, "scheduling_strategy": "DAEMON"},
            {**SERVICE, "scheduling_strategy": "DAEMON", "desired_count": None},
            False,
        ),
    ],
)
def test_a_service_without_a_count_runs_nothing_unless_it_is_a_daemon(before: Any, after: Any, stopped: bool) -> None:
    assert capacity("aws_ecs_service", before, after).get("stopped") is stopped


def test_a_policy_scales_the_group_that_it_names() -> None:
    named = row("aws_autoscaling_policy.cpu", "no-op", before=POLICY, after=POLICY)
    other = row("aws_autoscaling_policy.cpu", "update", before=POLICY, after={**POLICY, "autoscaling_group_name": "app2"})
    gone = row("aws_autoscaling_policy.cpu", "delete", before=POLICY)
    said = [capacity("aws_autoscaling_group", GROUP, GROUP, scaler).get("autoscaled") for scaler in (named, other, gone)]
    assert said == [True, False, False]


def test_a_target_scales_the_service_whose_arn_ends_in_its_resource() -> None:
    bounds = {"min_capacity": 4, "max_capacity": 20}
    other = target(bounds, bounds, "service/other/api")
    assert capacity("aws_ecs_service", SERVICE, SERVICE, target(bounds, bounds)).get("autoscaled") is True
    assert capacity("aws_ecs_service", SERVICE, SERVICE, other).get("autoscaled") is False


def test_the_floor_is_also_that_of_the_scaling_target() -> None:
    lowered = target({"min_capacity": 4, "max_capacity": 20}, {"min_capacity": 1, "max_capacity": 20})
    assert capacity("aws_ecs_service", SERVICE, {**SERVICE, "desired_count": 1}, lowered).get("floor") == 75


def test_named_parts_are_told_apart_by_name() -> None:
    before = {"name": "t", "global_secondary_index": [{"name": "a", "read_capacity": 50}, {"name": "b", "read_capacity": 5}]}
    after = {"name": "t", "global_secondary_index": [{"name": "b", "read_capacity": 5}, {"name": "a", "read_capacity": 10}]}
    (cut,) = capacity("aws_dynamodb_table", before, after).get("cuts")
    assert cut == {"name": "read capacity of a", "role": "running", "before": 50, "after": 10, "percent": 80}


@pytest.mark.parametrize(("before", "after", "cut"), [(100, 2, 98), (100, -1, 0), (-1, 5, 0), (100, 0, 100)])
def test_no_limit_of_its_own_is_no_number(before: int, after: int, cut: int) -> None:
    sides = ({"reserved_concurrent_executions": value} for value in (before, after))
    assert capacity("aws_lambda_function", *sides).get("ceiling") == cut


def test_numbers_that_are_written_as_strings_count() -> None:
    before, after = ({"spec": [{"replicas": value}]} for value in ("10", "4"))
    assert capacity("kubernetes_deployment_v1", before, after).get("running") == 60


def test_a_type_without_capacity_has_no_such_fact() -> None:
    assert capacity("aws_sqs_queue", {"name": "q"}, {"name": "q"}) is None
