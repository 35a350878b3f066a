"""Who else declares a part of users."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

_MEMBERSHIP = "aws_iam_user_group_membership"

CO_OWNERS = (
    CoOwner(_MEMBERSHIP, "groups", _MEMBERSHIP, "user", "user", elements="groups"),
    CoOwner(_MEMBERSHIP, "groups", "aws_iam_group_membership", "users", "user", elements="[group]"),
)
