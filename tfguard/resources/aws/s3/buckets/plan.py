"""Buckets, and how they log, notify and are paid, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket",
        "S3 bucket",
        Layer.DATA,
        identity=("bucket",),
        endpoints=("bucket_domain_name", "bucket_regional_domain_name", "website_endpoint"),
        consequence=Consequence(
            "lose the files and pages that it holds, and what they send to it",
            lasting="its objects, and its name, which anybody can take",
        ),
    ),
    ResourceType("aws_s3_directory_bucket", "S3 directory bucket", Layer.DATA, identity=("bucket",)),
    ResourceType("aws_s3_bucket_notification", "event notification", Layer.DATA, identity=("bucket",), parent="bucket"),
    ResourceType("aws_s3_bucket_versioning", "versioning", Layer.DATA, identity=("bucket",), parent="bucket"),
    ResourceType("aws_s3_bucket_accelerate_configuration", "transfer acceleration", Layer.DATA),
    ResourceType("aws_s3_bucket_logging", "access logging", Layer.DATA),
    ResourceType("aws_s3_bucket_request_payment_configuration", "requester pays setting", Layer.DATA),
)
