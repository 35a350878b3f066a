"""Who else declares a part of roles."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

_ROLE = "aws_iam_role"

CO_OWNERS = (
    CoOwner(_ROLE, "inline_policy", "aws_iam_role_policies_exclusive", "role_name", "name"),
    CoOwner(_ROLE, "inline_policy", "aws_iam_role_policy", "role", "name"),
    CoOwner(_ROLE, "managed_policy_arns", "aws_iam_policy_attachment", "roles", "name"),
    CoOwner(_ROLE, "managed_policy_arns", "aws_iam_role_policy_attachment", "role", "name"),
    CoOwner(_ROLE, "managed_policy_arns", "aws_iam_role_policy_attachments_exclusive", "role_name", "name"),
)
