"""Route 53 Resolver: endpoints, forwarding rules, query logs, and the VPCs that they are for."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_SERVICE = "route53resolver"
_GONE = ("ResourceNotFoundException",)
_TAGS = Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceArn": "Arn"}, gone=_GONE))
_LEAVING = ("DELETING", "DETACHING")


def _addresses(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {"subnet_id": item.get("SubnetId"), "ip": item.get("Ip") or "", "ipv6": item.get("Ipv6") or ""}
        for item in live.get("addresses") or []
        if item.get("Status") not in _LEAVING
    ]


def _without_ids(value: Any) -> Any:
    """Addresses without the ids that AWS gives them: the same address may come back under another one."""
    if not isinstance(value, list):
        return value
    found = [(str(item.get("subnet_id")), item.get("ip") or "", item.get("ipv6") or "") for item in value]
    return sorted(f"{subnet} {ip} {ipv6}".strip() for subnet, ip, ipv6 in found)


ENDPOINT = LiveReader(
    type="aws_route53_resolver_endpoint",
    service=_SERVICE,
    read=Call("list_resolver_endpoints", "ResolverEndpoints"),
    check=Call("get_resolver_endpoint", "ResolverEndpoint", {"ResolverEndpointId": "id"}, gone=_GONE),
    id="Id",
    gone="Status == 'DELETING'",
    details=(
        Detail(
            "addresses",
            Call("list_resolver_endpoint_ip_addresses", "IpAddresses", {"ResolverEndpointId": "Id"}, gone=_GONE),
        ),
        _TAGS,
    ),
    attributes={
        "name": "Name",
        "security_group_ids": "SecurityGroupIds",
        "ip_address": Attribute(_addresses, normalise=_without_ids),
        "protocols": Attribute("Protocols", unless_absent=True),
        "resolver_endpoint_type": Attribute("ResolverEndpointType", unless_absent=True),
    },
    tags="tag_list",
    not_compared={"direction": "AWS lets nobody edit it"},
)


def _targets(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {
            "ip": item.get("Ip") or "",
            "ipv6": item.get("Ipv6") or "",
            "port": item.get("Port"),
            **({"protocol": item["Protocol"]} if item.get("Protocol") else {}),
        }
        for item in live.get("TargetIps") or []
    ]


RULE = LiveReader(
    type="aws_route53_resolver_rule",
    service=_SERVICE,
    read=Call("list_resolver_rules", "ResolverRules"),
    check=Call("get_resolver_rule", "ResolverRule", {"ResolverRuleId": "id"}, gone=_GONE),
    id="Id",
    gone="Status == 'DELETING'",
    details=(_TAGS,),
    attributes={
        "name": "Name",
        "resolver_endpoint_id": "ResolverEndpointId",
        "target_ip": Attribute(_targets),
    },
    tags="tag_list",
    not_compared={"domain_name": "AWS lets nobody edit it", "rule_type": "AWS lets nobody edit it"},
)

RULE_ASSOCIATION = LiveReader(
    type="aws_route53_resolver_rule_association",
    service=_SERVICE,
    read=Call("list_resolver_rule_associations", "ResolverRuleAssociations"),
    check=Call(
        "get_resolver_rule_association",
        "ResolverRuleAssociation",
        {"ResolverRuleAssociationId": "id"},
        gone=_GONE,
    ),
    id="Id",
    gone="contains(['DELETING', 'FAILED'], Status)",
    attributes={"resolver_rule_id": "ResolverRuleId", "vpc_id": "VPCId"},
    not_compared={"name": "AWS lets nobody edit it"},
)

QUERY_LOG_CONFIG = LiveReader(
    type="aws_route53_resolver_query_log_config",
    service=_SERVICE,
    read=Call("list_resolver_query_log_configs", "ResolverQueryLogConfigs"),
    check=Call(
        "get_resolver_query_log_config",
        "ResolverQueryLogConfig",
        {"ResolverQueryLogConfigId": "id"},
        gone=_GONE,
    ),
    id="Id",
    gone="Status == 'DELETING'",
    details=(_TAGS,),
    attributes={},
    tags="tag_list",
    not_compared={"destination_arn": "AWS lets nobody edit it", "name": "AWS lets nobody edit it"},
)

QUERY_LOG_ASSOCIATION = LiveReader(
    type="aws_route53_resolver_query_log_config_association",
    service=_SERVICE,
    read=Call("list_resolver_query_log_config_associations", "ResolverQueryLogConfigAssociations"),
    check=Call(
        "get_resolver_query_log_config_association",
        "ResolverQueryLogConfigAssociation",
        {"ResolverQueryLogConfigAssociationId": "id"},
        gone=_GONE,
    ),
    id="Id",
    gone="contains(['DELETING', 'FAILED'], Status)",
    attributes={"resolver_query_log_config_id": "ResolverQueryLogConfigId", "resource_id": "ResourceId"},
)

LIVE_READERS = (
    ENDPOINT,
    RULE,
    RULE_ASSOCIATION,
    QUERY_LOG_CONFIG,
    QUERY_LOG_ASSOCIATION,
)
