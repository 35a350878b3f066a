"""Cloud Monitoring, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_monitoring_alert_policy", "alert policy", Layer.MONITORING),
    ResourceType("google_monitoring_notification_channel", "notification channel", Layer.MONITORING),
    ResourceType("google_monitoring_uptime_check_config", "uptime check", Layer.MONITORING),
)
