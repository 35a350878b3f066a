"""Buckets, and how they log, notify and are paid, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3_bucket",
        "S3 bucket",
        Layer.DATA,
        identity=("bucket",),
        document="policy",
        endpoints=("bucket_domain_name", "bucket_regional_domain_name", "website_endpoint"),
        consequence=Consequence(
            "lose the files and pages that it holds, and what they send to it",
            lasting="its objects, and its name, which anybody can take",
        ),
    ),
    ResourceType(
        "aws_s3_directory_bucket",
        "S3 directory bucket",
        Layer.DATA,
        identity=("bucket",),
        consequence=Consequence("lose the files that it holds, and what they send to it", lasting="its objects"),
    ),
    ResourceType(
        "aws_s3_bucket_notification",
        "event notification",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("no longer learns of new objects", whom="whatever it starts or tells", reach=Reach.PART),
    ),
    ResourceType(
        "aws_s3_bucket_versioning",
        "versioning",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        consequence=Consequence("cannot be brought back", whom="objects that are overwritten or deleted"),
    ),
    ResourceType(
        "aws_s3_bucket_accelerate_configuration",
        "transfer acceleration",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence(
            "gets an error", whom="whoever uploads or reads through the accelerated address", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_s3_bucket_logging",
        "access logging",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("finds no record of the requests", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3_bucket_request_payment_configuration",
        "requester pays setting",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence("pays for the requests of all others again", whom="the bucket's owner", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_s3_bucket_metadata_configuration",
        "metadata tables of a bucket",
        Layer.DATA,
        identity=("bucket",),
        parent="bucket",
        parent_types=("aws_s3_bucket",),
        consequence=Consequence(
            "sees no new objects",
            whom="whoever queries what is in the bucket",
            lasting="its tables' ARNs and what they have recorded",
            reach=Reach.LATER,
        ),
    ),
)
