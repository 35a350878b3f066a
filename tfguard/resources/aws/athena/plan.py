"""Amazon Athena, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_athena_workgroup",
        "Athena workgroup",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "fail: it is not found",
            whom="queries in this workgroup",
            lasting="its saved queries and their history",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_athena_capacity_reservation",
        "Athena capacity reservation",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("wait for capacity that everybody shares", whom="queries", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_athena_data_catalog",
        "Athena data catalog",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("fail: the catalog is not found", whom="queries of its tables", reach=Reach.PART),
    ),
    ResourceType(
        "aws_athena_database",
        "Athena database",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "fail: the database is not found",
            whom="queries of its tables",
            lasting="its tables, where Terraform does not declare them",
            reach=Reach.ALL,
        ),
    ),
    ResourceType("aws_athena_named_query", "saved query", Layer.DATA, harmless="A saved query: nothing runs it by itself."),
    ResourceType(
        "aws_athena_prepared_statement",
        "prepared statement",
        Layer.DATA,
        identity=("workgroup", "name"),
        parent="workgroup",
        parent_types=("aws_athena_workgroup",),
        consequence=Consequence("gets an error", whom="whoever executes it by its name", reach=Reach.PART),
    ),
)
