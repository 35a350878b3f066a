"""Certificate Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TRUST = Consequence("get an error: connections are refused where it says which certificates are trusted", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_certificate_manager_certificate",
        "certificate",
        Layer.TLS,
        certificate="managed[].domains[]",
        consequence=Consequence("get no valid certificate for its names"),
    ),
    ResourceType(
        "google_certificate_manager_certificate_map_entry",
        "certificate map entry",
        Layer.TLS,
        identity=("project", "map", "name"),
        parent="map",
        parent_types=("google_certificate_manager_certificate_map",),
        consequence=Consequence("get the wrong certificate, or none, for this name", reach=Reach.PART),
    ),
    ResourceType(
        "google_certificate_manager_dns_authorization",
        "DNS authorization",
        Layer.TLS,
        validated_by="dns_resource_record[].name",
        identity=("project", "location", "name"),
        consequence=Consequence(
            "get warnings as soon as the certificate runs out: it is not renewed any more",
            lasting="the record that it asks for in the DNS",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_certificate_manager_certificate_map",
        "certificate map",
        Layer.TLS,
        identity=("project", "name"),
        consequence=Consequence(
            "get no certificate from the load balancers that use it: connections fail",
            lasting="entries that others have put in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_certificate_manager_certificate_issuance_config",
        "certificate issuance",
        Layer.TLS,
        identity=("project", "location", "name"),
        consequence=Consequence("get warnings as soon as certificates that it issued run out", reach=Reach.LATER),
    ),
    ResourceType(
        "google_certificate_manager_trust_config",
        "trust config",
        Layer.TLS,
        identity=("project", "location", "name"),
        consequence=_TRUST,
    ),
)
