"""Certificate Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_certificate_manager_certificate",
        "certificate",
        Layer.TLS,
        certificate="managed[].domains[]",
        consequence=Consequence("get no valid certificate for its names"),
    ),
    ResourceType("google_certificate_manager_certificate_map_entry", "certificate map entry", Layer.TLS),
    ResourceType(
        "google_certificate_manager_dns_authorization",
        "DNS authorization",
        Layer.TLS,
        validated_by="dns_resource_record[].name",
    ),
)
