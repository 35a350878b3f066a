"""Elastic Load Balancing v2: load balancers, listeners, certificates, target groups, targets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from tfguard.model import Value
from tfguard.resources.readings.elbv2_actions import actions, conditions, same_actions, same_conditions
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, Detail, LiveReader, Parent, Unmanaged

_SERVICE = "elbv2"
_LB_GONE = ("LoadBalancerNotFound", "LoadBalancerNotFoundException")
_LISTENER_GONE = ("ListenerNotFound", "ListenerNotFoundException")
_GROUP_GONE = ("TargetGroupNotFound", "TargetGroupNotFoundException")
_RULE_GONE = ("RuleNotFound", "RuleNotFoundException")


def _tags(arn: str) -> Detail:
    """The tags, twenty objects a call."""
    call = Call("describe_tags", "TagDescriptions", {"ResourceArns": arn})
    return Detail("tag_description", call, batch=20, item_key="ResourceArn")


def _bag(operation: str, parameter: str, arn: str) -> Detail:
    """The attributes that AWS keeps as a list of names and texts."""
    return Detail("bag", Call(operation, "Attributes", {parameter: arn}))


def _in_bag(live: LiveObject, key: str) -> str | None:
    """One of these texts; null where the answer does not have it."""
    return next((item.get("Value") for item in live.get("bag") or [] if item.get("Key") == key), None)


def _text(key: str) -> Attribute:
    return Attribute(partial(_in_bag, key=key), unless_absent=True)


def _flag(key: str) -> Attribute:
    return Attribute(lambda live: None if _in_bag(live, key) is None else _in_bag(live, key) == "true", unless_absent=True)


def _number(key: str) -> Attribute:
    def read(live: LiveObject) -> int | None:
        text = _in_bag(live, key)
        return int(text) if text and text.isdigit() else None

    return Attribute(read, unless_absent=True)


def _logs(prefix: str) -> Attribute:
    """Access or connection logs: written down in every state, also where they are off."""

    def read(live: LiveObject) -> list[dict[str, Any]] | None:
        enabled = _in_bag(live, f"{prefix}.s3.enabled")
        if enabled is None:
            return None
        on = enabled == "true"
        parts = {name: _in_bag(live, f"{prefix}.s3.{name}") or "" for name in ("bucket", "prefix")}
        return [{"enabled": on, **(parts if on else {})}]

    return Attribute(read, unless_absent=True)


def _mappings(live: LiveObject) -> list[dict[str, Any]]:
    found = []
    for zone in live.get("AvailabilityZones") or []:
        address: dict[str, Any] = next(iter(zone.get("LoadBalancerAddresses") or []), {})
        found.append(
            {
                "subnet_id": zone.get("SubnetId"),
                "allocation_id": address.get("AllocationId") or "",
                "private_ipv4_address": address.get("PrivateIPv4Address") or "",
                "ipv6_address": address.get("IPv6Address") or "",
            }
        )
    return found


def _load_balancer(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("describe_load_balancers", "LoadBalancers"),
        check=Call("describe_load_balancers", "LoadBalancers", {"LoadBalancerArns": "[arn]"}, gone=_LB_GONE),
        id="LoadBalancerArn",
        state_id="arn",
        details=(_bag("describe_load_balancer_attributes", "LoadBalancerArn", "LoadBalancerArn"), _tags("LoadBalancerArn")),
        attributes={
            "internal": Attribute("Scheme == 'internal'"),
            "security_groups": "SecurityGroups",
            "subnets": "AvailabilityZones[].SubnetId",
            "subnet_mapping": Attribute(_mappings),
            "ip_address_type": Attribute("IpAddressType", unless_absent=True),
            "idle_timeout": _number("idle_timeout.timeout_seconds"),
            "client_keep_alive": _number("client_keep_alive.seconds"),
            "enable_deletion_protection": _flag("deletion_protection.enabled"),
            "enable_cross_zone_load_balancing": _flag("load_balancing.cross_zone.enabled"),
            "enable_http2": _flag("routing.http2.enabled"),
            "enable_waf_fail_open": _flag("waf.fail_open.enabled"),
            "enable_xff_client_port": _flag("routing.http.xff_client_port.enabled"),
            "enable_tls_version_and_cipher_suite_headers": _flag("routing.http.x_amzn_tls_version_and_cipher_suite.enabled"),
            "enable_zonal_shift": _flag("zonal_shift.config.enabled"),
            "drop_invalid_header_fields": _flag("routing.http.drop_invalid_header_fields.enabled"),
            "preserve_host_header": _flag("routing.http.preserve_host_header.enabled"),
            "desync_mitigation_mode": _text("routing.http.desync_mitigation_mode"),
            "xff_header_processing_mode": _text("routing.http.xff_header_processing.mode"),
            "dns_record_client_routing_policy": _text("dns_record.client_routing_policy"),
            "access_logs": _logs("access_logs"),
            "connection_logs": _logs("connection_logs"),
        },
        tags="tag_description.Tags",
        unmanaged=Unmanaged(
            parents=(Parent("aws_vpc", "VpcId"),),
            claims=(Claim("aws_alb", "arn", "LoadBalancerArn"),),
            shown={"name": "LoadBalancerName", "load_balancer_type": "Type"},
        )
        if type_ == "aws_lb"
        else None,
        not_compared={"minimum_load_balancer_capacity": "needs a call for each load balancer and is almost never set"},
    )


def _listener(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("describe_listeners", "Listeners", {"LoadBalancerArn": "load_balancer_arn"}, gone=_LB_GONE),
        check=Call("describe_listeners", "Listeners", {"ListenerArns": "[arn]"}, gone=_LISTENER_GONE),
        id="ListenerArn",
        state_id="arn",
        details=(_tags("ListenerArn"),),
        attributes={
            "port": "Port",
            "protocol": "Protocol",
            "ssl_policy": Attribute(_ssl_policy, unless_absent=True),
            "certificate_arn": "Certificates[0].CertificateArn",
            "alpn_policy": "AlpnPolicy[0]",
            "default_action": Attribute(lambda live: actions(live.get("DefaultActions"), live.state), normalise=same_actions),
            "mutual_authentication": Attribute(_mutual_authentication, unless_absent=True),
        },
        tags="tag_description.Tags",
        unmanaged=Unmanaged(
            parents=tuple(Parent(name, "LoadBalancerArn", "arn", {"LoadBalancerArn": "arn"}) for name in ("aws_lb", "aws_alb")),
            claims=tuple(
                Claim(other, "arn", "ListenerArn") for other in ("aws_lb_listener", "aws_alb_listener") if other != type_
            ),
            shown={"load_balancer_arn": "LoadBalancerArn"},
        )
        if type_ == "aws_lb_listener"
        else None,
        not_compared={
            "tcp_idle_timeout_seconds": "needs a call for each listener",
            "routing_http_response_server_enabled": "as above",
        },
    )


def _ssl_policy(live: LiveObject) -> str | None:
    """The policy; what is answered for a listener without TLS means nothing."""
    return live.get("SslPolicy") if live.get("Protocol") in ("HTTPS", "TLS") else None


def _mutual_authentication(live: LiveObject) -> list[dict[str, Any]] | None:
    found = live.get("MutualAuthentication")
    if not found or found.get("Mode") in (None, "off"):
        return [] if found else None
    return [
        {
            "mode": found.get("Mode"),
            "trust_store_arn": found.get("TrustStoreArn") or "",
            "ignore_client_certificate_expiry": found.get("IgnoreClientCertificateExpiry") or False,
        }
    ]


def _rule(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call(
            "describe_rules",
            "Rules",
            {"ListenerArn": "listener_arn"},
            gone=(*_LISTENER_GONE, *_RULE_GONE),
            context=("ListenerArn",),
        ),
        check=Call("describe_rules", "Rules", {"RuleArns": "[arn]"}, gone=_RULE_GONE),
        id="RuleArn",
        state_id="arn",
        details=(_tags("RuleArn"),),
        attributes={
            "priority": Attribute(_priority),
            "action": Attribute(lambda live: actions(live.get("Actions"), live.state), normalise=same_actions),
            "condition": Attribute(lambda live: conditions(live.get("Conditions")), normalise=same_conditions),
        },
        tags="tag_description.Tags",
        unmanaged=Unmanaged(
            parents=tuple(
                Parent(name, "ListenerArn", "arn", {"ListenerArn": "arn"}) for name in ("aws_lb_listener", "aws_alb_listener")
            ),
            where="!IsDefault",
            claims=(Claim("aws_alb_listener_rule", "arn", "RuleArn"),),
            shown={"listener_arn": "ListenerArn"},
        )
        if type_ == "aws_lb_listener_rule"
        else None,
    )


def _priority(live: LiveObject) -> int | None:
    text = str(live.get("Priority"))
    return int(text) if text.isdigit() else None


def _certificate(type_: str) -> LiveReader:
    """A further certificate of a listener; its default one is the listener's own."""
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call(
            "describe_listener_certificates",
            "Certificates[?!IsDefault]",
            {"ListenerArn": "listener_arn"},
            gone=_LISTENER_GONE,
            context=("ListenerArn",),
        ),
        id=lambda live: f"{live.get('ListenerArn')}_{live.get('CertificateArn')}",
        state_id=lambda state: f"{state.get('listener_arn')}_{state.get('certificate_arn')}",
        attributes={},
    )


