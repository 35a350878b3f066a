"""Groups, their policies and users, as AWS answers."""

from __future__ import annotations

from tfguard.resources.aws.iam.policies_of import GROUPS, OPERATION, attachment_reader, inline_policy_reader
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Call, LiveReader

_SERVICE = "iam"
_GONE = ("NoSuchEntity",)

GROUP = LiveReader(
    type="aws_iam_group",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call(OPERATION, "GroupDetailList", fixed=GROUPS),
    check=Call("get_group", "Group", {"GroupName": "name"}, gone=_GONE),
    id="GroupName",
    state_id="name",
    attributes={"path": "Path"},
)

GROUP_USERS = LiveReader(
    type="aws_iam_group_membership",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("get_group", "{GroupName: Group.GroupName, Users: Users}", {"GroupName": "group"}, gone=_GONE),
    id="GroupName",
    state_id="group",
    attributes={"users": "Users[].UserName"},
)

LIVE_READERS = (
    GROUP,
    inline_policy_reader("Group", "group", GROUPS),
    attachment_reader("Group", "group", GROUPS),
    GROUP_USERS,
)
