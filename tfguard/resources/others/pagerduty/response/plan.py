"""PagerDuty's responses, extensions and custom fields, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_AUTOMATED = Consequence("has to do by hand what it did", whom="whoever works on incidents", reach=Reach.LATER)
_FIELD = Consequence("no longer finds the field", whom="whoever works on incidents", lasting="its values", reach=Reach.LATER)
_EXTENSION_OF_A_SERVICE = Consequence(
    "no longer sees incidents there", whom="whoever works with the other system", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "pagerduty_addon", "add-on", Layer.MONITORING, identity=("name",), harmless="A page that is shown in the console."
    ),
    ResourceType(
        "pagerduty_automation_actions_action",
        "automation action or its runner",
        Layer.RUN,
        identity=("name",),
        consequence=_AUTOMATED,
    ),
    ResourceType(
        "pagerduty_automation_actions_runner",
        "automation action or its runner",
        Layer.RUN,
        identity=("name",),
        consequence=_AUTOMATED,
    ),
    ResourceType(
        "pagerduty_automation_actions_action_service_association",
        "automation action of a service",
        Layer.RUN,
        identity=("action_id", "service_id"),
        parent="action_id",
        consequence=_AUTOMATED,
    ),
    ResourceType(
        "pagerduty_automation_actions_action_team_association",
        "automation action of a team",
        Layer.RUN,
        identity=("action_id", "team_id"),
        parent="action_id",
        consequence=_AUTOMATED,
    ),
    ResourceType(
        "pagerduty_automation_actions_runner_team_association",
        "automation runner of a team",
        Layer.RUN,
        identity=("runner_id", "team_id"),
        parent="runner_id",
        consequence=_AUTOMATED,
    ),
    ResourceType(
        "pagerduty_enablement",
        "enabled feature",
        Layer.RUN,
        identity=("entity_type", "entity_id", "feature"),
        consequence=Consequence("works without the feature", whom="whoever works on incidents", reach=Reach.LATER),
    ),
    ResourceType(
        "pagerduty_extension", "extension of a service", Layer.RUN, identity=("name",), consequence=_EXTENSION_OF_A_SERVICE
    ),
    ResourceType(
        "pagerduty_extension_servicenow",
        "extension of a service",
        Layer.RUN,
        identity=("name",),
        consequence=_EXTENSION_OF_A_SERVICE,
    ),
    ResourceType("pagerduty_incident_custom_field", "incident field", Layer.MONITORING, identity=("name",), consequence=_FIELD),
    ResourceType(
        "pagerduty_incident_custom_field_option",
        "option of an incident field",
        Layer.MONITORING,
        identity=("field", "value"),
        parent="field",
        consequence=_FIELD,
    ),
    ResourceType(
        "pagerduty_incident_type_custom_field",
        "field of an incident type",
        Layer.MONITORING,
        identity=("incident_type", "name"),
        parent="incident_type",
        consequence=_FIELD,
    ),
    ResourceType("pagerduty_service_custom_field", "service field", Layer.MONITORING, identity=("name",), consequence=_FIELD),
    ResourceType(
        "pagerduty_service_custom_field_value",
        "values of service fields",
        Layer.MONITORING,
        identity=("service_id",),
        parent="service_id",
        consequence=_FIELD,
    ),
    ResourceType(
        "pagerduty_incident_type",
        "incident type",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("can declare none of this type", whom="whoever works on incidents", reach=Reach.LATER),
    ),
    ResourceType("pagerduty_incident_workflow", "incident workflow", Layer.RUN, identity=("name",), consequence=_AUTOMATED),
    ResourceType(
        "pagerduty_incident_workflow_trigger",
        "trigger of an incident workflow",
        Layer.RUN,
        parent="workflow",
        consequence=_AUTOMATED,
    ),
    ResourceType(
        "pagerduty_jira_cloud_account_mapping_rule",
        "Jira rule",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("no longer finds incidents there", whom="whoever works in Jira", reach=Reach.LATER),
    ),
    ResourceType("pagerduty_response_play", "response play", Layer.RUN, identity=("name",), consequence=_AUTOMATED),
    ResourceType(
        "pagerduty_slack_connection",
        "Slack connection",
        Layer.MONITORING,
        identity=("workspace_id", "source_id", "channel_id"),
        consequence=Consequence("is no longer told of incidents", whom="whoever reads the channel", reach=Reach.LATER),
    ),
    ResourceType("pagerduty_tag", "tag", Layer.RUN, identity=("label",), harmless="A tag only groups what has it."),
    ResourceType(
        "pagerduty_tag_assignment",
        "assignment of a tag",
        Layer.RUN,
        identity=("entity_type", "entity_id", "tag_id"),
        parent="tag_id",
        harmless="A tag only groups what has it.",
    ),
    ResourceType(
        "pagerduty_webhook_subscription",
        "webhook subscription",
        Layer.RUN,
        consequence=Consequence(
            "are no longer told of incidents", whom="programs that it calls", lasting="its secret", reach=Reach.LATER
        ),
    ),
)
