"""Cloud Map: names that services find each other by."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_SERVICE = "servicediscovery"
_GONE = ("NamespaceNotFound", "ServiceNotFound", "ResourceNotFoundException")
_TAGS = Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceARN": "Arn"}, gone=_GONE))


def _namespace(kind: str) -> LiveReader:
    return LiveReader(
        type=f"aws_service_discovery_{kind}_namespace",
        service=_SERVICE,
        read=Call("get_namespace", "Namespace", {"Id": "id"}, gone=_GONE),
        id="Id",
        details=(_TAGS,),
        attributes={"description": "Description"},
        tags="tag_list",
    )


def _dns(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("DnsConfig")
    if not found:
        return []
    return [
        {
            "namespace_id": live.get("NamespaceId") or found.get("NamespaceId"),
            "dns_records": [{"type": item.get("Type"), "ttl": item.get("TTL")} for item in found.get("DnsRecords") or []],
            **({"routing_policy": found["RoutingPolicy"]} if found.get("RoutingPolicy") else {}),
        }
    ]


SERVICE = LiveReader(
    type="aws_service_discovery_service",
    service=_SERVICE,
    read=Call("get_service", "Service", {"Id": "id"}, gone=_GONE),
    id="Id",
    details=(_TAGS,),
    attributes={
        "description": "Description",
        "dns_config": Attribute(_dns),
        "health_check_config": (
            "HealthCheckConfig && [{failure_threshold: HealthCheckConfig.FailureThreshold, "
            "resource_path: HealthCheckConfig.ResourcePath, type: HealthCheckConfig.Type}]"
        ),
    },
    tags="tag_list",
)

LIVE_READERS = (*(_namespace(kind) for kind in ("private_dns", "public_dns", "http")), SERVICE)
