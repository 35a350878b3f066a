"""Amazon S3 Tables, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_POLICY = Consequence("can no longer query or write the tables", whom="whoever only the policy lets in")

_REPLICATION = Consequence("gets no new data", whom="the copy in the other Region or account", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_s3tables_table_bucket",
        "S3 table bucket",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("fail", whom="queries of the tables in it", lasting="its tables and their data"),
    ),
    ResourceType(
        "aws_s3tables_namespace",
        "namespace of tables",
        Layer.DATA,
        identity=("table_bucket_arn", "namespace"),
        parent="table_bucket_arn",
        consequence=Consequence("fail", whom="queries of the tables in it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_s3tables_table",
        "S3 table",
        Layer.DATA,
        identity=("table_bucket_arn", "namespace", "name"),
        parent="table_bucket_arn",
        consequence=Consequence("fail", whom="queries of it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_s3tables_table_bucket_policy",
        "policy of a table bucket",
        Layer.IDENTITY,
        identity=("table_bucket_arn",),
        parent="table_bucket_arn",
        document="resource_policy",
        consequence=_POLICY,
    ),
    ResourceType(
        "aws_s3tables_table_bucket_replication",
        "replication of a table bucket",
        Layer.DATA,
        identity=("table_bucket_arn",),
        parent="table_bucket_arn",
        consequence=_REPLICATION,
    ),
    ResourceType(
        "aws_s3tables_table_policy",
        "policy of a table",
        Layer.IDENTITY,
        identity=("table_bucket_arn", "namespace", "name"),
        parent="table_bucket_arn",
        document="resource_policy",
        consequence=_POLICY,
    ),
    ResourceType(
        "aws_s3tables_table_replication",
        "replication of a table",
        Layer.DATA,
        identity=("table_arn",),
        parent="table_arn",
        consequence=_REPLICATION,
    ),
)
