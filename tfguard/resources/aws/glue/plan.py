"""AWS Glue, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NOT_STARTED = Consequence(
    "gets no new data: nothing starts them", whom="whoever works with the data of its jobs", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_glue_catalog_database",
        "Glue database",
        Layer.DATA,
        identity=("catalog_id", "name"),
        consequence=Consequence(
            "fail: the database is not found",
            whom="queries of its tables",
            lasting="tables that crawlers and jobs have made in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_glue_connection",
        "Glue connection",
        Layer.DATA,
        identity=("catalog_id", "name"),
        consequence=Consequence("fail, and the data grows old", whom="jobs and crawlers that use it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_glue_crawler",
        "Glue crawler",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("miss new tables and partitions", whom="queries", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_glue_job",
        "Glue job",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "gets no new data",
            whom="whoever works with its data",
            lasting="its bookmark, which says what it has read already",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_glue_trigger",
        "Glue trigger",
        Layer.DATA,
        identity=("name",),
        consequence=_NOT_STARTED,
    ),
    ResourceType(
        "aws_glue_catalog_table",
        "Glue table",
        Layer.DATA,
        identity=("catalog_id", "database_name", "name"),
        parent="database_name",
        parent_types=("aws_glue_catalog_database", "aws_athena_database"),
        consequence=Consequence(
            "fail: it is not found",
            whom="queries of the table",
            lasting="partitions that crawlers and jobs have added to it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_glue_catalog_table_optimizer",
        "optimizer of a Glue table",
        Layer.DATA,
        identity=("catalog_id", "database_name", "table_name", "type"),
        parent="table_name",
        parent_types=("aws_glue_catalog_table",),
        consequence=Consequence("get slow, and its storage grows", whom="queries of the table", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_glue_classifier",
        "Glue classifier",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("miss new data: crawlers no longer understand its form", whom="queries", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_glue_data_catalog_encryption_settings",
        "encryption of a Glue catalog",
        Layer.DATA,
        identity=("catalog_id",),
        consequence=Consequence("are no longer encrypted", whom="new tables and passwords in the catalog", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_glue_data_quality_ruleset",
        "data quality ruleset",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("is no longer told that it is wrong", whom="whoever works with the data", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_glue_dev_endpoint",
        "Glue development endpoint",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "can no longer try out jobs on it",
            whom="developers",
            lasting="its address, and notebooks that are saved nowhere else",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_glue_ml_transform",
        "Glue machine learning transform",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("fail", whom="jobs that use it", lasting="what it was taught", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_glue_partition",
        "partition of a Glue table",
        Layer.DATA,
        identity=("catalog_id", "database_name", "table_name", "partition_values"),
        parent="table_name",
        parent_types=("aws_glue_catalog_table",),
        consequence=Consequence("miss the data of this partition", whom="queries of the table", reach=Reach.PART),
    ),
    ResourceType(
        "aws_glue_partition_index",
        "partition index of a Glue table",
        Layer.DATA,
        identity=("catalog_id", "database_name", "table_name", "partition_index"),
        parent="table_name",
        parent_types=("aws_glue_catalog_table",),
        consequence=Consequence("get slow", whom="queries of the table", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_glue_registry",
        "schema registry",
        Layer.DATA,
        identity=("registry_name",),
        consequence=Consequence(
            "can no longer write or read them",
            whom="producers and consumers of its messages",
            lasting="its schemas, whose ids are in the messages",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_glue_resource_policy",
        "policy of a Glue catalog",
        Layer.IDENTITY,
        document="policy",
        consequence=Consequence("can no longer read its tables", whom="other accounts"),
    ),
    ResourceType(
        "aws_glue_schema",
        "message schema",
        Layer.DATA,
        identity=("registry_arn", "schema_name"),
        parent="registry_arn",
        consequence=Consequence(
            "can no longer write or read them",
            whom="producers and consumers of its messages",
            lasting="its versions, whose ids are in the messages",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_glue_security_configuration",
        "Glue security configuration",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("fail", whom="jobs and crawlers that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_glue_user_defined_function",
        "function of a Glue database",
        Layer.DATA,
        identity=("catalog_id", "database_name", "name"),
        parent="database_name",
        parent_types=("aws_glue_catalog_database", "aws_athena_database"),
        consequence=Consequence("fail", whom="queries that call it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_glue_workflow",
        "Glue workflow",
        Layer.RUN,
        identity=("name",),
        consequence=_NOT_STARTED,
    ),
    ResourceType(
        "aws_glue_catalog",
        "data catalog",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "fail", whom="queries of its databases and tables", lasting="its databases and tables", reach=Reach.ALL
        ),
    ),
)
