"""Application, network and gateway load balancers, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.elb.names import PUBLIC_NAME
from tfguard.resources.aws.elbv2.attributes import bag, flag, in_bag, number, tags, text
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, LiveFacts, LiveReader, Parent, PublicName, Unmanaged

_SERVICE = "elbv2"
_LB_GONE = ("LoadBalancerNotFound", "LoadBalancerNotFoundException")


def _logs(prefix: str) -> Attribute:
    """Access or connection logs: written down in every state, also where they are off."""

    def read(live: LiveObject) -> list[dict[str, Any]] | None:
        enabled = in_bag(live, f"{prefix}.s3.enabled")
        if enabled is None:
            return None
        on = enabled == "true"
        parts = {name: in_bag(live, f"{prefix}.s3.{name}") or "" for name in ("bucket", "prefix")}
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
        details=(bag("describe_load_balancer_attributes", "LoadBalancerArn", "LoadBalancerArn"), tags("LoadBalancerArn")),
        attributes={
            "internal": Attribute("Scheme == 'internal'"),
            "security_groups": "SecurityGroups",
            "subnets": "AvailabilityZones[].SubnetId",
            "subnet_mapping": Attribute(_mappings),
            "ip_address_type": Attribute("IpAddressType", unless_absent=True),
            "idle_timeout": number("idle_timeout.timeout_seconds"),
            "client_keep_alive": number("client_keep_alive.seconds"),
            "enable_deletion_protection": flag("deletion_protection.enabled"),
            "enable_cross_zone_load_balancing": flag("load_balancing.cross_zone.enabled"),
            "enable_http2": flag("routing.http2.enabled"),
            "enable_waf_fail_open": flag("waf.fail_open.enabled"),
            "enable_xff_client_port": flag("routing.http.xff_client_port.enabled"),
            "enable_tls_version_and_cipher_suite_headers": flag("routing.http.x_amzn_tls_version_and_cipher_suite.enabled"),
            "enable_zonal_shift": flag("zonal_shift.config.enabled"),
            "drop_invalid_header_fields": flag("routing.http.drop_invalid_header_fields.enabled"),
            "preserve_host_header": flag("routing.http.preserve_host_header.enabled"),
            "desync_mitigation_mode": text("routing.http.desync_mitigation_mode"),
            "xff_header_processing_mode": text("routing.http.xff_header_processing.mode"),
            "dns_record_client_routing_policy": text("dns_record.client_routing_policy"),
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
        facts=LiveFacts(
            name=PublicName("load balancer", PUBLIC_NAME, "DNSName", "dns_name"),
            zones="AvailabilityZones[].ZoneName",
        ),
    )


LIVE_READERS = (
    _load_balancer("aws_lb"),
    _load_balancer("aws_alb"),
)
