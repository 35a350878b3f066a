"""AWS Private Certificate Authority, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_acmpca_certificate_authority", "certificate authority", Layer.TLS),
    ResourceType(
        "aws_acmpca_certificate",
        "private certificate",
        Layer.TLS,
        parent="certificate_authority_arn",
        consequence=Consequence(
            "finds its certificate revoked",
            whom="whoever connects to what uses it",
            lasting="the certificate itself: a new one must be set everywhere",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_acmpca_certificate_authority_certificate",
        "certificate of a private authority",
        Layer.TLS,
        identity=("certificate_authority_arn",),
        parent="certificate_authority_arn",
        harmless="The authority keeps its certificate: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_acmpca_permission",
        "permission on a private authority",
        Layer.TLS,
        identity=("certificate_authority_arn", "principal"),
        parent="certificate_authority_arn",
        consequence=Consequence(
            "are no longer renewed, and expire", whom="certificates that ACM issued from this authority", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_acmpca_policy",
        "policy of a private authority",
        Layer.TLS,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence("can no longer issue or renew certificates from it", whom="other accounts", reach=Reach.LATER),
    ),
)
