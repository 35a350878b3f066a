"""Certificates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_LOST = Consequence("get no valid certificate for its names")

RESOURCE_TYPES = (
    ResourceType("cloudflare_certificate_pack", "certificate", Layer.TLS, certificate="hosts", consequence=_LOST),
    ResourceType("cloudflare_custom_ssl", "certificate", Layer.TLS, certificate="hosts", consequence=_LOST),
    ResourceType(
        "cloudflare_origin_ca_certificate",
        "origin certificate",
        Layer.TLS,
        certificate="hostnames",
        consequence=Consequence("get an error from Cloudflare, which no longer trusts the origin", reach=Reach.PART),
    ),
)
