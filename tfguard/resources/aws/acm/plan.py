"""AWS Certificate Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_acm_certificate",
        "certificate",
        Layer.TLS,
        certificate="[domain_name, subject_alternative_names || `[]`][]",
        validated_by="domain_validation_options[].resource_record_name",
    ),
    ResourceType(
        "aws_acm_certificate_validation",
        "wait for a certificate",
        Layer.TLS,
        parent="certificate_arn",
        waits_for="certificate_arn",
    ),
)
