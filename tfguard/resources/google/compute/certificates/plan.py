"""SSL certificates and policies, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_LOST = Consequence("get no valid certificate for its names")

RESOURCE_TYPES = (
    ResourceType(
        "google_compute_managed_ssl_certificate",
        "managed certificate",
        Layer.TLS,
        identity=("name",),
        certificate="managed[].domains[]",
        consequence=_LOST,
    ),
    ResourceType(
        "google_compute_region_ssl_certificate",
        "certificate",
        Layer.TLS,
        identity=("name",),
        certificate="`null`",
        consequence=_LOST,
    ),
    ResourceType(
        "google_compute_ssl_certificate", "certificate", Layer.TLS, identity=("name",), certificate="`null`", consequence=_LOST
    ),
    ResourceType(
        "google_compute_ssl_policy",
        "SSL policy",
        Layer.TLS,
        tls=TlsEnd(policy="join(' ', [min_tls_version || 'TLS_1_0', profile || 'COMPATIBLE'])"),
        consequence=Consequence("notice nothing; old clients are let in that it refused", reach=Reach.LATER),
    ),
)
