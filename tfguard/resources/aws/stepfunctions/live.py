"""Step Functions."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "stepfunctions"
_GONE = ("StateMachineDoesNotExist",)

MACHINE = LiveReader(
    type="aws_sfn_state_machine",
    service=_SERVICE,
    read=Call("describe_state_machine", "@", {"stateMachineArn": "arn"}, gone=_GONE),
    id="stateMachineArn",
    state_id="arn",
    gone="status == 'DELETING'",
    details=(Detail("tag_list", Call("list_tags_for_resource", "tags", {"resourceArn": "stateMachineArn"}, gone=_GONE)),),
    attributes={
        "definition": Attribute("definition", normalise=json_value),
        "role_arn": "roleArn",
        "tracing_configuration": Attribute(
            "tracingConfiguration && [{enabled: tracingConfiguration.enabled}]", unless_absent=True
        ),
        "logging_configuration": Attribute(
            "loggingConfiguration && [{level: loggingConfiguration.level, "
            "include_execution_data: loggingConfiguration.includeExecutionData}]",
            unless_absent=True,
        ),
    },
    tags="tag_list",
)

_ACTIVITY_GONE = ("ActivityDoesNotExist",)

ACTIVITY = LiveReader(
    type="aws_sfn_activity",
    service=_SERVICE,
    read=Call("list_activities", "activities"),
    check=Call("describe_activity", "@", {"activityArn": "id"}, gone=_ACTIVITY_GONE),
    id="activityArn",
    details=(
        Detail("tag_list", Call("list_tags_for_resource", "tags", {"resourceArn": "activityArn"}, gone=("ResourceNotFound",))),
    ),
    attributes={},
    tags="tag_list",
    not_compared={"encryption_configuration": "AWS lets nobody edit it"},
)

LIVE_READERS = (
    MACHINE,
    ACTIVITY,
)
