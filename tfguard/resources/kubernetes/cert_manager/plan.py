"""cert-manager, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "cert-manager.io/Certificate",
        "certificate",
        Layer.TLS,
        consequence=Consequence(
            "get a certificate error when the certificates end that nothing renews",
        ),
    ),
    ResourceType(
        "cert-manager.io/Issuer",
        "issuer",
        Layer.TLS,
        consequence=Consequence(
            "get a certificate error when the certificates end that nothing renews",
        ),
    ),
    ResourceType(
        "cert-manager.io/ClusterIssuer",
        "cluster issuer",
        Layer.TLS,
        consequence=Consequence(
            "get a certificate error when the certificates end that nothing renews",
        ),
    ),
    ResourceType(
        "cert-manager.io/CertificateRequest",
        "certificate request",
        Layer.TLS,
        harmless="A request that was answered is kept for the record.",
    ),
    ResourceType("acme.cert-manager.io/Order", "ACME order", Layer.TLS, harmless="cert-manager makes a new order by itself."),
    ResourceType(
        "acme.cert-manager.io/Challenge", "ACME challenge", Layer.TLS, harmless="cert-manager makes a new challenge by itself."
    ),
    ResourceType(
        "trust.cert-manager.io/Bundle",
        "bundle of trusted certificates",
        Layer.TLS,
        consequence=Consequence("get errors from calls to what the bundle made trusted", reach=Reach.PART),
    ),
)
