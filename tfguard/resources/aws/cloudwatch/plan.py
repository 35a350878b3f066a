"""Amazon CloudWatch: alarms and dashboards, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ACTIONS = ("alarm_actions", "insufficient_data_actions", "ok_actions")
_CALLERS_UNSEEN = Consequence("no longer see who makes the most requests or errors", whom="operators", reach=Reach.LATER)
_TELLS_NOBODY = Consequence("report the next outage: the alarm tells nobody")

RESOURCE_TYPES = (
    ResourceType(
        "aws_cloudwatch_composite_alarm",
        "composite alarm",
        Layer.MONITORING,
        identity=("alarm_name",),
        alert=AlertShape(tells=_ACTIONS, name="alarm_name", watches="alarm_rule"),
        consequence=_TELLS_NOBODY,
    ),
    ResourceType(
        "aws_cloudwatch_dashboard",
        "dashboard",
        Layer.MONITORING,
        identity=("dashboard_name",),
        consequence=Consequence("have nothing to look at in an outage", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudwatch_metric_alarm",
        "alarm",
        Layer.MONITORING,
        identity=("alarm_name",),
        alert=AlertShape(tells=_ACTIONS, name="alarm_name", watches_metric="{namespace: namespace, name: metric_name}"),
        consequence=_TELLS_NOBODY,
    ),
    ResourceType(
        "aws_cloudwatch_contributor_insight_rule",
        "Contributor Insights rule",
        Layer.MONITORING,
        identity=("rule_name",),
        consequence=_CALLERS_UNSEEN,
    ),
    ResourceType(
        "aws_cloudwatch_contributor_managed_insight_rule",
        "managed Contributor Insights rule",
        Layer.MONITORING,
        identity=("resource_arn", "template_name"),
        parent="resource_arn",
        consequence=_CALLERS_UNSEEN,
    ),
    ResourceType(
        "aws_cloudwatch_metric_stream",
        "metric stream",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "gets no more metrics, and its alarms stay quiet", whom="monitoring outside of AWS", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_cloudwatch_alarm_mute_rule",
        "mute rule of alarms",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("is called by the alarms that it kept silent", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_cloudwatch_otel_enrichment",
        "enrichment of OpenTelemetry metrics",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer finds the tags of resources in them", whom="whoever looks through metrics", reach=Reach.LATER
        ),
    ),
)
