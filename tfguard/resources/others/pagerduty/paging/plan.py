"""PagerDuty's services, schedules, escalations and events, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SORTED = Consequence("is paged otherwise: events are no longer sorted by it", whom="whoever is on call", reach=Reach.LATER)
_GROUPED = Consequence("is paged more often, or for other things", whom="whoever is on call", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "pagerduty_business_service",
        "business service",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "no longer sees that it is affected", whom="whoever follows it", lasting="its subscribers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "pagerduty_business_service_subscriber",
        "subscriber of a business service",
        Layer.MONITORING,
        identity=("business_service_id", "subscriber_id"),
        parent="business_service_id",
        consequence=Consequence("is no longer told of incidents", whom="the subscriber", reach=Reach.LATER),
    ),
    ResourceType(
        "pagerduty_service_dependency",
        "service dependency",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer sees that it is affected", whom="whoever follows the business service", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "pagerduty_escalation_policy",
        "escalation policy",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "is no longer paged", whom="whoever is on call", lasting="its id, which services name", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "pagerduty_schedule",
        "on-call schedule",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "is not paged: nothing says whose shift it is",
            whom="whoever is on call",
            lasting="its overrides, and its id, which escalations name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "pagerduty_service_integration",
        "service integration",
        Layer.MONITORING,
        identity=("service", "name"),
        parent="service",
        consequence=Consequence(
            "is no longer paged", whom="whoever is on call", lasting="its key, which monitors send with", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "pagerduty_service_event_rule", "event rule of a service", Layer.MONITORING, parent="service", consequence=_SORTED
    ),
    ResourceType("pagerduty_event_rule", "event rule", Layer.MONITORING, consequence=_SORTED),
    ResourceType("pagerduty_ruleset_rule", "event rule", Layer.MONITORING, parent="ruleset", consequence=_SORTED),
    ResourceType(
        "pagerduty_ruleset",
        "ruleset",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "is no longer paged for what is sent to it",
            whom="whoever is on call",
            lasting="its key, which monitors send with",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "pagerduty_event_orchestration",
        "event orchestration",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "is no longer paged for what is sent to it",
            whom="whoever is on call",
            lasting="its keys, which monitors send with",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "pagerduty_event_orchestration_integration",
        "integration of an orchestration",
        Layer.MONITORING,
        identity=("event_orchestration", "label"),
        parent="event_orchestration",
        consequence=Consequence(
            "is no longer paged", whom="whoever is on call", lasting="its key, which monitors send with", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "pagerduty_event_orchestration_router",
        "router of an orchestration",
        Layer.MONITORING,
        identity=("event_orchestration",),
        parent="event_orchestration",
        consequence=Consequence("is no longer paged: events lead to no service", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "pagerduty_event_orchestration_global",
        "rules of an orchestration",
        Layer.MONITORING,
        identity=("event_orchestration",),
        parent="event_orchestration",
        consequence=_SORTED,
    ),
    ResourceType(
        "pagerduty_event_orchestration_unrouted",
        "rules of an orchestration",
        Layer.MONITORING,
        identity=("event_orchestration",),
        parent="event_orchestration",
        consequence=_SORTED,
    ),
    ResourceType(
        "pagerduty_event_orchestration_service",
        "orchestration of a service",
        Layer.MONITORING,
        identity=("service",),
        parent="service",
        consequence=_SORTED,
    ),
    ResourceType(
        "pagerduty_event_orchestration_global_cache_variable",
        "cache variable",
        Layer.MONITORING,
        identity=("event_orchestration", "name"),
        parent="event_orchestration",
        consequence=_SORTED,
    ),
    ResourceType(
        "pagerduty_event_orchestration_service_cache_variable",
        "cache variable of a service",
        Layer.MONITORING,
        identity=("service", "name"),
        parent="service",
        consequence=_SORTED,
    ),
    ResourceType(
        "pagerduty_alert_grouping_setting", "alert grouping", Layer.MONITORING, identity=("name",), consequence=_GROUPED
    ),
    ResourceType(
        "pagerduty_maintenance_window",
        "maintenance window",
        Layer.MONITORING,
        consequence=Consequence("is paged during the maintenance", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "pagerduty_user",
        "user",
        Layer.IDENTITY,
        identity=("email",),
        consequence=Consequence(
            "can no longer log in, and is not paged",
            whom="the user",
            lasting="contact methods and rules that the user has set",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "pagerduty_user_contact_method",
        "contact method",
        Layer.MONITORING,
        identity=("user_id", "type", "address"),
        parent="user_id",
        consequence=Consequence("is not paged this way", whom="the user", reach=Reach.LATER),
    ),
    ResourceType(
        "pagerduty_user_notification_rule",
        "notification rule",
        Layer.MONITORING,
        parent="user_id",
        consequence=Consequence("is not paged this way", whom="the user", reach=Reach.LATER),
    ),
    ResourceType(
        "pagerduty_user_handoff_notification_rule",
        "handoff notification",
        Layer.MONITORING,
        parent="user_id",
        consequence=Consequence("is not told that a shift begins or ends", whom="the user", reach=Reach.LATER),
    ),
    ResourceType(
        "pagerduty_team",
        "team",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("no longer see its services and schedules", whom="members of the team", reach=Reach.LATER),
    ),
    ResourceType(
        "pagerduty_team_membership",
        "member of a team",
        Layer.IDENTITY,
        identity=("team_id", "user_id"),
        parent="team_id",
        consequence=Consequence("no longer sees the team's services and schedules", whom="the member", reach=Reach.LATER),
    ),
    ResourceType(
        "pagerduty_service",
        "service",
        Layer.MONITORING,
        consequence=Consequence("is told of none of its incidents", whom="whoever is on call", reach=Reach.LATER),
    ),
)
