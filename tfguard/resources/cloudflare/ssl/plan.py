"""Certificates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("cloudflare_certificate_pack", "certificate", Layer.TLS, certificate="hosts"),
    ResourceType("cloudflare_custom_ssl", "certificate", Layer.TLS, certificate="hosts"),
    ResourceType("cloudflare_origin_ca_certificate", "origin certificate", Layer.TLS, certificate="hostnames"),
)
