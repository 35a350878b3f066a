"""SSL certificates and policies, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_compute_managed_ssl_certificate", "managed certificate", Layer.TLS, identity=("name",)),
    ResourceType("google_compute_region_ssl_certificate", "certificate", Layer.TLS, identity=("name",)),
    ResourceType("google_compute_ssl_certificate", "certificate", Layer.TLS, identity=("name",)),
    ResourceType("google_compute_ssl_policy", "SSL policy", Layer.TLS),
)
