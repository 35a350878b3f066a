"""New Relic's alerts and synthetic monitors, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ONCALL = Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER)
_LATE = Consequence("learns late that it is down", whom="whoever is on call", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType("newrelic_alert_channel", "notification channel", Layer.MONITORING, consequence=_ONCALL),
    ResourceType("newrelic_notification_channel", "notification channel", Layer.MONITORING, consequence=_ONCALL),
    ResourceType("newrelic_alert_condition", "alert condition", Layer.MONITORING, parent="policy_id", consequence=_ONCALL),
    ResourceType(
        "newrelic_infra_alert_condition", "alert condition", Layer.MONITORING, parent="policy_id", consequence=_ONCALL
    ),
    ResourceType(
        "newrelic_synthetics_alert_condition", "alert condition", Layer.MONITORING, parent="policy_id", consequence=_ONCALL
    ),
    ResourceType(
        "newrelic_synthetics_multilocation_alert_condition",
        "alert condition",
        Layer.MONITORING,
        parent="policy_id",
        consequence=_ONCALL,
    ),
    ResourceType(
        "newrelic_alert_muting_rule",
        "muting rule",
        Layer.MONITORING,
        consequence=Consequence("is told of what it kept quiet", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "newrelic_alert_policy",
        "alert policy",
        Layer.MONITORING,
        consequence=Consequence(
            "is no longer told of any of its conditions",
            whom="whoever is on call",
            lasting="its id, which conditions and workflows name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "newrelic_alert_policy_channel",
        "channel of an alert policy",
        Layer.MONITORING,
        identity=("policy_id", "channel_ids"),
        parent="policy_id",
        consequence=_ONCALL,
    ),
    ResourceType(
        "newrelic_notification_destination",
        "notification destination",
        Layer.MONITORING,
        consequence=Consequence(
            "is no longer told",
            whom="whoever is on call",
            lasting="its id, which channels name, and what was authorized by hand",
            reach=Reach.LATER,
        ),
    ),
    ResourceType("newrelic_workflow", "alert workflow", Layer.MONITORING, consequence=_ONCALL),
    ResourceType(
        "newrelic_monitor_downtime",
        "downtime",
        Layer.MONITORING,
        consequence=Consequence("is told during the maintenance", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType("newrelic_synthetics_broken_links_monitor", "synthetic monitor", Layer.MONITORING, consequence=_LATE),
    ResourceType("newrelic_synthetics_cert_check_monitor", "synthetic monitor", Layer.MONITORING, consequence=_LATE),
    ResourceType("newrelic_synthetics_monitor", "synthetic monitor", Layer.MONITORING, consequence=_LATE),
    ResourceType("newrelic_synthetics_script_monitor", "synthetic monitor", Layer.MONITORING, consequence=_LATE),
    ResourceType("newrelic_synthetics_step_monitor", "synthetic monitor", Layer.MONITORING, consequence=_LATE),
    ResourceType(
        "newrelic_synthetics_private_location",
        "private location",
        Layer.MONITORING,
        consequence=Consequence(
            "learns late that it is down: no monitor runs there",
            whom="whoever is on call",
            lasting="its key, which its job managers have",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "newrelic_synthetics_secure_credential",
        "credential of synthetic monitors",
        Layer.MONITORING,
        identity=("account_id", "key"),
        consequence=Consequence(
            "is told of failures that are none: scripts lack its value", whom="whoever is on call", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "newrelic_service_level",
        "service level",
        Layer.MONITORING,
        consequence=Consequence("no longer sees it", whom="whoever watches the budget of errors", reach=Reach.LATER),
    ),
)
