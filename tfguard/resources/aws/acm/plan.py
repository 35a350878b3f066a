"""AWS Certificate Manager, its private authorities, and server certificates in IAM."""

from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_acm_certificate", "certificate"),
    ResourceType("aws_acm_certificate_validation", "wait for a certificate", parent="certificate_arn"),
    ResourceType("aws_acmpca_certificate_authority", "certificate authority"),
    ResourceType("aws_iam_server_certificate", "server certificate", identity=("name",)),
)
