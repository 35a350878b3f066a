"""Cloud Monitoring, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.alert import AlertShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_monitoring_alert_policy", "alert policy", Layer.MONITORING, alert=AlertShape(tells=("notification_channels",))
    ),
    ResourceType(
        "google_monitoring_notification_channel",
        "notification channel",
        Layer.MONITORING,
        alert=AlertShape(told_by=("name", "id")),
    ),
    ResourceType("google_monitoring_uptime_check_config", "uptime check", Layer.MONITORING),
)
