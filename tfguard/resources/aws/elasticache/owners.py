"""Who else declares a part of caches."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (
    CoOwner(
        "aws_elasticache_user_group",
        "user_ids",
        "aws_elasticache_user_group_association",
        "user_group_id",
        "user_group_id",
    ),
)
