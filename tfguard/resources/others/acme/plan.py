"""Certificates by ACME, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "acme_certificate",
        "certificate",
        Layer.TLS,
        certificate="[common_name,subject_alternative_names[]][]",
        consequence=Consequence(
            "get no valid certificate where it is served: it is revoked", lasting="its key, where ACME made it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "acme_registration",
        "ACME account",
        Layer.TLS,
        identity=("email_address",),
        consequence=Consequence(
            "gets no new one", whom="whoever needs a certificate", lasting="the account", reach=Reach.LATER
        ),
    ),
)
