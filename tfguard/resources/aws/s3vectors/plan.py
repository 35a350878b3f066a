"""Amazon S3 Vectors, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3vectors_index",
        "vector index",
        Layer.DATA,
        identity=("vector_bucket_name", "index_name"),
        parent="vector_bucket_name",
        parent_types=("aws_s3vectors_vector_bucket",),
        consequence=Consequence("get an error", whom="applications that search it", lasting="its vectors", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_s3vectors_vector_bucket",
        "vector bucket",
        Layer.DATA,
        identity=("vector_bucket_name",),
        consequence=Consequence(
            "get an error", whom="applications that search it", lasting="its indexes and vectors", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_s3vectors_vector_bucket_policy",
        "policy of a vector bucket",
        Layer.IDENTITY,
        identity=("vector_bucket_arn",),
        parent="vector_bucket_arn",
        consequence=Consequence("can no longer search or write", whom="whoever only the policy lets in", reach=Reach.PART),
    ),
)
