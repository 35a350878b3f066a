"""Who stands beside a resource."""

from __future__ import annotations

from typing import Any

from tests.plans import facts_of, plan_of, row


def member(address: str, *actions: str, cluster: str = "c") -> dict[str, Any]:
    values = {"cluster_identifier": cluster}
    before = None if actions == ("create",) else values
    return row(address, *actions, before=before, after=None if actions == ("delete",) else values)


def test_the_group_is_the_object_that_contains_them() -> None:
    plan = plan_of(
        member("aws_rds_cluster_instance.writer", "no-op"),
        member("aws_rds_cluster_instance.reader", "delete"),
        member("aws_rds_cluster_instance.new", "create"),
        member("aws_rds_cluster_instance.other", "no-op", cluster="d"),
    )
    said = facts_of(plan, "aws_rds_cluster_instance.reader").get("peers")
    assert said == {"before": 2, "after": 2, "gone": 1, "percent": 50}


def test_without_a_container_the_group_is_the_block() -> None:
    plan = plan_of(
        *(row(f"aws_instance.web[{key}]", "delete", "create", before={"id": key}, after={}) for key in (0, 1)),
        row("aws_instance.web[2]", "create", "delete", before={"id": 2}, after={}),
        row("aws_instance.other", "delete", before={"id": "o"}),
    )
    said = facts_of(plan, "aws_instance.web[0]").get("peers")
    assert said == {"before": 3, "after": 3, "gone": 2, "percent": 67}
