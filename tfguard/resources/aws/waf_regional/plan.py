"""AWS WAF Classic, regional, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.network import GuardShape
from tfguard.resources.shapes.resource_type import ResourceType

_CONDITION = Consequence("are no longer matched by the rules that use it", whom="requests that it describes", reach=Reach.LATER)

_RULE = Consequence("are no longer counted, allowed or blocked", whom="requests that it describes", reach=Reach.LATER)

_FILTER = Consequence("is no longer filtered", whom="the next flood or attack", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_wafregional_web_acl",
        "web ACL",
        Layer.LOAD_BALANCER,
        identity=("name",),
        refuses="default_action[0].type == 'BLOCK'",
        consequence=_FILTER,
    ),
    ResourceType(
        "aws_wafregional_web_acl_association",
        "web ACL association",
        Layer.LOAD_BALANCER,
        identity=("resource_arn",),
        parent="resource_arn",
        guarded=GuardShape("web_acl_id", "resource_arn"),
        consequence=Consequence("notice the next flood or attack: nothing filters it"),
    ),
    ResourceType(
        "aws_wafregional_byte_match_set",
        "string match condition",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_CONDITION,
    ),
    ResourceType(
        "aws_wafregional_geo_match_set", "geo match condition", Layer.LOAD_BALANCER, identity=("name",), consequence=_CONDITION
    ),
    ResourceType("aws_wafregional_ipset", "WAF address set", Layer.LOAD_BALANCER, identity=("name",), consequence=_CONDITION),
    ResourceType(
        "aws_wafregional_rate_based_rule",
        "rate-based rule",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("are no longer slowed down", whom="floods of requests", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_wafregional_regex_match_set",
        "regex match condition",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_CONDITION,
    ),
    ResourceType(
        "aws_wafregional_regex_pattern_set",
        "regex pattern set",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_CONDITION,
    ),
    ResourceType("aws_wafregional_rule", "WAF rule", Layer.LOAD_BALANCER, identity=("name",), consequence=_RULE),
    ResourceType("aws_wafregional_rule_group", "WAF rule group", Layer.LOAD_BALANCER, identity=("name",), consequence=_RULE),
    ResourceType(
        "aws_wafregional_size_constraint_set",
        "size constraint condition",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_CONDITION,
    ),
    ResourceType(
        "aws_wafregional_sql_injection_match_set",
        "SQL injection condition",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_CONDITION,
    ),
    ResourceType(
        "aws_wafregional_xss_match_set",
        "cross-site scripting condition",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=_CONDITION,
    ),
)
