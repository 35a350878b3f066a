"""CloudWatch alarms and dashboards."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveAlarm, LiveFacts, LiveReader
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "cloudwatch"


def _dimensions(live: LiveObject) -> dict[str, Any]:
    return {item["Name"]: item.get("Value") for item in live.get("Dimensions") or []}


_ALARM = LiveAlarm(muted="ActionsEnabled == `false`", actions="AlarmActions")

ALARM = LiveReader(
    type="aws_cloudwatch_metric_alarm",
    service=_SERVICE,
    read=Call("describe_alarms", "MetricAlarms", fixed={"AlarmTypes": ["MetricAlarm"]}),
    check=Call("describe_alarms", "MetricAlarms", {"AlarmNames": "[alarm_name]"}, fixed={"AlarmTypes": ["MetricAlarm"]}),
    id="AlarmName",
    state_id="alarm_name",
    details=(
        Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceARN": "AlarmArn"}, gone=("ResourceNotFound",))),
    ),
    attributes={
        "actions_enabled": "ActionsEnabled",
        "alarm_actions": "AlarmActions",
        "ok_actions": "OKActions",
        "insufficient_data_actions": "InsufficientDataActions",
        "alarm_description": "AlarmDescription",
        "comparison_operator": "ComparisonOperator",
        "threshold": "Threshold",
        "evaluation_periods": "EvaluationPeriods",
        "datapoints_to_alarm": "DatapointsToAlarm",
        "period": "Period",
        "statistic": "Statistic",
        "extended_statistic": "ExtendedStatistic",
        "metric_name": "MetricName",
        "namespace": "Namespace",
        "dimensions": Attribute(_dimensions),
        "treat_missing_data": Attribute("TreatMissingData", unless_absent=True),
        "unit": "Unit",
    },
    tags="tag_list",
    facts=LiveFacts(alarm=_ALARM),
)

DASHBOARD = LiveReader(
    type="aws_cloudwatch_dashboard",
    service=_SERVICE,
    read=Call(
        "get_dashboard",
        "{DashboardName: DashboardName, DashboardBody: DashboardBody}",
        {"DashboardName": "dashboard_name"},
        gone=("ResourceNotFound", "DashboardNotFoundError"),
    ),
    id="DashboardName",
    state_id="dashboard_name",
    attributes={"dashboard_body": Attribute("DashboardBody", normalise=json_value)},
)

COMPOSITE = LiveReader(
    type="aws_cloudwatch_composite_alarm",
    service=_SERVICE,
    read=Call("describe_alarms", "CompositeAlarms", fixed={"AlarmTypes": ["CompositeAlarm"]}),
    check=Call("describe_alarms", "CompositeAlarms", {"AlarmNames": "[alarm_name]"}, fixed={"AlarmTypes": ["CompositeAlarm"]}),
    id="AlarmName",
    state_id="alarm_name",
    details=(
        Detail("tag_list", Call("list_tags_for_resource", "Tags", {"ResourceARN": "AlarmArn"}, gone=("ResourceNotFound",))),
    ),
    attributes={
        "alarm_rule": "AlarmRule",
        "actions_enabled": "ActionsEnabled",
        "alarm_actions": "AlarmActions",
        "ok_actions": "OKActions",
        "insufficient_data_actions": "InsufficientDataActions",
        "alarm_description": "AlarmDescription",
    },
    tags="tag_list",
    facts=LiveFacts(alarm=_ALARM),
)

LIVE_READERS = (
    ALARM,
    DASHBOARD,
    COMPOSITE,
)
