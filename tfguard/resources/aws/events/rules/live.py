"""EventBridge: buses, rules, targets, schedules."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import iam_policy, json_value

_SERVICE = "events"
_GONE = ("ResourceNotFoundException",)
_BUS = {"EventBusName": "event_bus_name || 'default'"}

BUS = LiveReader(
    type="aws_cloudwatch_event_bus",
    service=_SERVICE,
    read=Call("list_event_buses", "EventBuses"),
    check=Call("describe_event_bus", "@", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    details=(Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceARN": "Arn"}, gone=_GONE)),),
    attributes={"description": Attribute("Description", unless_absent=True)},
    tags="tag_list",
)

POLICY = LiveReader(
    type="aws_cloudwatch_event_bus_policy",
    service=_SERVICE,
    read=Call("describe_event_bus", "@", {"Name": "event_bus_name || 'default'"}, gone=_GONE),
    id="Name",
    state_id="event_bus_name || 'default'",
    gone="!Policy",
    attributes={"policy": Attribute("Policy", normalise=iam_policy)},
)

RULE = LiveReader(
    type="aws_cloudwatch_event_rule",
    service=_SERVICE,
    read=Call("list_rules", "Rules", _BUS, gone=_GONE, context=("EventBusName",)),
    id="join('/', [EventBusName, Name])",
    state_id="join('/', [event_bus_name || 'default', name])",
    details=(Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceARN": "Arn"}, gone=_GONE)),),
    attributes={
        "state": Attribute("State", unless_absent=True),
        "description": "Description",
        "event_pattern": Attribute("EventPattern", normalise=json_value),
        "schedule_expression": "ScheduleExpression",
        "role_arn": "RoleArn",
    },
    tags="tag_list",
)


def _part(name: str, key: str, **rest: Any) -> Attribute:
    return nested("aws_cloudwatch_event_target", name, key, **rest)


TARGET = LiveReader(
    type="aws_cloudwatch_event_target",
    service=_SERVICE,
    read=Call(
        "list_targets_by_rule",
        "Targets",
        {"Rule": "rule", **_BUS},
        gone=_GONE,
        context=("Rule", "EventBusName"),
    ),
    id="join('/', [EventBusName, Rule, Id])",
    state_id="join('/', [event_bus_name || 'default', rule, target_id])",
    attributes={
        "arn": "Arn",
        "role_arn": "RoleArn",
        "input": Attribute("Input", normalise=json_value),
        "input_path": "InputPath",
        "input_transformer": _part("input_transformer", "InputTransformer", names={"input_paths": "InputPathsMap"}),
        "dead_letter_config": _part("dead_letter_config", "DeadLetterConfig"),
        "retry_policy": _part(
            "retry_policy", "RetryPolicy", names={"maximum_event_age_in_seconds": "MaximumEventAgeInSeconds"}
        ),
        "sqs_target": _part("sqs_target", "SqsParameters"),
        "kinesis_target": _part("kinesis_target", "KinesisParameters"),
    },
    not_compared={"ecs_target": "its parts are renamed one by one; look at them with terraform plan"},
)


def _target(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("Target") or {}
    letters = found.get("DeadLetterConfig") or {}
    return [
        {
            "arn": found.get("Arn"),
            "role_arn": found.get("RoleArn"),
            "input": found.get("Input") or "",
            **({"dead_letter_config": [{"arn": letters.get("Arn")}] if letters else []} if "DeadLetterConfig" in found else {}),
        }
    ]


SCHEDULE = LiveReader(
    type="aws_scheduler_schedule",
    service="scheduler",
    read=Call("get_schedule", "@", {"Name": "name", "GroupName": "group_name"}, gone=_GONE),
    id="join('/', [GroupName, Name])",
    state_id="join('/', [group_name, name])",
    attributes={
        "state": Attribute("State", unless_absent=True),
        "description": "Description",
        "schedule_expression": "ScheduleExpression",
        "schedule_expression_timezone": Attribute("ScheduleExpressionTimezone", unless_absent=True),
        "kms_key_arn": "KmsKeyArn",
        "flexible_time_window": nested("aws_scheduler_schedule", "flexible_time_window", "FlexibleTimeWindow"),
        "target": Attribute(_target),
    },
)

LIVE_READERS = (BUS, POLICY, RULE, TARGET, SCHEDULE)
