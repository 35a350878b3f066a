"""AWS Certificate Manager, its private authorities, and server certificates in IAM."""

from tfguard.resources.shapes.resource_type import Kind

KINDS = (
    Kind("aws_acm_certificate", "certificate"),
    Kind("aws_acm_certificate_validation", "wait for a certificate", parent="certificate_arn"),
    Kind("aws_acmpca_certificate_authority", "certificate authority"),
    Kind("aws_iam_server_certificate", "server certificate", identity=("name",)),
)
