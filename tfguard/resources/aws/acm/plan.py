"""AWS Certificate Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_acm_certificate",
        "certificate",
        Layer.TLS,
        certificate="[domain_name, subject_alternative_names || `[]`][]",
        validated_by="domain_validation_options[].resource_record_name",
        consequence=Consequence(
            "get no valid certificate for its names",
            lasting="the certificate itself: a new one must be validated, and set everywhere",
        ),
    ),
    ResourceType(
        "aws_acm_certificate_validation",
        "wait for a certificate",
        Layer.TLS,
        parent="certificate_arn",
        waits_for="certificate_arn",
    ),
)
