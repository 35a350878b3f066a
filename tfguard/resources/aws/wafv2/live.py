"""WAFv2: web ACLs, what their rules refer to, and what they protect."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.schema.provider import type_schema
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested, shaped

_SERVICE = "wafv2"
_GONE = ("WAFNonexistentItemException",)
_ONE = {"Name": "name", "Scope": "scope", "Id": "id"}
_SHIELD = "ShieldMitigationRuleGroup_"
_TAGS = Detail("tag_list", Call("list_tags_for_resource", "TagInfoForResource.TagList", {"ResourceARN": "ARN"}, gone=_GONE))


def _rules(type_: str) -> Attribute:
    """The rules, without the one that Shield Advanced puts there during an attack."""

    def read(live: LiveObject) -> Value:
        own = [_set(rule) for rule in live.get("Rules") or [] if not str(rule.get("Name")).startswith(_SHIELD)]
        return shaped(own, type_schema(type_).shapes["rule"], {})

    return Attribute(read)


def _set(rule: dict[str, Any]) -> dict[str, Any]:
    """A rule without the settings that hold nothing: there, an empty object is none."""
    return {key: value for key, value in rule.items() if value or key not in ("CaptchaConfig", "ChallengeConfig")}


def _bodies(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("CustomResponseBodies") or {}
    return [
        {"key": key, "content": item.get("Content"), "content_type": item.get("ContentType")} for key, item in found.items()
    ]


WEB_ACL = LiveReader(
    type="aws_wafv2_web_acl",
    service=_SERVICE,
    read=Call("get_web_acl", "WebACL", _ONE, gone=_GONE),
    id="Id",
    details=(_TAGS,),
    attributes={
        "default_action": nested("aws_wafv2_web_acl", "default_action", "DefaultAction"),
        "rule": _rules("aws_wafv2_web_acl"),
        "description": "Description",
        "custom_response_body": Attribute(_bodies),
        "visibility_config": nested("aws_wafv2_web_acl", "visibility_config", "VisibilityConfig"),
        "captcha_config": nested("aws_wafv2_web_acl", "captcha_config", "CaptchaConfig.ImmunityTimeProperty && CaptchaConfig"),
        "challenge_config": nested(
            "aws_wafv2_web_acl", "challenge_config", "ChallengeConfig.ImmunityTimeProperty && ChallengeConfig"
        ),
        "token_domains": "TokenDomains",
    },
    tags="tag_list",
)

RULE_GROUP = LiveReader(
    type="aws_wafv2_rule_group",
    service=_SERVICE,
    read=Call("get_rule_group", "RuleGroup", _ONE, gone=_GONE),
    id="Id",
    details=(_TAGS,),
    attributes={
        "rule": _rules("aws_wafv2_rule_group"),
        "description": "Description",
        "custom_response_body": Attribute(_bodies),
        "visibility_config": nested("aws_wafv2_rule_group", "visibility_config", "VisibilityConfig"),
    },
    tags="tag_list",
)

IP_SET = LiveReader(
    type="aws_wafv2_ip_set",
    service=_SERVICE,
    read=Call("get_ip_set", "IPSet", _ONE, gone=_GONE),
    id="Id",
    details=(_TAGS,),
    attributes={"addresses": "Addresses", "description": "Description"},
    tags="tag_list",
)

PATTERNS = LiveReader(
    type="aws_wafv2_regex_pattern_set",
    service=_SERVICE,
    read=Call("get_regex_pattern_set", "RegexPatternSet", _ONE, gone=_GONE),
    id="Id",
    details=(_TAGS,),
    attributes={
        "regular_expression": "RegularExpressionList[].{regex_string: RegexString}",
        "description": "Description",
    },
    tags="tag_list",
)

ASSOCIATION = LiveReader(
    type="aws_wafv2_web_acl_association",
    service=_SERVICE,
    read=Call("get_web_acl_for_resource", "WebACL", {"ResourceArn": "resource_arn"}, gone=_GONE, context=("ResourceArn",)),
    id="ResourceArn",
    state_id="resource_arn",
    attributes={"web_acl_arn": "ARN"},
)

LOGGING = LiveReader(
    type="aws_wafv2_web_acl_logging_configuration",
    service=_SERVICE,
    read=Call("get_logging_configuration", "LoggingConfiguration", {"ResourceArn": "resource_arn"}, gone=_GONE),
    id="ResourceArn",
    state_id="resource_arn",
    attributes={"log_destination_configs": "LogDestinationConfigs"},
)

LIVE_READERS = (
    WEB_ACL,
    RULE_GROUP,
    IP_SET,
    PATTERNS,
    ASSOCIATION,
    LOGGING,
)
