"""AWS WAF Classic, regional, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_wafregional_web_acl", "web ACL", Layer.LOAD_BALANCER),
    ResourceType(
        "aws_wafregional_web_acl_association",
        "web ACL association",
        Layer.LOAD_BALANCER,
        identity=("resource_arn",),
        parent="resource_arn",
    ),
)
