"""CloudTrail's events about roles, their policies and instance profiles."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "iam.amazonaws.com"

EVENTS = {
    "aws_iam_role": EventNames(
        _SOURCE,
        {
            "assume_role_policy": ("UpdateAssumeRolePolicy",),
            "permissions_boundary": ("PutRolePermissionsBoundary", "DeleteRolePermissionsBoundary"),
            "inline_policy": ("PutRolePolicy", "DeleteRolePolicy"),
            "managed_policy_arns": ("AttachRolePolicy", "DetachRolePolicy"),
            "tags": ("TagRole", "UntagRole"),
            "*": ("UpdateRole",),
        },
        by("name"),
        deletes=("DeleteRole",),
        is_global=True,
    ),
    "aws_iam_role_policy": EventNames(
        _SOURCE, {"*": ("PutRolePolicy",)}, by("role", "name"), ("PutRolePolicy",), ("DeleteRolePolicy",), is_global=True
    ),
    "aws_iam_role_policy_attachment": EventNames(
        _SOURCE, {}, by("role", "policy_arn"), ("AttachRolePolicy",), ("DetachRolePolicy",), is_global=True
    ),
}
