"""Cloud Monitoring, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SLO = Consequence(
    "is no longer told that it gets too bad: alarms about its error budget go with it",
    whom="whoever is on call",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_monitoring_alert_policy",
        "alert policy",
        Layer.MONITORING,
        alert=AlertShape(tells=("notification_channels",)),
        consequence=Consequence("is told of none of what it watches", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "google_monitoring_notification_channel",
        "notification channel",
        Layer.MONITORING,
        alert=AlertShape(told_by=("name", "id")),
        consequence=Consequence("is told by none of its alerts", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "google_monitoring_uptime_check_config",
        "uptime check",
        Layer.MONITORING,
        consequence=Consequence("is not told when the site is down", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "google_monitoring_custom_service",
        "monitored service",
        Layer.MONITORING,
        identity=("project", "service_id"),
        consequence=_SLO,
    ),
    ResourceType(
        "google_monitoring_service",
        "monitored service",
        Layer.MONITORING,
        identity=("project", "service_id"),
        consequence=_SLO,
    ),
    ResourceType(
        "google_monitoring_slo",
        "service level objective",
        Layer.MONITORING,
        identity=("project", "service", "slo_id"),
        parent="service",
        consequence=_SLO,
    ),
    ResourceType(
        "google_monitoring_dashboard",
        "dashboard",
        Layer.MONITORING,
        harmless="A picture: no alarm depends on it.",
    ),
    ResourceType(
        "google_monitoring_group",
        "group of resources",
        Layer.MONITORING,
        consequence=Consequence(
            "is no longer told: alarms about the group see nothing",
            whom="whoever is on call",
            lasting="its id, which alarms name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_monitoring_metric_descriptor",
        "metric",
        Layer.MONITORING,
        identity=("project", "type"),
        consequence=Consequence(
            "is no longer told: alarms about it see no data",
            whom="whoever is on call",
            lasting="its history",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_monitoring_monitored_project",
        "monitored project",
        Layer.MONITORING,
        identity=("metrics_scope", "name"),
        parent="metrics_scope",
        consequence=Consequence(
            "is no longer told: alarms see nothing of this project", whom="whoever is on call", reach=Reach.LATER
        ),
    ),
)