def _health_check(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {
            "enabled": live.get("HealthCheckEnabled", True),
            "healthy_threshold": live.get("HealthyThresholdCount"),
            "unhealthy_threshold": live.get("UnhealthyThresholdCount"),
            "interval": live.get("HealthCheckIntervalSeconds"),
            "timeout": live.get("HealthCheckTimeoutSeconds"),
            "path": live.get("HealthCheckPath"),
            "port": live.get("HealthCheckPort"),
            "protocol": live.get("HealthCheckProtocol"),
            "matcher": _matcher(live),
        }
    ]


def _matcher(live: LiveObject) -> str | None:
    found = live.get("Matcher") or {}
    return found.get("HttpCode") or found.get("GrpcCode")


def _stickiness(live: LiveObject) -> list[dict[str, Any]] | None:
    """Of the parts, those that the answer has: an emulator leaves some out."""
    enabled = _in_bag(live, "stickiness.enabled")
    if enabled is None:
        return None
    kind = _in_bag(live, "stickiness.type")
    duration = _in_bag(live, f"stickiness.{kind}.duration_seconds")
    parts: dict[str, Any] = {"enabled": enabled == "true"}
    parts |= {"type": kind} if kind else {}
    parts |= {"cookie_duration": int(duration)} if duration and enabled == "true" else {}
    name = _in_bag(live, "stickiness.app_cookie.cookie_name")
    return [parts | ({"cookie_name": name} if name and kind == "app_cookie" else {})]


