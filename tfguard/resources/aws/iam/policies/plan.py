"""Managed policies, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.access import Grant, OnlyOwner
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_iam_policy", "policy", Layer.IDENTITY, identity=("name", "path"), document="policy"),
    ResourceType(
        "aws_iam_policy_attachment",
        "policy attachment",
        Layer.IDENTITY,
        parent="policy_arn",
        parent_types=("aws_iam_policy",),
        grants=tuple(Grant(f"{sort}s", "policy_arn", sort=sort) for sort in ("group", "role", "user")),
        only_owner=OnlyOwner(("policy_arn",), tuple(f"aws_iam_{sort}_policy_attachment" for sort in ("group", "role", "user"))),
    ),
)
