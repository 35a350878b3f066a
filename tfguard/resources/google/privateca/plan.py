"""Certificate Authority Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_privateca_certificate",
        "certificate",
        Layer.TLS,
        identity=("project", "location", "pool", "name"),
        consequence=Consequence(
            "gets an error where revocation is checked: it is revoked",
            whom="whoever connects to its holder",
            lasting="the certificate with its key",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_privateca_certificate_template",
        "certificate template",
        Layer.TLS,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "fail when their certificates run out: none are issued by it any more", whom="services", reach=Reach.LATER
        ),
    ),
    *iam_family("privateca_ca_pool", "project", "location", "ca_pool", of=("google_privateca_ca_pool",)),
    *iam_family(
        "privateca_certificate_template",
        "project",
        "location",
        "certificate_template",
        of=("google_privateca_certificate_template",),
    ),
    ResourceType(
        "google_privateca_ca_pool",
        "CA pool",
        Layer.TLS,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "fail when their certificates run out: none are issued any more", whom="services", lasting="its authorities"
        ),
    ),
    ResourceType(
        "google_privateca_certificate_authority",
        "certificate authority",
        Layer.TLS,
        identity=("project", "location", "pool", "certificate_authority_id"),
        consequence=Consequence(
            "fail when their certificates run out: none are issued any more", whom="services", lasting="its key"
        ),
    ),
)
