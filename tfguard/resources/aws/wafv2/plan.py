"""AWS WAF, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.network import GuardShape
from tfguard.resources.shapes.resource_type import ResourceType

_RULES = Consequence("are no longer counted, allowed or blocked", whom="requests that it describes", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_wafv2_web_acl",
        "web ACL",
        Layer.LOAD_BALANCER,
        identity=("scope", "name"),
        refuses="default_action[0].block",
        consequence=Consequence("is no longer filtered", whom="the next flood or attack", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_wafv2_web_acl_association",
        "web ACL association",
        Layer.LOAD_BALANCER,
        identity=("resource_arn",),
        parent="resource_arn",
        guarded=GuardShape("web_acl_arn", "resource_arn"),
        consequence=Consequence("notice the next flood or attack: nothing filters it"),
    ),
    ResourceType("aws_wafv2_rule_group", "WAF rule group", Layer.LOAD_BALANCER, identity=("scope", "name"), consequence=_RULES),
    ResourceType(
        "aws_wafv2_ip_set",
        "WAF address set",
        Layer.LOAD_BALANCER,
        identity=("scope", "name"),
        consequence=Consequence(
            "are no longer matched by the rules that use it", whom="requests from its addresses", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_wafv2_regex_pattern_set",
        "regex pattern set",
        Layer.LOAD_BALANCER,
        identity=("scope", "name"),
        consequence=Consequence(
            "are no longer matched by the rules that use it", whom="requests that it describes", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_wafv2_web_acl_logging_configuration",
        "logging of a web ACL",
        Layer.LOAD_BALANCER,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence("finds no record of the requests", whom="whoever looks into an attack", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_wafv2_api_key",
        "API key for CAPTCHA",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "can no longer do so",
            whom="pages that show the CAPTCHA with it",
            lasting="the key, which the pages contain",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_wafv2_web_acl_rule_group_association",
        "rule group of a web ACL",
        Layer.LOAD_BALANCER,
        identity=("web_acl_arn", "rule_name"),
        parent="web_acl_arn",
        consequence=_RULES,
    ),
    ResourceType(
        "aws_wafv2_web_acl_rule",
        "rule of a web ACL",
        Layer.LOAD_BALANCER,
        identity=("web_acl_arn", "name"),
        parent="web_acl_arn",
        consequence=Consequence(
            "are no longer counted, allowed or blocked", whom="requests that it describes", reach=Reach.LATER
        ),
    ),
)
