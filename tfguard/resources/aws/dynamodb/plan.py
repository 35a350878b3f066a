"""Amazon DynamoDB, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PROVISIONED = "billing_mode != 'PAY_PER_REQUEST'"

RESOURCE_TYPES = (
    ResourceType(
        "aws_dynamodb_table",
        "DynamoDB table",
        Layer.DATA,
        identity=("name",),
        unit="capacity units",
        # A table that is paid by request has no capacity of its own: moving to it is no cut.
        capacity=(
            Measure("read capacity", Role.RUNNING, f"{_PROVISIONED} && read_capacity || `null`"),
            Measure("write capacity", Role.RUNNING, f"{_PROVISIONED} && write_capacity || `null`"),
            Measure(
                "read capacity",
                Role.RUNNING,
                f"({_PROVISIONED}) && global_secondary_index[].{{name: name, value: read_capacity}} || `null`",
            ),
            Measure(
                "write capacity",
                Role.RUNNING,
                f"({_PROVISIONED}) && global_secondary_index[].{{name: name, value: write_capacity}} || `null`",
            ),
            Measure("highest read rate", Role.CEILING, "on_demand_throughput[0].max_read_request_units"),
            Measure("highest write rate", Role.CEILING, "on_demand_throughput[0].max_write_request_units"),
        ),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its items"),
    ),
    ResourceType(
        "aws_dynamodb_table_replica",
        "replica of a DynamoDB table",
        Layer.DATA,
        consequence=Consequence(
            "get errors, or slow answers from another region", whom="users in its region", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_dynamodb_global_table",
        "global DynamoDB table",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "no longer see what changes",
            whom="users of the other regions",
            lasting="the replication: a global table is only made of empty tables",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_dynamodb_table_item",
        "item of a DynamoDB table",
        Layer.DATA,
        parent="table_name",
        parent_types=("aws_dynamodb_table",),
        consequence=Consequence(
            "get errors or defaults from what reads this item",
            lasting="what applications have written to it since",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_dynamodb_kinesis_streaming_destination",
        "stream of a DynamoDB table",
        Layer.DATA,
        identity=("stream_arn", "table_name"),
        parent="table_name",
        consequence=Consequence(
            "gets none of them any more",
            whom="what works on the changes of the table",
            lasting="the changes that are made meanwhile",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_dynamodb_resource_policy",
        "policy of a DynamoDB table",
        Layer.DATA,
        identity=("resource_arn",),
        parent="resource_arn",
        document="policy",
        consequence=Consequence("can no longer read or write the table", whom="other accounts"),
    ),
    ResourceType(
        "aws_dynamodb_contributor_insights",
        "Contributor Insights of a table",
        Layer.MONITORING,
        identity=("table_name", "index_name"),
        parent="table_name",
        parent_types=("aws_dynamodb_table",),
        consequence=Consequence("no longer see which keys are asked for most", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_dynamodb_table_export",
        "export of a table",
        Layer.DATA,
        harmless="An export that was made once: its files stay in the bucket.",
    ),
    ResourceType(
        "aws_dynamodb_tag",
        "tag of a table",
        Layer.DATA,
        identity=("resource_arn", "key"),
        parent="resource_arn",
        harmless="A tag: the table works as before.",
    ),
    ResourceType(
        "aws_dynamodb_global_secondary_index",
        "index of a table",
        Layer.DATA,
        identity=("table_name", "index_name"),
        parent="table_name",
        parent_types=("aws_dynamodb_table",),
        consequence=Consequence("fail, until it has been filled again", whom="queries through the index", reach=Reach.ALL),
    ),
)
