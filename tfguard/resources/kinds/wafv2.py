"""AWS WAF, in its three generations."""

from tfguard.resources.shapes.resource_type import Kind

KINDS = (
    Kind("aws_wafv2_web_acl", "web ACL", identity=("scope", "name")),
    Kind("aws_wafv2_web_acl_association", "web ACL association", identity=("resource_arn",), parent="resource_arn"),
    Kind("aws_wafv2_rule_group", "WAF rule group", identity=("scope", "name")),
    Kind("aws_wafv2_ip_set", "WAF address set", identity=("scope", "name")),
    Kind("aws_wafregional_web_acl", "web ACL"),
    Kind("aws_wafregional_web_acl_association", "web ACL association", identity=("resource_arn",), parent="resource_arn"),
    Kind("aws_waf_web_acl", "web ACL"),
)
