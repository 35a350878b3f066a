"""Amazon EventBridge Scheduler, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested

_GONE = ("ResourceNotFoundException",)


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

SCHEDULE_GROUP = LiveReader(
    type="aws_scheduler_schedule_group",
    service="scheduler",
    read=Call("list_schedule_groups", "ScheduleGroups"),
    check=Call("get_schedule_group", "@", {"Name": "name"}, gone=_GONE),
    id="Name",
    state_id="name",
    gone="State == 'DELETING'",
    details=(Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceArn": "Arn"}, gone=_GONE)),),
    attributes={},
    tags="tag_list",
)

LIVE_READERS = (
    SCHEDULE,
    SCHEDULE_GROUP,
)
