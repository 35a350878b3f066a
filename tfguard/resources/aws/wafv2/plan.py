"""AWS WAF, in its three generations."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_wafv2_web_acl", "web ACL", identity=("scope", "name")),
    ResourceType("aws_wafv2_web_acl_association", "web ACL association", identity=("resource_arn",), parent="resource_arn"),
    ResourceType("aws_wafv2_rule_group", "WAF rule group", identity=("scope", "name")),
    ResourceType("aws_wafv2_ip_set", "WAF address set", identity=("scope", "name")),
    ResourceType("aws_wafregional_web_acl", "web ACL"),
    ResourceType(
        "aws_wafregional_web_acl_association", "web ACL association", identity=("resource_arn",), parent="resource_arn"
    ),
    ResourceType("aws_waf_web_acl", "web ACL"),
)
