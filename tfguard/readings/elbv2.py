"""Elastic Load Balancing v2: load balancers, listeners, rules, target groups, certificates."""

from __future__ import annotations

from typing import Any

from tfguard.readings.reading import Call, Detail, Parent, Reading, Unmanaged

_SERVICE = "elbv2"


def _tags(arn: str) -> Detail:
    """The tags, twenty objects a call."""
    call = Call("describe_tags", "TagDescriptions", {"ResourceArns": arn})
    return Detail("tag_description", call, batch=20, item_key="ResourceArn")


def _bag(operation: str, parameter: str, arn: str) -> Detail:
    """The attributes that AWS keeps as a list of names and texts."""
    return Detail("bag", Call(operation, "Attributes", {parameter: arn}))


def _in_bag(key: str) -> Any:
    """One of these texts; null where the answer does not have it."""
    return lambda live: next((item.get("Value") for item in live.get("bag") or [] if item.get("Key") == key), None)


LISTENER = Reading(
    type="aws_lb_listener",
    service=_SERVICE,
    read=Call(
        "describe_listeners",
        "Listeners",
        {"LoadBalancerArn": "load_balancer_arn"},
        gone=("LoadBalancerNotFound", "LoadBalancerNotFoundException"),
    ),
    check=Call(
        "describe_listeners",
        "Listeners",
        {"ListenerArns": "[arn]"},
        gone=("ListenerNotFound", "ListenerNotFoundException"),
    ),
    id="ListenerArn",
    state_id="arn",
    details=(_tags("ListenerArn"),),
    attributes={
        "port": "Port",
        "protocol": "Protocol",
        "ssl_policy": "SslPolicy",
        "certificate_arn": "Certificates[0].CertificateArn",
        "alpn_policy": "AlpnPolicy[0]",
    },
    tags="tag_description.Tags",
    unmanaged=Unmanaged(parents=(Parent("aws_lb", "LoadBalancerArn", "arn", {"LoadBalancerArn": "arn"}),)),
)

READINGS = (LISTENER,)
