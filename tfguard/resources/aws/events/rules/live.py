"""Event rules and their targets, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "events"
_GONE = ("ResourceNotFoundException",)
_BUS = {"EventBusName": "event_bus_name || 'default'"}

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

LIVE_READERS = (
    RULE,
    TARGET,
)
