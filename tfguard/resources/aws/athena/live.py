"""Amazon Athena, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Call, LiveReader

WORKGROUP = LiveReader(
    type="aws_athena_workgroup",
    service="athena",
    read=Call("get_work_group", "WorkGroup", {"WorkGroup": "name"}, gone=("InvalidRequestException",)),
    id="Name",
    state_id="name",
    attributes={"state": "State", "description": "Description"},
)

LIVE_READERS = (WORKGROUP,)
