"""Who else declares a part of network ACLs."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

_RULE = "aws_network_acl_rule"
_EGRESS = "to_string(egress) == 'true'"  # a configuration may have it as a text
_INGRESS = "to_string(egress) != 'true'"

CO_OWNERS = (
    *(
        owner
        for acl in ("aws_default_network_acl", "aws_network_acl")
        for owner in (
            CoOwner(acl, "egress", _RULE, "network_acl_id", when=_EGRESS),
            CoOwner(acl, "ingress", _RULE, "network_acl_id", when=_INGRESS),
        )
    ),
    CoOwner("aws_network_acl", "subnet_ids", "aws_network_acl_association", "network_acl_id"),
)
