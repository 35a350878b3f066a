"""AWS WAF, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_wafv2_web_acl", "web ACL", Layer.LOAD_BALANCER, identity=("scope", "name")),
    ResourceType(
        "aws_wafv2_web_acl_association",
        "web ACL association",
        Layer.LOAD_BALANCER,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence("notice the next flood or attack: nothing filters it"),
    ),
    ResourceType("aws_wafv2_rule_group", "WAF rule group", Layer.LOAD_BALANCER, identity=("scope", "name")),
    ResourceType("aws_wafv2_ip_set", "WAF address set", Layer.LOAD_BALANCER, identity=("scope", "name")),
    ResourceType("aws_wafv2_regex_pattern_set", "regex pattern set", Layer.LOAD_BALANCER),
    ResourceType("aws_wafv2_web_acl_logging_configuration", "logging of a web ACL", Layer.LOAD_BALANCER),
)
