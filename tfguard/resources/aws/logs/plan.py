"""Amazon CloudWatch Logs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NO_LOGS = Consequence(
    "finds no new logs of what wrote through it", whom="whoever looks for the cause of an error", reach=Reach.LATER
)
_NO_FEED = Consequence("gets no new ones", whom="what works on these logs, or raises alarms from them,", reach=Reach.LATER)
_LOGS_LOST = Consequence(
    "finds no logs of the time before",
    whom="whoever looks for the cause of an error",
    lasting="the logs in it",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudwatch_log_group",
        "log group",
        Layer.MONITORING,
        identity=("name",),
        consequence=_LOGS_LOST,
    ),
    ResourceType(
        "aws_cloudwatch_log_metric_filter",
        "metric filter",
        Layer.MONITORING,
        identity=("log_group_name", "name"),
        parent="log_group_name",
        alert=AlertShape(makes="metric_transformation[].{namespace: namespace, name: name}"),
        consequence=Consequence("get no new values", whom="alarms and dashboards on its metric", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudwatch_log_subscription_filter",
        "log subscription",
        Layer.MONITORING,
        identity=("log_group_name", "name"),
        parent="log_group_name",
        parent_types=("aws_cloudwatch_log_group",),
        consequence=_NO_FEED,
    ),
    ResourceType(
        "aws_cloudwatch_log_destination", "log destination", Layer.MONITORING, identity=("name",), consequence=_NO_FEED
    ),
    ResourceType(
        "aws_cloudwatch_log_destination_policy",
        "policy of a log destination",
        Layer.MONITORING,
        identity=("destination_name",),
        parent="destination_name",
        parent_types=("aws_cloudwatch_log_destination",),
        harmless="The destination keeps its policy: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_cloudwatch_log_resource_policy",
        "resource policy of CloudWatch Logs",
        Layer.MONITORING,
        identity=("policy_name",),
        consequence=Consequence(
            "can no longer do so", whom="services that write logs by it, such as Route 53 and OpenSearch,", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_cloudwatch_log_stream",
        "log stream",
        Layer.MONITORING,
        identity=("log_group_name", "name"),
        parent="log_group_name",
        parent_types=("aws_cloudwatch_log_group",),
        consequence=_LOGS_LOST,
    ),
    ResourceType(
        "aws_cloudwatch_log_account_policy",
        "log policy of an account",
        Layer.MONITORING,
        identity=("policy_name", "policy_type"),
        consequence=Consequence(
            "are no longer masked, indexed or forwarded as it says", whom="log groups of the account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_cloudwatch_log_anomaly_detector",
        "log anomaly detector",
        Layer.MONITORING,
        identity=("detector_name",),
        consequence=Consequence("are no longer told of unusual logs", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudwatch_log_data_protection_policy",
        "data protection policy of a log group",
        Layer.MONITORING,
        identity=("log_group_name",),
        parent="log_group_name",
        parent_types=("aws_cloudwatch_log_group",),
        consequence=Consequence("is shown to everybody who reads them", whom="personal data in new logs", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudwatch_log_delivery",
        "log delivery",
        Layer.MONITORING,
        identity=("delivery_source_name", "delivery_destination_arn"),
        parent="delivery_source_name",
        parent_types=("aws_cloudwatch_log_delivery_source",),
        consequence=_NO_LOGS,
    ),
    ResourceType(
        "aws_cloudwatch_log_delivery_destination",
        "destination of log deliveries",
        Layer.MONITORING,
        identity=("name",),
        consequence=_NO_LOGS,
    ),
    ResourceType(
        "aws_cloudwatch_log_delivery_destination_policy",
        "policy of a delivery destination",
        Layer.MONITORING,
        identity=("delivery_destination_name",),
        parent="delivery_destination_name",
        parent_types=("aws_cloudwatch_log_delivery_destination",),
        consequence=Consequence("can no longer deliver their logs to it", whom="other accounts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudwatch_log_delivery_source",
        "source of log deliveries",
        Layer.MONITORING,
        identity=("name",),
        consequence=_NO_LOGS,
    ),
    ResourceType(
        "aws_cloudwatch_log_index_policy",
        "index of a log group",
        Layer.MONITORING,
        identity=("log_group_name",),
        parent="log_group_name",
        parent_types=("aws_cloudwatch_log_group",),
        consequence=Consequence("wait longer for answers from these logs", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudwatch_log_transformer",
        "log transformer",
        Layer.MONITORING,
        identity=("log_group_arn",),
        parent="log_group_arn",
        consequence=Consequence("no longer match new logs", whom="filters and alarms that expect its form", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudwatch_query_definition",
        "saved log query",
        Layer.MONITORING,
        identity=("name",),
        harmless="A saved query: nothing runs it by itself.",
    ),
    ResourceType(
        "aws_cloudwatch_log_s3_table_integration_source",
        "logs in tables",
        Layer.MONITORING,
        identity=("integration_arn",),
        consequence=Consequence("sees no new ones", whom="whoever queries logs as tables", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudwatch_log_storage_tier_policy",
        "storage tier of logs",
        Layer.MONITORING,
        consequence=Consequence("are kept in the default tier again, at its price", whom="logs", reach=Reach.LATER),
    ),
)
