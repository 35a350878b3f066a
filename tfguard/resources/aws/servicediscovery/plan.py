"""AWS Cloud Map, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_service_discovery_private_dns_namespace", "private DNS namespace", Layer.DNS, identity=("name", "vpc")),
    ResourceType("aws_service_discovery_public_dns_namespace", "DNS namespace", Layer.DNS, identity=("name",)),
    ResourceType(
        "aws_service_discovery_service",
        "discovered service",
        Layer.DNS,
        identity=("namespace_id", "name"),
        parent="namespace_id",
    ),
    ResourceType("aws_service_discovery_http_namespace", "HTTP namespace", Layer.DNS),
)
