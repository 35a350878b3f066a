"""Amazon Managed Service for Prometheus, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_prometheus_alert_manager_definition",
        "alert manager",
        Layer.MONITORING,
        identity=("workspace_id",),
        parent="workspace_id",
        consequence=Consequence("is told of no alert any more", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_prometheus_query_logging_configuration",
        "query logging",
        Layer.MONITORING,
        identity=("workspace_id",),
        parent="workspace_id",
        consequence=Consequence("finds no record of them", whom="whoever looks for slow queries", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_prometheus_resource_policy",
        "resource policy of a workspace",
        Layer.MONITORING,
        identity=("workspace_id",),
        parent="workspace_id",
        consequence=Consequence(
            "can no longer write or read metrics", whom="other accounts that the policy lets in", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_prometheus_rule_group_namespace",
        "Prometheus rules",
        Layer.MONITORING,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=Consequence("is told of no alert from these rules any more", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_prometheus_scraper",
        "Prometheus scraper",
        Layer.MONITORING,
        consequence=Consequence(
            "gets no new metrics from its cluster",
            whom="whoever watches",
            lasting="its role, which the cluster lets in",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_prometheus_workspace",
        "Prometheus workspace",
        Layer.MONITORING,
        consequence=Consequence(
            "sees no metrics and gets no alerts",
            whom="whoever watches",
            lasting="its metrics, and its address, which writers and dashboards name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_prometheus_workspace_configuration",
        "workspace settings",
        Layer.MONITORING,
        identity=("workspace_id",),
        parent="workspace_id",
        harmless="Its deletion only drops it from the state: the workspace keeps its limits and retention.",
    ),
    ResourceType(
        "aws_prometheus_anomaly_detector",
        "anomaly detector",
        Layer.MONITORING,
        identity=("workspace_id", "alias"),
        parent="workspace_id",
        consequence=Consequence(
            "is warned when the metric behaves oddly", whom="nobody", lasting="what it has learnt", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_prometheus_scraper_logging_configuration",
        "logging of a Prometheus scraper",
        Layer.MONITORING,
        identity=("scraper_id",),
        parent="scraper_id",
        consequence=Consequence("finds no logs of the scraper", whom="whoever looks for missing metrics", reach=Reach.LATER),
    ),
)