def _target_group(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("describe_target_groups", "TargetGroups"),
        check=Call("describe_target_groups", "TargetGroups", {"TargetGroupArns": "[arn]"}, gone=_GROUP_GONE),
        id="TargetGroupArn",
        state_id="arn",
        details=(_bag("describe_target_group_attributes", "TargetGroupArn", "TargetGroupArn"), _tags("TargetGroupArn")),
        attributes={
            "health_check": Attribute(_health_check),
            "stickiness": Attribute(_stickiness, unless_absent=True),
            "deregistration_delay": _text("deregistration_delay.timeout_seconds"),
            "slow_start": _number("slow_start.duration_seconds"),
            "connection_termination": _flag("deregistration_delay.connection_termination.enabled"),
            "lambda_multi_value_headers_enabled": _flag("lambda.multi_value_headers.enabled"),
            "load_balancing_algorithm_type": _text("load_balancing.algorithm.type"),
            "load_balancing_anomaly_mitigation": _text("load_balancing.algorithm.anomaly_mitigation"),
            "load_balancing_cross_zone_enabled": _text("load_balancing.cross_zone.enabled"),
            "preserve_client_ip": _text("preserve_client_ip.enabled"),
            "proxy_protocol_v2": _flag("proxy_protocol_v2.enabled"),
        },
        tags="tag_description.Tags",
        not_compared={"port": "AWS lets nobody edit it", "protocol": "AWS lets nobody edit it"},
    )


def _target_key(group: Value, target: Value, port: Value) -> str:
    return f"{group}|{target}|{port or ''}"


def _target_state_key(state: Any) -> str:
    return _target_key(state.get("target_group_arn"), state.get("target_id"), state.get("port"))


def _target_items(page: Any) -> list[dict[str, Any]]:
    """Each target under its port, and again without one: a state may name it either way."""
    found = [item for item in page.get("TargetHealthDescriptions") or [] if not _leaving(item)]
    return [{**item["Target"], **extra} for item in found for extra in ({}, {"Port": None})]


def _leaving(item: dict[str, Any]) -> bool:
    return bool((item.get("TargetHealth") or {}).get("State") == "draining")


def _target(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call(
            "describe_target_health",
            _target_items,
            {"TargetGroupArn": "target_group_arn"},
            gone=_GROUP_GONE,
            context=("TargetGroupArn",),
        ),
        id=lambda live: _target_key(live.get("TargetGroupArn"), live.get("Id"), live.get("Port")),
        state_id=_target_state_key,
        attributes={},
    )


_KINDS: dict[str, Callable[[str], LiveReader]] = {
    "": _load_balancer,
    "_listener": _listener,
    "_listener_certificate": _certificate,
    "_listener_rule": _rule,
    "_target_group": _target_group,
    "_target_group_attachment": _target,
}

LIVE_READERS = tuple(work(f"{family}{part}") for family in ("aws_lb", "aws_alb") for part, work in _KINDS.items())
"""aws_alb is the old name of every one of them."""
