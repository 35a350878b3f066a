"""Types that the emulator cannot hold, on the shapes in which AWS answers: as it was it is clean, and an edit is found."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest

from tests.resources.answers import ACCOUNT, REGION, changed, comparison, resource
from tfguard.drift.comparer import Comparison
from tfguard.resources.aws.cloudfront.functions.live import FUNCTION
from tfguard.resources.catalogue import live_readers
from tfguard.resources.shapes.live_object import search

POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})
OTHER = POLICY.replace("Allow", "Deny")


def test_vpn_routes_and_propagation() -> None:
    tables = {"RouteTables": [{"RouteTableId": "rtb-1", "PropagatingVgws": [{"GatewayId": "vgw-1"}]}]}
    state = {"route_table_id": "rtb-1", "vpn_gateway_id": "vgw-1"}
    assert changed("aws_vpn_gateway_route_propagation", state, tables) == set()
    assert changed("aws_vpn_gateway_route_propagation", state, {"RouteTables": [{"RouteTableId": "rtb-1"}]}) is None
    route = {"DestinationCidrBlock": "10.0.0.0/8", "Source": "Static", "State": "available"}
    state = {"destination_cidr_block": "10.0.0.0/8", "vpn_connection_id": "vpn-1"}
    for status, expected in (("available", set()), ("pending", set()), ("deleted", None)):
        page = {"VpnConnections": [{"VpnConnectionId": "vpn-1", "Routes": [{**route, "State": status}]}]}
        assert changed("aws_vpn_connection_route", state, page) == expected


LISTENER = {"Listener": {"LoadBalancerPort": 80, "InstancePort": 8080}, "PolicyNames": ["sticky"]}
BALANCERS = {"LoadBalancerDescriptions": [{"LoadBalancerName": "pier", "ListenerDescriptions": [LISTENER]}]}


@pytest.mark.parametrize(
    ("type_", "state", "name", "value", "edited"),
    [
        ("aws_lb_cookie_stickiness_policy", {"cookie_expiration_period": 600}, "CookieExpirationPeriod", "600", "60"),
        ("aws_app_cookie_stickiness_policy", {"cookie_name": "ID"}, "CookieName", "ID", "OTHER"),
        ("aws_lb_ssl_negotiation_policy", {"attribute": [{"name": "Protocol-TLSv1.2", "value": "true"}]},
         "Protocol-TLSv1.2", "true", "false"),
    ],
)  # fmt: skip
def test_policies_with_their_listener(type_: str, state: dict[str, Any], name: str, value: str, edited: str) -> None:
    def policies(text: str) -> list[dict[str, Any]]:
        said = [{"AttributeName": name, "AttributeValue": text}, {"AttributeName": "Protocol-TLSv1", "AttributeValue": "false"}]
        return [{"PolicyName": "sticky", "PolicyAttributeDescriptions": said}]

    full = {"name": "sticky", "load_balancer": "pier", "lb_port": 80, **state}
    assert changed(type_, full, BALANCERS, policies=policies(value)) == set()
    assert changed(type_, full, BALANCERS, policies=policies(edited)) == set(state)
    taken = copy.deepcopy(BALANCERS)
    taken["LoadBalancerDescriptions"][0]["ListenerDescriptions"][0]["PolicyNames"] = []  # type: ignore[index]
    assert changed(type_, full, taken, policies=policies(value)) is None


def test_what_aws_says_of_a_policy_beyond_the_state_and_in_another_form_is_no_drift() -> None:
    wanted = [{"name": "PublicKey", "value": "-----BEGIN"}, {"name": "ProxyProtocol", "value": "True"}]
    state = {"load_balancer_name": "pier", "policy_name": "p", "policy_type_name": "T", "policy_attribute": wanted}

    def found(value: str) -> set[str] | None:
        said = {"PublicKey": "MIIB", "ProxyProtocol": value, "Other": "1"}
        attributes = [{"AttributeName": name, "AttributeValue": text} for name, text in said.items()]
        policy = {"PolicyName": "p", "PolicyTypeName": "T", "PolicyAttributeDescriptions": attributes}
        return changed("aws_load_balancer_policy", state, {"PolicyDescriptions": [policy]}, LoadBalancerName="pier")

    assert found("true") == set()
    assert found("false") == {"policy_attribute"}


def test_a_capacity_provider_of_another_kind_says_nothing_of_groups() -> None:
    state = {"arn": "a", "name": "m", "auto_scaling_group_provider": []}
    assert (
        changed("aws_ecs_capacity_provider", state, {"capacityProviders": [{"capacityProviderArn": "a", "name": "m"}]}) == set()
    )


def test_proxy_protocol_counts_as_the_provider_does() -> None:
    def page(**ports: list[str]) -> dict[str, Any]:
        backends = [{"InstancePort": int(port[1:]), "PolicyNames": names} for port, names in ports.items()]
        return {"LoadBalancerDescriptions": [{"LoadBalancerName": "pier", "BackendServerDescriptions": backends}]}

    own = ["TFEnableProxyProtocol"]
    state = {"load_balancer": "pier", "instance_ports": ["25", "587"]}
    for answer, expected in (
        (page(p25=own, p587=own), set()),
        (page(p25=own, p587=["other"]), set()),
        (page(p25=own, p587=own, p443=["other"]), set()),
        (page(p25=own), {"instance_ports"}),
        (page(p25=own, p587=own, p443=own), {"instance_ports"}),
    ):
        assert changed("aws_proxy_protocol_policy", state, answer) == expected


def test_notifications_of_a_topic() -> None:
    def rows(*pairs: tuple[str, str]) -> dict[str, Any]:
        found = [{"TopicARN": "t", "AutoScalingGroupName": group, "NotificationType": kind} for group, kind in pairs]
        return {"NotificationConfigurations": [*found, {"TopicARN": "u", "AutoScalingGroupName": "a", "NotificationType": "X"}]}

    state = {"topic_arn": "t", "group_names": ["a", "b"], "notifications": ["L", "T"]}
    every = [("a", "L"), ("a", "T"), ("b", "L"), ("b", "T")]
    for pairs, expected in ((every, set()), (every[:2], {"group_names"}), (every[::2], {"notifications"}), ([], None)):
        page = rows(*pairs)
        found = changed("aws_autoscaling_notification", state, page, rows=page["NotificationConfigurations"])
        assert found == expected


def test_traffic_sources_are_told_once() -> None:
    source = {"Identifier": "arn:tg", "Type": "elbv2"}
    group = {
        "AutoScalingGroupName": "g",
        "TargetGroupARNs": ["arn:tg"],
        "LoadBalancerNames": ["old"],
        "TrafficSources": [source],
    }
    page = {"AutoScalingGroups": [group]}
    state = {"autoscaling_group_name": "g", "traffic_source": [{"identifier": "arn:tg", "type": "elbv2"}]}
    assert changed("aws_autoscaling_traffic_source_attachment", state, page) == set()
    none = {"AutoScalingGroups": [{**group, "TrafficSources": []}]}
    assert changed("aws_autoscaling_traffic_source_attachment", state, none) is None
    sibling = resource("aws_autoscaling_traffic_source_attachment", state)
    own = {"name": "g", "target_group_arns": [], "load_balancers": []}
    assert changed("aws_autoscaling_group", own, page, sibling, policies=[]) == {"load_balancers"}
    classic = resource(sibling.type, {**state, "traffic_source": [{"identifier": "old", "type": "elb"}]})
    assert changed("aws_autoscaling_group", own, page, classic, policies=[]) == {"target_group_arns"}


ACTION: dict[str, Any] = {
    "ScheduledActionName": "morning",
    "ServiceNamespace": "ecs",
    "ResourceId": "service/c/s",
    "ScalableDimension": "ecs:service:DesiredCount",
    "Schedule": "cron(0 6 * * ? *)",
    "Timezone": "UTC",
    "StartTime": datetime(2026, 1, 1, 6, tzinfo=UTC),
    "ScalableTargetAction": {"MinCapacity": 10},
}
OF_TARGET = {
    "service_namespace": "ecs",
    "resource_id": "service/c/s",
    "scalable_dimension": "ecs:service:DesiredCount",
}


def test_a_scheduled_action() -> None:
    state = {
        **OF_TARGET,
        "name": "morning",
        "schedule": "cron(0 6 * * ? *)",
        "timezone": "UTC",
        "start_time": "2026-01-01T07:00:00+01:00",
        "end_time": None,
        "scalable_target_action": [{"min_capacity": "10", "max_capacity": ""}],
    }
    type_ = "aws_appautoscaling_scheduled_action"
    assert changed(type_, state, {"ScheduledActions": [ACTION]}) == set()
    for key, value, attribute in (
        ("Schedule", "rate(1 day)", "schedule"),
        ("StartTime", datetime(2026, 1, 2, 6, tzinfo=UTC), "start_time"),
        ("EndTime", datetime(2027, 1, 2, 6, tzinfo=UTC), "end_time"),
        ("ScalableTargetAction", {"MinCapacity": 0}, "scalable_target_action"),
        ("ScalableTargetAction", {"MinCapacity": 10, "MaxCapacity": 10}, "scalable_target_action"),
    ):
        assert changed(type_, state, {"ScheduledActions": [{**ACTION, key: value}]}) == {attribute}
    assert changed(type_, state, {"ScheduledActions": []}) is None


def test_a_scheduled_action_moves_the_band_of_its_target_and_no_other() -> None:
    state = {**OF_TARGET, "min_capacity": 1, "max_capacity": 20}
    target = {**{key: ACTION[key] for key in ("ServiceNamespace", "ResourceId", "ScalableDimension")}, "MaxCapacity": 20}

    def found(low: int, action: dict[str, Any]) -> Comparison:
        page = {"ScalableTargets": [{**target, "MinCapacity": low}]}
        result = comparison("aws_appautoscaling_target", state, page, actions=[action])
        assert result
        return result

    assert set(found(10, ACTION).moved) == {"min_capacity"}
    assert not found(10, ACTION).changed
    assert found(9, ACTION).changed
    assert found(10, {**ACTION, "ResourceId": "service/c/other"}).changed


def test_query_logs() -> None:
    config = {"Id": "rqlc-1", "Arn": "a", "Name": "dns", "Status": "CREATED"}
    type_ = "aws_route53_resolver_query_log_config"
    state: dict[str, Any] = {"id": "rqlc-1", "tags": {"a": "b"}, "tags_all": {"a": "b"}}
    page = {"ResolverQueryLogConfigs": [config]}
    assert changed(type_, state, page, tag_list=[{"Key": "a", "Value": "b"}]) == set()
    assert changed(type_, state, page, tag_list=[{"Key": "a", "Value": "c"}]) == {"tags"}
    state = {"id": "rqlca-1", "resolver_query_log_config_id": "rqlc-1", "resource_id": "vpc-1"}
    association = {"Id": "rqlca-1", "ResolverQueryLogConfigId": "rqlc-1", "ResourceId": "vpc-1", "Status": "ACTIVE"}
    type_ = "aws_route53_resolver_query_log_config_association"
    assert changed(type_, state, {"ResolverQueryLogConfigAssociations": [association]}) == set()
    leaving = {**association, "Status": "DELETING"}
    assert changed(type_, state, {"ResolverQueryLogConfigAssociations": [leaving]}) is None


def test_the_policy_of_an_api() -> None:
    state = {"rest_api_id": "r", "policy": POLICY}
    escaped = {"id": "r", "policy": POLICY.replace('"', '\\"')}
    type_ = "aws_api_gateway_rest_api_policy"
    assert changed(type_, state, {"items": [escaped]}) == set()
    assert changed(type_, state, {"items": [{"id": "r", "policy": OTHER.replace('"', '\\"')}]}) == {"policy"}
    assert changed(type_, state, {"items": [{"id": "r"}]}) is None
    own = {"id": "r", "name": "n", "policy": ""}
    api = {**escaped, "name": "n"}
    assert changed("aws_api_gateway_rest_api", own, {"items": [api]}, resource(type_, state)) == set()
    assert changed("aws_api_gateway_rest_api", own, {"items": [api]}) == {"policy"}


@pytest.mark.parametrize(
    ("state", "live", "expected"),
    [
        (POLICY, [POLICY], set()),
        ("{}", None, set()),
        ("", None, set()),
        (POLICY, [OTHER], {"policy"}),
        (POLICY, None, {"policy"}),
        ("", [POLICY], {"policy"}),
    ],
)
def test_the_policy_of_an_access_point(state: str, live: list[str] | None, expected: set[str]) -> None:
    arn = f"arn:aws:s3:{REGION}:{ACCOUNT}:accesspoint/p"
    attributes = {"account_id": ACCOUNT, "name": "p", "arn": arn, "policy": state}
    assert changed("aws_s3_access_point", attributes, {"Name": "p", "AccessPointArn": arn}, access=live) == expected


def test_the_name_by_which_an_access_point_is_asked_for() -> None:
    name = live_readers()["aws_s3_access_point"].read.params["Name"]
    assert search(name, {"name": "p", "arn": "arn:aws:s3:eu-west-1:1:accesspoint/p"}) == "p"
    outpost = "arn:aws:s3-outposts:eu-west-1:1:outpost/op-1/accesspoint/p"
    assert search(name, {"name": "p", "arn": outpost}) == outpost


HEADERS: dict[str, Any] = {
    "Id": "p",
    "ResponseHeadersPolicyConfig": {
        "Name": "n",
        "Comment": "",
        "CorsConfig": {
            "AccessControlAllowOrigins": {"Quantity": 2, "Items": ["https://a", "https://b"]},
            "AccessControlAllowHeaders": {"Quantity": 1, "Items": ["*"]},
            "AccessControlAllowMethods": {"Quantity": 1, "Items": ["GET"]},
            "AccessControlExposeHeaders": {"Quantity": 0},
            "AccessControlAllowCredentials": False,
            "AccessControlMaxAgeSec": 600,
            "OriginOverride": True,
        },
        "SecurityHeadersConfig": {
            "XSSProtection": {"Override": True, "Protection": True, "ModeBlock": True},
            "FrameOptions": {"Override": True, "FrameOption": "DENY"},
            "StrictTransportSecurity": {
                "Override": True, "IncludeSubdomains": True, "Preload": False, "AccessControlMaxAgeSec": 31536000,
            },
        },
        "CustomHeadersConfig": {"Quantity": 1, "Items": [{"Header": "x-a", "Value": "1", "Override": True}]},
        "RemoveHeadersConfig": {"Quantity": 0},
        "ServerTimingHeadersConfig": {"Enabled": True, "SamplingRate": 50.0},
    },
}  # fmt: skip
HEADERS_STATE: dict[str, Any] = {
    "id": "p",
    "name": "n",
    "comment": None,
    "cors_config": [
        {
            "access_control_allow_credentials": False,
            "access_control_allow_headers": [{"items": ["*"]}],
            "access_control_allow_methods": [{"items": ["GET"]}],
            "access_control_allow_origins": [{"items": ["https://b", "https://a"]}],
            "access_control_expose_headers": [],
            "access_control_max_age_sec": 600,
            "origin_override": True,
        }
    ],
    "security_headers_config": [
        {
            "content_security_policy": [],
            "content_type_options": [],
            "frame_options": [{"frame_option": "DENY", "override": True}],
            "referrer_policy": [],
            "strict_transport_security": [
                {"access_control_max_age_sec": 31536000, "include_subdomains": True, "override": True, "preload": False}
            ],
            "xss_protection": [{"mode_block": True, "override": True, "protection": True, "report_uri": ""}],
        }
    ],
    "custom_headers_config": [{"items": [{"header": "x-a", "override": True, "value": "1"}]}],
    "remove_headers_config": [],
    "server_timing_headers_config": [{"enabled": True, "sampling_rate": 50}],
}


def test_a_response_headers_policy() -> None:
    type_ = "aws_cloudfront_response_headers_policy"
    assert changed(type_, HEADERS_STATE, {"ResponseHeadersPolicy": HEADERS}) == set()
    for path, value, attribute in (
        (("CorsConfig", "AccessControlAllowOrigins"), {"Quantity": 1, "Items": ["*"]}, "cors_config"),
        (("CorsConfig", "AccessControlAllowCredentials"), True, "cors_config"),
        (("CorsConfig", "OriginOverride"), False, "cors_config"),
        (("SecurityHeadersConfig", "FrameOptions"), {"Override": False, "FrameOption": "DENY"}, "security_headers_config"),
        (("SecurityHeadersConfig", "ContentTypeOptions"), {"Override": True}, "security_headers_config"),
        (("CustomHeadersConfig",), {"Quantity": 0}, "custom_headers_config"),
        (("RemoveHeadersConfig",), {"Quantity": 1, "Items": [{"Header": "etag"}]}, "remove_headers_config"),
        (("ServerTimingHeadersConfig", "SamplingRate"), 100.0, "server_timing_headers_config"),
    ):
        edited = copy.deepcopy(HEADERS)
        inner = edited["ResponseHeadersPolicyConfig"]
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = value
        assert changed(type_, HEADERS_STATE, {"ResponseHeadersPolicy": edited}) == {attribute}


def test_an_origin_request_policy() -> None:
    type_ = "aws_cloudfront_origin_request_policy"
    config: dict[str, Any] = {
        "Name": "n",
        "HeadersConfig": {"HeaderBehavior": "whitelist", "Headers": {"Quantity": 1, "Items": ["Host"]}},
        "CookiesConfig": {"CookieBehavior": "none"},
        "QueryStringsConfig": {"QueryStringBehavior": "all", "QueryStrings": {"Quantity": 0}},
    }
    state = {
        "id": "p",
        "name": "n",
        "comment": "",
        "headers_config": [{"header_behavior": "whitelist", "headers": [{"items": ["Host"]}]}],
        "cookies_config": [{"cookie_behavior": "none", "cookies": []}],
        "query_strings_config": [{"query_string_behavior": "all", "query_strings": [{"items": []}]}],
    }
    policy = {"Id": "p", "OriginRequestPolicyConfig": config}
    assert changed(type_, state, {"OriginRequestPolicy": policy}) == set()
    wider = {**config, "CookiesConfig": {"CookieBehavior": "all"}, "HeadersConfig": {"HeaderBehavior": "allViewer"}}
    found = changed(type_, state, {"OriginRequestPolicy": {"Id": "p", "OriginRequestPolicyConfig": wider}})
    assert found == {"cookies_config", "headers_config"}


def test_the_code_of_a_function_is_a_stream_that_is_read_once() -> None:
    items = FUNCTION.details[0].call.items
    assert callable(items)
    page = {"FunctionCode": BytesIO(b"function handler() {}")}
    assert items(page) == items(page) == ["function handler() {}"]


def test_a_key_group() -> None:
    state = {"id": "g", "name": "n", "comment": "", "items": ["K1", "K2"]}
    config = {"Name": "n", "Items": ["K2", "K1"]}
    assert changed("aws_cloudfront_key_group", state, {"KeyGroup": {"Id": "g", "KeyGroupConfig": config}}) == set()
    config = {"Name": "n", "Items": ["K2", "K3"]}
    assert changed("aws_cloudfront_key_group", state, {"KeyGroup": {"Id": "g", "KeyGroupConfig": config}}) == {"items"}
