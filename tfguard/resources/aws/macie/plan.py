"""AWS Macie Classic, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_macie_member_account_association",
        "member account of Macie Classic",
        Layer.MONITORING,
        identity=("member_account_id",),
        harmless="Macie Classic was shut down: there is nothing left that could stop.",
    ),
    ResourceType(
        "aws_macie_s3_bucket_association",
        "bucket of Macie Classic",
        Layer.MONITORING,
        identity=("bucket_name", "prefix"),
        harmless="Macie Classic was shut down: there is nothing left that could stop.",
    ),
)
