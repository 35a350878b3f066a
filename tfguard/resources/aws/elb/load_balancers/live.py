"""Classic load balancers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.elb.names import PUBLIC_NAME
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveFacts, LiveReader, Parent, PublicName, Unmanaged

_SERVICE = "elb"
_GONE = ("LoadBalancerNotFound", "AccessPointNotFound")
_KNOWN = "LoadBalancerAttributes"


def _listeners(live: LiveObject) -> list[dict[str, Any]]:
    found = [item.get("Listener") or {} for item in live.get("ListenerDescriptions") or []]
    return [
        {
            "instance_port": item.get("InstancePort"),
            "instance_protocol": str(item.get("InstanceProtocol") or "").lower(),
            "lb_port": item.get("LoadBalancerPort"),
            "lb_protocol": str(item.get("Protocol") or "").lower(),
            "ssl_certificate_id": item.get("SSLCertificateId") or "",
        }
        for item in found
    ]


def _small_protocols(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    names = ("instance_protocol", "lb_protocol")
    return [{**item, **{name: str(item.get(name) or "").lower() for name in names}} for item in value]


def _health_check(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("HealthCheck") or {}
    names = {
        "healthy_threshold": "HealthyThreshold",
        "unhealthy_threshold": "UnhealthyThreshold",
        "interval": "Interval",
        "timeout": "Timeout",
        "target": "Target",
    }
    return [{name: found.get(key) for name, key in names.items()}] if found.get("Target") else []


def _access_logs(live: LiveObject) -> list[dict[str, Any]]:
    bag: dict[str, Any] = next(iter(live.get("bag") or []), {})
    found = bag.get("AccessLog") or {}
    if not found.get("Enabled") and not live.state.get("access_logs"):
        return []
    return [
        {
            "enabled": found.get("Enabled"),
            "bucket": found.get("S3BucketName"),
            "bucket_prefix": found.get("S3BucketPrefix") or "",
            "interval": found.get("EmitInterval"),
        }
    ]


LOAD_BALANCER = LiveReader(
    type="aws_elb",
    service=_SERVICE,
    read=Call("describe_load_balancers", "LoadBalancerDescriptions"),
    check=Call("describe_load_balancers", "LoadBalancerDescriptions", {"LoadBalancerNames": "[name]"}, gone=_GONE),
    id="LoadBalancerName",
    state_id="name",
    details=(
        Detail("bag", Call("describe_load_balancer_attributes", _KNOWN, {"LoadBalancerName": "LoadBalancerName"}, gone=_GONE)),
        Detail(
            "tag_description",
            Call("describe_tags", "TagDescriptions", {"LoadBalancerNames": "LoadBalancerName"}, gone=_GONE),
            batch=20,
            item_key="LoadBalancerName",
        ),
    ),
    attributes={
        "listener": Attribute(_listeners, normalise=_small_protocols),
        "health_check": Attribute(_health_check),
        "instances": "Instances[].InstanceId",
        "security_groups": "SecurityGroups",
        "subnets": "Subnets",
        "internal": "Scheme == 'internal'",
        "cross_zone_load_balancing": "bag[0].CrossZoneLoadBalancing.Enabled",
        "idle_timeout": "bag[0].ConnectionSettings.IdleTimeout",
        "connection_draining": "bag[0].ConnectionDraining.Enabled",
        "connection_draining_timeout": "bag[0].ConnectionDraining.Timeout",
        "desync_mitigation_mode": Attribute(
            "(bag[0].AdditionalAttributes[?Key == 'elb.http.desyncmitigationmode'].Value)[0]", unless_absent=True
        ),
        "access_logs": Attribute(_access_logs),
    },
    tags="tag_description.Tags",
    unmanaged=Unmanaged(parents=(Parent("aws_vpc", "VPCId"),), shown={"name": "LoadBalancerName"}),
    facts=LiveFacts(name=PublicName("load balancer", PUBLIC_NAME, "DNSName", "dns_name"), zones="AvailabilityZones"),
)


def _members(page: Any) -> list[dict[str, Any]]:
    return [
        {"LoadBalancerName": item["LoadBalancerName"], **instance}
        for item in page.get("LoadBalancerDescriptions") or []
        for instance in item.get("Instances") or []
    ]


ATTACHMENT = LiveReader(
    type="aws_elb_attachment",
    service=_SERVICE,
    read=Call("describe_load_balancers", _members),
    check=Call("describe_load_balancers", _members, {"LoadBalancerNames": "[elb]"}, gone=_GONE),
    id="join('/', [LoadBalancerName, InstanceId])",
    state_id="join('/', [elb, instance])",
    attributes={},
)

LIVE_READERS = (
    LOAD_BALANCER,
    ATTACHMENT,
)
