"""Snowflake's databases, tables, code and warehouses, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NODATA = Consequence(
    "get an error",
    whom="queries and programs that use it",
    lasting="its data, once its retention time is over",
    reach=Reach.ALL,
)
_CODE = Consequence("get an error", whom="queries and programs that use it", reach=Reach.ALL)
_PART_OF_A_TABLE = Consequence("finds the table without it", whom="whoever relies on it", reach=Reach.LATER)
_STAGE = Consequence(
    "get an error",
    whom="loads and queries that use it",
    lasting="the files in it, where these are inside Snowflake",
    reach=Reach.ALL,
)
_PIPELINE = Consequence(
    "gets no new data", whom="whoever works with the data", lasting="its place in the stream", reach=Reach.LATER
)
_CONTAINER_SERVICE = Consequence("of what runs there get no answer", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "snowflake_account",
        "account",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "can no longer log in", lasting="all that is in the account, once its waiting time is over", reach=Reach.ALL
        ),
    ),
    ResourceType("snowflake_database", "database", Layer.DATA, identity=("name",), consequence=_NODATA),
    ResourceType("snowflake_shared_database", "database", Layer.DATA, identity=("name",), consequence=_NODATA),
    ResourceType("snowflake_secondary_database", "database", Layer.DATA, identity=("name",), consequence=_NODATA),
    ResourceType("snowflake_standard_database", "database", Layer.DATA, identity=("name",), consequence=_NODATA),
    ResourceType(
        "snowflake_schema", "schema", Layer.DATA, identity=("database", "name"), parent="database", consequence=_NODATA
    ),
    ResourceType(
        "snowflake_table", "table", Layer.DATA, identity=("database", "schema", "name"), parent="schema", consequence=_NODATA
    ),
    ResourceType(
        "snowflake_dynamic_table",
        "table",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_NODATA,
    ),
    ResourceType(
        "snowflake_external_table",
        "table",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_NODATA,
    ),
    ResourceType(
        "snowflake_hybrid_table",
        "table",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_NODATA,
    ),
    ResourceType(
        "snowflake_iceberg_table",
        "table",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_NODATA,
    ),
    ResourceType("snowflake_table_constraint", "part of a table", Layer.DATA, consequence=_PART_OF_A_TABLE),
    ResourceType(
        "snowflake_table_column_masking_policy_application", "part of a table", Layer.DATA, consequence=_PART_OF_A_TABLE
    ),
    ResourceType(
        "snowflake_view",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_materialized_view",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_secure_view",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_semantic_view",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_sequence",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_function",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_function_java",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_function_javascript",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_function_python",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_function_scala",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_function_sql",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_procedure",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_procedure_java",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_procedure_javascript",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_procedure_python",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_procedure_scala",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_procedure_sql",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_external_function",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_file_format",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_streamlit",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_cortex_search_service",
        "view or code",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_CODE,
    ),
    ResourceType(
        "snowflake_stage", "stage", Layer.DATA, identity=("database", "schema", "name"), parent="schema", consequence=_STAGE
    ),
    ResourceType(
        "snowflake_stage_internal",
        "stage",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_STAGE,
    ),
    ResourceType(
        "snowflake_stage_external_s3",
        "stage",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_STAGE,
    ),
    ResourceType(
        "snowflake_stage_external_gcs",
        "stage",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_STAGE,
    ),
    ResourceType(
        "snowflake_stage_external_azure",
        "stage",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_STAGE,
    ),
    ResourceType(
        "snowflake_pipe",
        "pipeline",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_PIPELINE,
    ),
    ResourceType(
        "snowflake_task",
        "pipeline",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_PIPELINE,
    ),
    ResourceType(
        "snowflake_stream",
        "pipeline",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_PIPELINE,
    ),
    ResourceType(
        "snowflake_stream_on_table",
        "pipeline",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_PIPELINE,
    ),
    ResourceType(
        "snowflake_stream_on_external_table",
        "pipeline",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_PIPELINE,
    ),
    ResourceType(
        "snowflake_stream_on_view",
        "pipeline",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_PIPELINE,
    ),
    ResourceType(
        "snowflake_stream_on_directory_table",
        "pipeline",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_PIPELINE,
    ),
    ResourceType(
        "snowflake_alert",
        "pipeline",
        Layer.DATA,
        identity=("database", "schema", "name"),
        parent="schema",
        consequence=_PIPELINE,
    ),
    ResourceType(
        "snowflake_warehouse",
        "warehouse",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("get an error", whom="queries that run in it", reach=Reach.ALL),
    ),
    ResourceType(
        "snowflake_resource_monitor",
        "resource monitor",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("learns late that it is too much", whom="whoever pays", reach=Reach.LATER),
    ),
    ResourceType(
        "snowflake_compute_pool", "container service", Layer.COMPUTE, identity=("name",), consequence=_CONTAINER_SERVICE
    ),
    ResourceType("snowflake_service", "container service", Layer.COMPUTE, identity=("name",), consequence=_CONTAINER_SERVICE),
    ResourceType(
        "snowflake_job_service", "container service", Layer.COMPUTE, identity=("name",), consequence=_CONTAINER_SERVICE
    ),
    ResourceType(
        "snowflake_image_repository", "container service", Layer.COMPUTE, identity=("name",), consequence=_CONTAINER_SERVICE
    ),
)
