"""Opsgenie, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ON_CALL_SCHEDULE = Consequence(
    "is not paged: nothing says whose shift it is", whom="whoever is on call", lasting="its overrides", reach=Reach.LATER
)
_INTEGRATION = Consequence(
    "is no longer paged", whom="whoever is on call", lasting="its key, which monitors send with", reach=Reach.LATER
)
_TEAM = Consequence("is no longer paged", whom="whoever is on call for the team", reach=Reach.LATER)
_RULE_FOR_ALERTS = Consequence("is paged otherwise", whom="whoever is on call", reach=Reach.LATER)
_SERVICE = Consequence("is no longer told", whom="whoever works on incidents", reach=Reach.LATER)
_USER = Consequence("is not paged this way", whom="the user", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("opsgenie_schedule", "on-call schedule", Layer.MONITORING, consequence=_ON_CALL_SCHEDULE),
    ResourceType("opsgenie_schedule_rotation", "on-call schedule", Layer.MONITORING, consequence=_ON_CALL_SCHEDULE),
    ResourceType(
        "opsgenie_escalation",
        "escalation policy",
        Layer.MONITORING,
        consequence=Consequence("is no longer paged", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType("opsgenie_api_integration", "integration", Layer.MONITORING, consequence=_INTEGRATION),
    ResourceType("opsgenie_email_integration", "integration", Layer.MONITORING, consequence=_INTEGRATION),
    ResourceType("opsgenie_integration_action", "integration", Layer.MONITORING, consequence=_INTEGRATION),
    ResourceType("opsgenie_team", "team", Layer.MONITORING, consequence=_TEAM),
    ResourceType("opsgenie_team_routing_rule", "team", Layer.MONITORING, consequence=_TEAM),
    ResourceType("opsgenie_alert_policy", "rule for alerts", Layer.MONITORING, consequence=_RULE_FOR_ALERTS),
    ResourceType("opsgenie_notification_policy", "rule for alerts", Layer.MONITORING, consequence=_RULE_FOR_ALERTS),
    ResourceType("opsgenie_notification_rule", "rule for alerts", Layer.MONITORING, consequence=_RULE_FOR_ALERTS),
    ResourceType("opsgenie_service", "service", Layer.MONITORING, identity=("name",), consequence=_SERVICE),
    ResourceType("opsgenie_service_incident_rule", "service", Layer.MONITORING, identity=("name",), consequence=_SERVICE),
    ResourceType("opsgenie_incident_template", "service", Layer.MONITORING, identity=("name",), consequence=_SERVICE),
    ResourceType(
        "opsgenie_heartbeat",
        "heartbeat",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("is no longer told when it falls silent", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "opsgenie_maintenance",
        "maintenance",
        Layer.MONITORING,
        consequence=Consequence("is paged during the maintenance", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType("opsgenie_user", "user", Layer.MONITORING, identity=("username",), consequence=_USER),
    ResourceType("opsgenie_user_contact", "user", Layer.MONITORING, identity=("username",), consequence=_USER),
)
