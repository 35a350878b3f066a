"""Users, their policies, groups and keys, as AWS answers."""

from __future__ import annotations

from tfguard.resources.aws.iam.policies_of import OPERATION, USERS, attachment_reader, inline_policy_reader
from tfguard.resources.shapes.live_reader import GLOBAL_REGION, Attribute, Call, LiveReader, Parent, Unmanaged

_SERVICE = "iam"
_GONE = ("NoSuchEntity",)

USER = LiveReader(
    type="aws_iam_user",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call(OPERATION, "UserDetailList", fixed=USERS),
    check=Call("get_user", "User", {"UserName": "name"}, gone=_GONE),
    id="UserName",
    state_id="name",
    attributes={"path": "Path", "permissions_boundary": "PermissionsBoundary.PermissionsBoundaryArn"},
    tags="Tags",
)


USER_GROUPS = LiveReader(
    type="aws_iam_user_group_membership",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call(OPERATION, "UserDetailList", fixed=USERS),
    check=Call("get_user", "User", {"UserName": "user"}, gone=_GONE),
    id="UserName",
    state_id="user",
    attributes={
        "groups": Attribute(
            "GroupList",
            unless_absent=True,
        )
    },
)

ACCESS_KEY = LiveReader(
    type="aws_iam_access_key",
    service=_SERVICE,
    region=GLOBAL_REGION,
    read=Call("list_access_keys", "AccessKeyMetadata", {"UserName": "user"}, gone=_GONE),
    id="AccessKeyId",
    attributes={"status": "Status"},
    unmanaged=Unmanaged(
        parents=(Parent("aws_iam_user", "UserName", "name", {"UserName": "name"}),), shown={"user": "UserName"}
    ),
    not_compared={"secret": "AWS gives it to nobody"},
)

LIVE_READERS = (
    USER,
    inline_policy_reader("User", "user", USERS),
    attachment_reader("User", "user", USERS),
    USER_GROUPS,
    ACCESS_KEY,
)
