"""Systems Manager: parameters without their values, documents, maintenance windows."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "ssm"

_ITEMS = (
    "Parameters[].{Name: Name, Type: Type, Tier: Tier, Description: Description, AllowedPattern: AllowedPattern, "
    "DataType: DataType, version: Version}"
)
"""The version goes by the name that it has in the state: it is the marker of the value."""

_TAGS_GONE = ("InvalidResourceId",)

PARAMETER = LiveReader(
    type="aws_ssm_parameter",
    service=_SERVICE,
    read=Call("describe_parameters", _ITEMS),
    check=Call("describe_parameters", _ITEMS, {"ParameterFilters": "[{Key: 'Name', Option: 'Equals', Values: [name]}]"}),
    id="Name",
    state_id="name",
    details=(
        Detail(
            "tag_list",
            Call(
                "list_tags_for_resource",
                "TagList",
                {"ResourceId": "Name"},
                fixed={"ResourceType": "Parameter"},
                gone=_TAGS_GONE,
            ),
        ),
    ),
    attributes={
        "type": "Type",
        "tier": Attribute("Tier", unless_absent=True),
        "description": "Description",
        "allowed_pattern": "AllowedPattern",
        "data_type": Attribute("DataType", unless_absent=True),
    },
    change_markers={"value": "version"},
    tags="tag_list",
)

DOCUMENT = LiveReader(
    type="aws_ssm_document",
    service=_SERVICE,
    read=Call("get_document", "@", {"Name": "name"}, gone=("InvalidDocument",)),
    id="Name",
    state_id="name",
    attributes={"content": Attribute("Content", normalise=json_value), "document_type": "DocumentType"},
)

WINDOW = LiveReader(
    type="aws_ssm_maintenance_window",
    service=_SERVICE,
    read=Call("get_maintenance_window", "@", {"WindowId": "id"}, gone=("DoesNotExistException",)),
    id="WindowId",
    details=(
        Detail(
            "tag_list",
            Call(
                "list_tags_for_resource",
                "TagList",
                {"ResourceId": "WindowId"},
                fixed={"ResourceType": "MaintenanceWindow"},
                gone=_TAGS_GONE,
            ),
        ),
    ),
    attributes={
        "name": "Name",
        "description": "Description",
        "enabled": "Enabled",
        "schedule": "Schedule",
        "schedule_timezone": "ScheduleTimezone",
        "schedule_offset": "ScheduleOffset",
        "duration": "Duration",
        "cutoff": "Cutoff",
        "allow_unassociated_targets": "AllowUnassociatedTargets",
        "start_date": "StartDate",
        "end_date": "EndDate",
    },
    tags="tag_list",
)

LIVE_READERS = (
    PARAMETER,
    DOCUMENT,
    WINDOW,
)
