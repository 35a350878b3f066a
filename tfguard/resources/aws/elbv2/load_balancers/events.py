"""CloudTrail's events about application, network and gateway load balancers."""

from __future__ import annotations

from tfguard.resources.shapes.event_names import EventNames, by

_SOURCE = "elasticloadbalancing.amazonaws.com"
_TAGS = ("AddTags", "RemoveTags")

EVENTS = {
    "aws_lb": EventNames(
        _SOURCE,
        {
            "security_groups": ("SetSecurityGroups",),
            "subnets": ("SetSubnets",),
            "subnet_mapping": ("SetSubnets",),
            "ip_address_type": ("SetIpAddressType",),
            "tags": _TAGS,
            "*": ("ModifyLoadBalancerAttributes",),
        },
        by("arn"),
        ("CreateLoadBalancer",),
        ("DeleteLoadBalancer",),
    ),
}
