"""CloudWatch Logs."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "logs"


def _retention(live: LiveObject) -> int:
    """Days; 0 where logs are kept for ever, as Terraform writes it."""
    return int(live.get("retentionInDays") or 0)


GROUP = LiveReader(
    type="aws_cloudwatch_log_group",
    service=_SERVICE,
    read=Call("describe_log_groups", "logGroups"),
    check=Call("describe_log_groups", "logGroups", {"logGroupNamePrefix": "name"}),
    id="logGroupName",
    state_id="name",
    details=(
        Detail(
            "tag_map",
            Call("list_tags_log_group", "tags", {"logGroupName": "logGroupName"}, gone=("ResourceNotFoundException",)),
        ),
    ),
    attributes={
        "retention_in_days": Attribute(_retention),
        "kms_key_id": "kmsKeyId",
        "log_group_class": Attribute("logGroupClass", unless_absent=True),
    },
    tags="tag_map[0]",
)


def _transformations(live: LiveObject) -> list[dict[str, Any]]:
    names = {"name": "metricName", "namespace": "metricNamespace", "value": "metricValue", "dimensions": "dimensions"}
    return [
        {**{name: item.get(key) for name, key in names.items()}, **_optional(item)}
        for item in live.get("metricTransformations") or []
    ]


def _optional(item: dict[str, Any]) -> dict[str, Any]:
    """What AWS answers with only where it is set; Terraform keeps the default value as a text."""
    default = {"default_value": f"{item['defaultValue']:g}"} if item.get("defaultValue") is not None else {}
    return {**default, **({"unit": item["unit"]} if item.get("unit") else {})}


METRIC_FILTER = LiveReader(
    type="aws_cloudwatch_log_metric_filter",
    service=_SERVICE,
    read=Call(
        "describe_metric_filters",
        "metricFilters",
        {"logGroupName": "log_group_name"},
        gone=("ResourceNotFoundException",),
        context=("logGroupName",),
    ),
    id="join(':', [logGroupName, filterName])",
    state_id="join(':', [log_group_name, name])",
    attributes={"pattern": "filterPattern", "metric_transformation": Attribute(_transformations)},
)

SUBSCRIPTION_FILTER = LiveReader(
    type="aws_cloudwatch_log_subscription_filter",
    service=_SERVICE,
    read=Call(
        "describe_subscription_filters",
        "subscriptionFilters",
        {"logGroupName": "log_group_name"},
        gone=("ResourceNotFoundException",),
        context=("logGroupName",),
    ),
    id="join('|', [logGroupName, filterName])",
    state_id="join('|', [log_group_name, name])",
    attributes={
        "destination_arn": "destinationArn",
        "filter_pattern": "filterPattern",
        "role_arn": "roleArn",
        "distribution": Attribute("distribution", unless_absent=True),
    },
)

STREAM = LiveReader(
    type="aws_cloudwatch_log_stream",
    service=_SERVICE,
    read=Call(
        "describe_log_streams",
        "logStreams",
        {"logGroupName": "log_group_name", "logStreamNamePrefix": "name"},
        gone=("ResourceNotFoundException",),
        context=("logGroupName",),
    ),
    id="join(':', [logGroupName, logStreamName])",
    state_id="join(':', [log_group_name, name])",
    attributes={},
)

RESOURCE_POLICY = LiveReader(
    type="aws_cloudwatch_log_resource_policy",
    service=_SERVICE,
    read=Call("describe_resource_policies", "resourcePolicies"),
    id="policyName",
    state_id="policy_name",
    attributes={"policy_document": Attribute("policyDocument", normalise=iam_policy)},
)

_DESTINATIONS = Call("describe_destinations", "destinations")

DESTINATION = LiveReader(
    type="aws_cloudwatch_log_destination",
    service=_SERVICE,
    read=_DESTINATIONS,
    check=Call("describe_destinations", "destinations", {"DestinationNamePrefix": "name"}),
    id="destinationName",
    state_id="name",
    details=(
        Detail("tag_map", Call("list_tags_for_resource", "tags", {"resourceArn": "arn"}, gone=("ResourceNotFoundException",))),
    ),
    attributes={"role_arn": "roleArn", "target_arn": "targetArn"},
    tags="tag_map[0]",
)

DESTINATION_POLICY = LiveReader(
    type="aws_cloudwatch_log_destination_policy",
    service=_SERVICE,
    read=_DESTINATIONS,
    check=Call("describe_destinations", "destinations", {"DestinationNamePrefix": "destination_name"}),
    id="destinationName",
    state_id="destination_name",
    gone="!accessPolicy",
    attributes={"access_policy": Attribute("accessPolicy", normalise=iam_policy)},
)

LIVE_READERS = (
    GROUP,
    METRIC_FILTER,
    SUBSCRIPTION_FILTER,
    STREAM,
    RESOURCE_POLICY,
    DESTINATION,
    DESTINATION_POLICY,
)
