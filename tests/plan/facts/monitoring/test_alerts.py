"""Who relies on an alarm or a topic, and which attachments grant the same."""

from __future__ import annotations

from typing import Any

import pytest

from tests.plans import facts_of, plan_of, row

TOPIC = "arn:aws:sns:eu-west-1:111122223333:pager"


def alarm(name: str, *targets: str, **more: Any) -> dict[str, Any]:
    values = {"alarm_name": name, "alarm_actions": list(targets), **more}
    return row(f"aws_cloudwatch_metric_alarm.{name}", "no-op", before=values, after=values)


def subscription(name: str, *actions: str) -> dict[str, Any]:
    values = {"topic_arn": TOPIC, "protocol": "https", "endpoint": name}
    return row(f"aws_sns_topic_subscription.{name}", *actions, before=values, after=None if actions == ("delete",) else values)


def alerts(address: str, *rows: dict[str, Any]) -> Any:
    return facts_of(plan_of(*rows), address).get("alerts")


def test_a_topic_that_alarms_still_name() -> None:
    topic = row("aws_sns_topic.pager", "delete", before={"arn": TOPIC, "id": TOPIC})
    found = alerts("aws_sns_topic.pager", topic, alarm("a", TOPIC), alarm("b", f"{TOPIC}-2"), alarm("c"))
    assert found["alarms"] == ["aws_cloudwatch_metric_alarm.a"]


def test_an_alarm_that_goes_or_follows_relies_on_nothing() -> None:
    topic = row("aws_sns_topic.pager", "delete", before={"arn": TOPIC})
    gone = row("aws_cloudwatch_metric_alarm.a", "delete", before={"alarm_actions": [TOPIC]})
    follows = row(
        "aws_cloudwatch_metric_alarm.b",
        "update",
        before={"alarm_actions": [TOPIC]},
        after={},
        after_unknown={"alarm_actions": True},
    )
    assert alerts("aws_sns_topic.pager", topic, gone, follows)["alarms"] == []


@pytest.mark.parametrize(("others", "left"), [((), 0), (("b",), 1)])
def test_how_many_other_subscriptions_a_topic_has(others: tuple[str, ...], left: int) -> None:
    rows = [subscription("a", "delete"), *(subscription(name, "no-op") for name in others), alarm("x", TOPIC)]
    found = alerts("aws_sns_topic_subscription.a", *rows)
    assert found["subscribers_left"] == left
    assert found["alarms"] == ["aws_cloudwatch_metric_alarm.x"]


def test_how_a_topic_delivers() -> None:
    topic = row("aws_sns_topic.pager", "delete", before={"arn": TOPIC, "id": TOPIC})
    other = row("aws_sns_topic_subscription.o", "delete", before={"topic_arn": f"{TOPIC}-2", "protocol": "sqs"})
    mail = row("aws_sns_topic_subscription.m", "delete", before={"topic_arn": TOPIC, "protocol": "email"})
    found = alerts("aws_sns_topic.pager", topic, other, mail, subscription("a", "delete"), subscription("b", "no-op"))
    assert found["protocols"] == ["email", "https"]


def test_a_metric_filter_that_feeds_an_alarm() -> None:
    made = [{"name": "Errors", "namespace": "Site"}]
    metric = row("aws_cloudwatch_log_metric_filter.f", "delete", before={"metric_transformation": made})
    rows = [metric, alarm("a", metric_name="Errors", namespace="Site"), alarm("b", metric_name="Errors", namespace="Other")]
    assert alerts("aws_cloudwatch_log_metric_filter.f", *rows)["alarms"] == ["aws_cloudwatch_metric_alarm.a"]


def test_health_checks_and_composite_alarms_watch_an_alarm() -> None:
    gone = row("aws_cloudwatch_metric_alarm.a", "delete", before={"alarm_name": "a"})
    check = attached("aws_route53_health_check.h", "no-op", cloudwatch_alarm_name="a")
    both = attached("aws_cloudwatch_composite_alarm.c", "no-op", alarm_rule='ALARM("a") OR ALARM("b")')
    other = attached("aws_cloudwatch_composite_alarm.d", "no-op", alarm_rule='ALARM("ab")')
    found = alerts("aws_cloudwatch_metric_alarm.a", gone, check, both, other)
    assert found["watchers"] == ["aws_cloudwatch_composite_alarm.c", "aws_route53_health_check.h"]


def test_other_types_have_no_part_in_alarms() -> None:
    assert alerts("aws_lb.a", row("aws_lb.a", "delete", before={"arn": TOPIC})) is None


def attached(address: str, *actions: str, **values: Any) -> dict[str, Any]:
    gone = actions == ("delete",)
    return row(address, *actions, before=None if actions == ("create",) else values, after=None if gone else values)


ONE = attached("aws_iam_role_policy_attachment.a", "delete", role="app", policy_arn="arn:p")


@pytest.mark.parametrize(
    ("change", "other", "same"),
    [
        (ONE, attached("aws_iam_policy_attachment.b", "create", roles=["app"], policy_arn="arn:p"), True),
        (ONE, attached("aws_iam_role.b", "no-op", name="app", managed_policy_arns=["arn:p"]), False),
        (ONE, attached("aws_iam_policy_attachment.b", "create", users=["app"], policy_arn="arn:p"), False),
        (ONE, attached("aws_iam_role_policy_attachment.b", "create", role="app", policy_arn="arn:q"), False),
        (ONE, attached("aws_iam_role_policy_attachment.b", "delete", role="app", policy_arn="arn:p"), False),
        (
            attached("aws_iam_policy_attachment.a", "delete", roles=["app", "batch"], policy_arn="arn:p"),
            attached("aws_iam_role_policy_attachment.b", "create", role="app", policy_arn="arn:p"),
            False,
        ),
        (
            attached("google_project_iam_member.a", "delete", project="p", role="r", member="m"),
            attached("google_project_iam_binding.b", "create", project="p", role="r", members=["m", "n"]),
            True,
        ),
        (
            attached("azurerm_role_assignment.a", "delete", scope="s", role_definition_name="Reader", principal_id="1"),
            attached("azurerm_role_assignment.b", "create", scope="s2", role_definition_name="Reader", principal_id="1"),
            False,
        ),
    ],
)
def test_what_else_grants_the_same(change: dict[str, Any], other: dict[str, Any], same: bool) -> None:
    plan = plan_of(change, other)
    assert facts_of(plan, change["address"]).get("granted_by") == ([other["address"]] if same else [])


def test_the_list_of_a_role_counts_where_the_configuration_sets_it() -> None:
    role = attached("aws_iam_role.b", "no-op", name="app", managed_policy_arns=["arn:p"])
    block = {"address": "aws_iam_role.b", "mode": "managed", "type": "aws_iam_role", "name": "b"}
    configuration = {"root_module": {"resources": [{**block, "expressions": {"managed_policy_arns": {}}}]}}
    plan = plan_of(ONE, role, configuration=configuration)
    assert facts_of(plan, ONE["address"]).get("granted_by") == ["aws_iam_role.b"]


def test_of_an_update_only_what_is_lost_must_be_granted_elsewhere() -> None:
    values = {"policy_arn": "arn:p", "users": []}
    change = row(
        "aws_iam_policy_attachment.a",
        "update",
        before={**values, "roles": ["app", "batch"]},
        after={**values, "roles": ["app"]},
    )
    other = attached("aws_iam_role_policy_attachment.b", "create", role="batch", policy_arn="arn:p")
    assert facts_of(plan_of(change, other), "aws_iam_policy_attachment.a").get("granted_by") == [other["address"]]
