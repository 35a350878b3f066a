"""Target groups and their targets, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.model import Value
from tfguard.resources.aws.elbv2.attributes import bag, flag, in_bag, number, tags, text
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Fills, LiveFacts, LiveReader, LiveTargets

_SERVICE = "elbv2"
_GROUP_GONE = ("TargetGroupNotFound", "TargetGroupNotFoundException")


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
    enabled = in_bag(live, "stickiness.enabled")
    if enabled is None:
        return None
    kind = in_bag(live, "stickiness.type")
    duration = in_bag(live, f"stickiness.{kind}.duration_seconds")
    parts: dict[str, Any] = {"enabled": enabled == "true"}
    parts |= {"type": kind} if kind else {}
    parts |= {"cookie_duration": int(duration)} if duration and enabled == "true" else {}
    name = in_bag(live, "stickiness.app_cookie.cookie_name")
    return [parts | ({"cookie_name": name} if name and kind == "app_cookie" else {})]


def _target_group(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("describe_target_groups", "TargetGroups"),
        check=Call("describe_target_groups", "TargetGroups", {"TargetGroupArns": "[arn]"}, gone=_GROUP_GONE),
        id="TargetGroupArn",
        state_id="arn",
        details=(bag("describe_target_group_attributes", "TargetGroupArn", "TargetGroupArn"), tags("TargetGroupArn")),
        attributes={
            "health_check": Attribute(_health_check),
            "stickiness": Attribute(_stickiness, unless_absent=True),
            "deregistration_delay": text("deregistration_delay.timeout_seconds"),
            "slow_start": number("slow_start.duration_seconds"),
            "connection_termination": flag("deregistration_delay.connection_termination.enabled"),
            "lambda_multi_value_headers_enabled": flag("lambda.multi_value_headers.enabled"),
            "load_balancing_algorithm_type": text("load_balancing.algorithm.type"),
            "load_balancing_anomaly_mitigation": text("load_balancing.algorithm.anomaly_mitigation"),
            "load_balancing_cross_zone_enabled": text("load_balancing.cross_zone.enabled"),
            "preserve_client_ip": text("preserve_client_ip.enabled"),
            "proxy_protocol_v2": flag("proxy_protocol_v2.enabled"),
        },
        tags="tag_description.Tags",
        not_compared={"port": "AWS lets nobody edit it", "protocol": "AWS lets nobody edit it"},
        facts=LiveFacts(
            targets=LiveTargets(
                arn="TargetGroupArn",
                used_by="LoadBalancerArns",
                health=Call(
                    "describe_target_health",
                    "TargetHealthDescriptions",
                    {"TargetGroupArn": "TargetGroupArn"},
                    gone=("TargetGroupNotFound", "TargetGroupNotFoundException"),
                ),
                state="TargetHealth.State",
            )
        ),
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
        facts=LiveFacts(fills=Fills(state="target_group_arn")),
    )


LIVE_READERS = (
    _target_group("aws_lb_target_group"),
    _target_group("aws_alb_target_group"),
    _target("aws_lb_target_group_attachment"),
    _target("aws_alb_target_group_attachment"),
)
