"""Amazon CloudWatch Logs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudwatch_log_group", "log group", Layer.MONITORING, identity=("name",)),
    ResourceType(
        "aws_cloudwatch_log_metric_filter",
        "metric filter",
        Layer.MONITORING,
        identity=("log_group_name", "name"),
        parent="log_group_name",
        alert=AlertShape(makes="metric_transformation[].{namespace: namespace, name: name}"),
    ),
    ResourceType(
        "aws_cloudwatch_log_subscription_filter", "log subscription", Layer.MONITORING, identity=("log_group_name", "name")
    ),
    ResourceType("aws_cloudwatch_log_destination", "log destination", Layer.MONITORING),
    ResourceType("aws_cloudwatch_log_destination_policy", "policy of a log destination", Layer.MONITORING),
    ResourceType("aws_cloudwatch_log_resource_policy", "resource policy of CloudWatch Logs", Layer.MONITORING),
    ResourceType("aws_cloudwatch_log_stream", "log stream", Layer.MONITORING),
)
