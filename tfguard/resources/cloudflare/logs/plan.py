"""Logs, notifications and checks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ONCALL = Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_healthcheck",
        "health check",
        Layer.MONITORING,
        parent="zone_id",
        consequence=Consequence("learns late that the origin is down", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_logpull_retention",
        "log retention",
        Layer.MONITORING,
        identity=("zone_id",),
        parent="zone_id",
        consequence=Consequence("finds no logs of its requests", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_logpush_job",
        "log push",
        Layer.MONITORING,
        parent="zone_id",
        consequence=Consequence(
            "finds no logs of the time without it", whom="whoever looks into an incident", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "cloudflare_logpush_ownership_challenge",
        "proof of a log destination",
        Layer.MONITORING,
        harmless="It is used once, when a log push is made.",
    ),
    ResourceType("cloudflare_notification_policy", "notification", Layer.MONITORING, consequence=_ONCALL),
    ResourceType(
        "cloudflare_notification_policy_webhooks",
        "webhook for notifications",
        Layer.MONITORING,
        consequence=Consequence(
            "is no longer told", whom="whoever is on call", lasting="its id, which notifications name", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "cloudflare_observatory_scheduled_test",
        "speed test",
        Layer.MONITORING,
        identity=("zone_id", "url"),
        parent="zone_id",
        consequence=Consequence("learns late that it is slow", whom="whoever looks after the site", reach=Reach.LATER),
    ),
    ResourceType(
        "cloudflare_web_analytics_site",
        "web analytics site",
        Layer.MONITORING,
        identity=("account_id", "host"),
        consequence=Consequence(
            "sees no visits",
            whom="whoever looks at the numbers",
            lasting="its token, which pages have, and its numbers",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "cloudflare_web_analytics_rule",
        "web analytics rule",
        Layer.MONITORING,
        consequence=Consequence(
            "sees visits that it kept out, or misses some", whom="whoever looks at the numbers", reach=Reach.LATER
        ),
    ),
)
