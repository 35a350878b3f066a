"""Okta's users, groups, policies and hooks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_POLICY = Consequence("log in by other rules", reach=Reach.LATER)
_MEMBERS_OF_A_GROUP = Consequence("who have their applications by the group can no longer log in to them", reach=Reach.PART)
_PROFILE_ATTRIBUTE = Consequence(
    "no longer find it", whom="applications that read the attribute", lasting="its values", reach=Reach.PART
)
_ADMINISTRATOR_ROLE = Consequence("can no longer manage what it let them manage", whom="administrators", reach=Reach.LATER)
_SETTING_OF_THE_ORGANIZATION = Consequence("log in by other rules", reach=Reach.LATER)
_IDENTITY_PROVIDER = Consequence(
    "can no longer log in with it", lasting="its id, which applications and policies name", reach=Reach.ALL
)
_EVENT_HOOK = Consequence("are no longer told", whom="programs that it calls", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "okta_group",
        "group",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "who have their applications by the group can no longer log in to them",
            lasting="its id, which assignments name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "okta_group_memberships",
        "members of a group",
        Layer.IDENTITY,
        identity=("group_id", "user_id"),
        parent="group_id",
        consequence=_MEMBERS_OF_A_GROUP,
    ),
    ResourceType(
        "okta_user_group_memberships",
        "members of a group",
        Layer.IDENTITY,
        identity=("group_id", "user_id"),
        parent="group_id",
        consequence=_MEMBERS_OF_A_GROUP,
    ),
    ResourceType(
        "okta_group_rule",
        "group rule",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "are put into no group by it, and those whom it put there are taken out", whom="new users", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "okta_group_owner",
        "owner of a group",
        Layer.IDENTITY,
        identity=("group_id", "id_of_group_owner"),
        parent="group_id",
        consequence=Consequence("can no longer manage the group", whom="the owner", reach=Reach.LATER),
    ),
    ResourceType("okta_group_schema_property", "profile attribute", Layer.IDENTITY, consequence=_PROFILE_ATTRIBUTE),
    ResourceType("okta_user_schema_property", "profile attribute", Layer.IDENTITY, consequence=_PROFILE_ATTRIBUTE),
    ResourceType("okta_user_base_schema_property", "profile attribute", Layer.IDENTITY, consequence=_PROFILE_ATTRIBUTE),
    ResourceType("okta_user_type", "profile attribute", Layer.IDENTITY, consequence=_PROFILE_ATTRIBUTE),
    ResourceType("okta_profile_mapping", "profile attribute", Layer.IDENTITY, consequence=_PROFILE_ATTRIBUTE),
    ResourceType("okta_link_definition", "profile attribute", Layer.IDENTITY, consequence=_PROFILE_ATTRIBUTE),
    ResourceType("okta_link_value", "profile attribute", Layer.IDENTITY, consequence=_PROFILE_ATTRIBUTE),
    ResourceType(
        "okta_user",
        "user",
        Layer.IDENTITY,
        identity=("login",),
        consequence=Consequence("can no longer log in", whom="the user", lasting="the user's id and factors", reach=Reach.PART),
    ),
    ResourceType("okta_user_admin_roles", "administrator role", Layer.IDENTITY, consequence=_ADMINISTRATOR_ROLE),
    ResourceType("okta_group_role", "administrator role", Layer.IDENTITY, consequence=_ADMINISTRATOR_ROLE),
    ResourceType("okta_admin_role_custom", "administrator role", Layer.IDENTITY, consequence=_ADMINISTRATOR_ROLE),
    ResourceType("okta_admin_role_custom_assignments", "administrator role", Layer.IDENTITY, consequence=_ADMINISTRATOR_ROLE),
    ResourceType("okta_admin_role_targets", "administrator role", Layer.IDENTITY, consequence=_ADMINISTRATOR_ROLE),
    ResourceType("okta_resource_set", "administrator role", Layer.IDENTITY, consequence=_ADMINISTRATOR_ROLE),
    ResourceType("okta_role_subscription", "administrator role", Layer.IDENTITY, consequence=_ADMINISTRATOR_ROLE),
    ResourceType(
        "okta_user_factor_question", "setting of the organization", Layer.IDENTITY, consequence=_SETTING_OF_THE_ORGANIZATION
    ),
    ResourceType(
        "okta_security_notification_emails",
        "setting of the organization",
        Layer.IDENTITY,
        consequence=_SETTING_OF_THE_ORGANIZATION,
    ),
    ResourceType("okta_rate_limiting", "setting of the organization", Layer.IDENTITY, consequence=_SETTING_OF_THE_ORGANIZATION),
    ResourceType(
        "okta_org_configuration", "setting of the organization", Layer.IDENTITY, consequence=_SETTING_OF_THE_ORGANIZATION
    ),
    ResourceType("okta_org_support", "setting of the organization", Layer.IDENTITY, consequence=_SETTING_OF_THE_ORGANIZATION),
    ResourceType("okta_captcha", "setting of the organization", Layer.IDENTITY, consequence=_SETTING_OF_THE_ORGANIZATION),
    ResourceType(
        "okta_captcha_org_wide_settings",
        "setting of the organization",
        Layer.IDENTITY,
        consequence=_SETTING_OF_THE_ORGANIZATION,
    ),
    ResourceType(
        "okta_policy_device_assurance_android",
        "setting of the organization",
        Layer.IDENTITY,
        consequence=_SETTING_OF_THE_ORGANIZATION,
    ),
    ResourceType(
        "okta_policy_device_assurance_ios",
        "setting of the organization",
        Layer.IDENTITY,
        consequence=_SETTING_OF_THE_ORGANIZATION,
    ),
    ResourceType(
        "okta_policy_device_assurance_macos",
        "setting of the organization",
        Layer.IDENTITY,
        consequence=_SETTING_OF_THE_ORGANIZATION,
    ),
    ResourceType(
        "okta_policy_device_assurance_windows",
        "setting of the organization",
        Layer.IDENTITY,
        consequence=_SETTING_OF_THE_ORGANIZATION,
    ),
    ResourceType(
        "okta_policy_device_assurance_chromeos",
        "setting of the organization",
        Layer.IDENTITY,
        consequence=_SETTING_OF_THE_ORGANIZATION,
    ),
    ResourceType("okta_idp_oidc", "identity provider", Layer.IDENTITY, consequence=_IDENTITY_PROVIDER),
    ResourceType("okta_idp_saml", "identity provider", Layer.IDENTITY, consequence=_IDENTITY_PROVIDER),
    ResourceType("okta_idp_social", "identity provider", Layer.IDENTITY, consequence=_IDENTITY_PROVIDER),
    ResourceType(
        "okta_idp_saml_key",
        "key of an identity provider",
        Layer.IDENTITY,
        consequence=Consequence("can no longer log in with it", reach=Reach.ALL),
    ),
    ResourceType("okta_policy_mfa", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType("okta_policy_mfa_default", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType("okta_policy_password", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType("okta_policy_password_default", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType("okta_policy_signon", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType("okta_policy_profile_enrollment", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType(
        "okta_policy_profile_enrollment_apps", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY
    ),
    ResourceType("okta_policy_rule_idp_discovery", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType("okta_policy_rule_mfa", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType("okta_policy_rule_password", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType(
        "okta_policy_rule_profile_enrollment", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY
    ),
    ResourceType("okta_policy_rule_signon", "log-in policy", Layer.IDENTITY, parent="policy_id", consequence=_POLICY),
    ResourceType("okta_event_hook", "event hook", Layer.RUN, consequence=_EVENT_HOOK),
    ResourceType("okta_event_hook_verification", "event hook", Layer.RUN, consequence=_EVENT_HOOK),
    ResourceType(
        "okta_inline_hook",
        "inline hook",
        Layer.IDENTITY,
        consequence=Consequence("log in without what it checked or added", lasting="its id", reach=Reach.PART),
    ),
    ResourceType(
        "okta_log_stream",
        "log stream",
        Layer.MONITORING,
        consequence=Consequence("finds no logs", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
)
