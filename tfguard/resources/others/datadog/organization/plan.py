"""Datadog's organizations, users, keys and teams, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_KEY = Consequence("are refused by the Datadog API", whom="programs that use the key", lasting="the key", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "datadog_api_key",
        "API key",
        Layer.IDENTITY,
        consequence=Consequence(
            "sees no metrics and logs of the agents that send with it",
            whom="whoever is on call",
            lasting="the key",
            reach=Reach.LATER,
        ),
    ),
    ResourceType("datadog_application_key", "application key", Layer.IDENTITY, consequence=_KEY),
    ResourceType(
        "datadog_app_key_registration",
        "registration of a key",
        Layer.IDENTITY,
        consequence=Consequence("fail", whom="workflows and apps that use the key", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_authn_mapping",
        "role mapping",
        Layer.IDENTITY,
        identity=("key", "value"),
        consequence=Consequence("with the attribute lose the role when they log in next", reach=Reach.PART),
    ),
    ResourceType(
        "datadog_child_organization",
        "child organization",
        Layer.RUN,
        harmless="It is only dropped from the state: Datadog keeps the organization.",
    ),
    ResourceType(
        "datadog_dataset",
        "dataset",
        Layer.IDENTITY,
        consequence=Consequence("may read its data", whom="everybody in the organization", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_domain_allowlist",
        "domain allowlist",
        Layer.IDENTITY,
        consequence=Consequence("may be sent reports and notifications by mail", whom="anybody", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_ip_allowlist",
        "IP allowlist",
        Layer.IDENTITY,
        consequence=Consequence("may use it from anywhere", whom="anybody with a log-in", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_org_connection",
        "connection of organizations",
        Layer.MONITORING,
        identity=("source_org_id", "sink_org_id"),
        consequence=Consequence(
            "no longer sees its data here", whom="whoever looks at the other organization", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "datadog_organization_settings",
        "organization settings",
        Layer.RUN,
        identity=("name",),
        harmless="It is only dropped from the state: the organization keeps its settings.",
    ),
    ResourceType(
        "datadog_restriction_policy",
        "restriction policy",
        Layer.IDENTITY,
        identity=("resource_id",),
        parent="resource_id",
        consequence=Consequence("may edit what it restricted", whom="everybody in the organization", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_role",
        "role",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "who have the role can no longer do what it let them do", lasting="its members", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "datadog_service_account",
        "service account",
        Layer.IDENTITY,
        consequence=Consequence(
            "are refused by the Datadog API", whom="programs that use its keys", lasting="its keys", reach=Reach.PART
        ),
    ),
    ResourceType(
        "datadog_service_account_application_key",
        "key of a service account",
        Layer.IDENTITY,
        identity=("service_account_id", "name"),
        parent="service_account_id",
        consequence=_KEY,
    ),
    ResourceType(
        "datadog_team",
        "team",
        Layer.IDENTITY,
        identity=("handle",),
        consequence=Consequence(
            "is no longer told",
            whom="whoever is on call for the team",
            lasting="its id, which schedules and rules name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "datadog_team_hierarchy_links",
        "place of a team among others",
        Layer.IDENTITY,
        harmless="It only shows which team is a part of which.",
    ),
    ResourceType(
        "datadog_team_membership",
        "member of a team",
        Layer.IDENTITY,
        identity=("team_id", "user_id"),
        parent="team_id",
        consequence=Consequence("no longer gets what is sent to the team", whom="the member", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_team_permission_setting",
        "permission of a team",
        Layer.IDENTITY,
        identity=("team_id", "action"),
        parent="team_id",
        consequence=Consequence("may change who is in the team, or no longer may", whom="other people", reach=Reach.LATER),
    ),
    ResourceType(
        "datadog_user",
        "user",
        Layer.IDENTITY,
        identity=("email",),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType(
        "datadog_user_role",
        "role of a user",
        Layer.IDENTITY,
        identity=("role_id", "user_id"),
        parent="user_id",
        consequence=Consequence("can no longer do what the role let them do", whom="the user", reach=Reach.PART),
    ),
)
