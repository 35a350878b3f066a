"""Who else declares a part of security groups."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = tuple(
    owner
    for group in ("aws_default_security_group", "aws_security_group")
    for side in ("egress", "ingress")
    for owner in (
        CoOwner(group, side, f"aws_vpc_security_group_{side}_rule", "security_group_id"),
        CoOwner(group, side, "aws_security_group_rule", "security_group_id", when=f"type == '{side}'"),
    )
)
