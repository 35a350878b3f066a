"""Resource Manager: folders, projects, what they are held to, and which APIs they may call, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_RULE = Consequence("is no longer held to this rule", whom="whoever works in it", reach=Reach.LATER)
_AUDIT = Consequence("finds no record of who read what", whom="whoever looks into an incident", reach=Reach.LATER)
_SUPPORT = Consequence(
    "is no longer asked before Google's support looks at their data", whom="whoever owns it", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "google_project",
        "project",
        Layer.RUN,
        identity=("project_id",),
        consequence=Consequence(
            "lose everything in it: it stops at once, and is deleted for good after thirty days",
            lasting="its id, which cannot be used again, and everything in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_folder",
        "folder",
        Layer.RUN,
        consequence=Consequence(
            "loses the permissions that it passed on: only an empty folder can be deleted",
            whom="whoever works in it",
            lasting="its number, which policies and permissions name",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "google_project_default_service_accounts",
        "setting of the default service accounts",
        Layer.RUN,
        consequence=Consequence(
            "finds the default accounts switched on again, with their wide roles",
            whom="whoever keeps the project safe",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_project_iam_audit_config",
        "audit log setting",
        Layer.MONITORING,
        identity=("project", "service"),
        consequence=_AUDIT,
    ),
    ResourceType(
        "google_folder_iam_audit_config",
        "audit log setting",
        Layer.MONITORING,
        identity=("folder", "service"),
        consequence=_AUDIT,
    ),
    ResourceType(
        "google_organization_iam_audit_config",
        "audit log setting",
        Layer.MONITORING,
        identity=("org_id", "service"),
        consequence=_AUDIT,
    ),
    ResourceType(
        "google_project_iam_member_remove",
        "removal of a role binding",
        Layer.IDENTITY,
        harmless="It only took a role away once: its deletion gives nothing and takes nothing.",
    ),
    ResourceType(
        "google_project_organization_policy",
        "organization policy",
        Layer.RUN,
        identity=("project", "constraint"),
        consequence=_RULE,
    ),
    ResourceType(
        "google_folder_organization_policy",
        "organization policy",
        Layer.RUN,
        identity=("folder", "constraint"),
        consequence=_RULE,
    ),
    ResourceType(
        "google_organization_policy",
        "organization policy",
        Layer.RUN,
        identity=("org_id", "constraint"),
        consequence=_RULE,
    ),
    ResourceType(
        "google_org_policy_policy",
        "organization policy",
        Layer.RUN,
        identity=("parent", "name"),
        consequence=_RULE,
    ),
    ResourceType(
        "google_org_policy_custom_constraint",
        "custom constraint",
        Layer.RUN,
        identity=("parent", "name"),
        consequence=Consequence(
            "is no longer held to it: policies that use it no longer hold",
            whom="whoever works in the organization",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_project_service_identity",
        "service agent",
        Layer.IDENTITY,
        harmless="The account stays: the provider only forgets it.",
    ),
    ResourceType(
        "google_folder_service_identity",
        "service agent",
        Layer.IDENTITY,
        harmless="The account stays: the provider only forgets it.",
    ),
    ResourceType(
        "google_project_usage_export_bucket",
        "usage export",
        Layer.RUN,
        identity=("project",),
        consequence=Consequence("gets no more reports of what is used", whom="whoever watches the costs", reach=Reach.LATER),
    ),
    ResourceType(
        "google_project_access_approval_settings",
        "access approval setting",
        Layer.RUN,
        identity=("project",),
        consequence=_SUPPORT,
    ),
    ResourceType(
        "google_folder_access_approval_settings",
        "access approval setting",
        Layer.RUN,
        consequence=_SUPPORT,
    ),
    ResourceType(
        "google_organization_access_approval_settings",
        "access approval setting",
        Layer.RUN,
        identity=("organization_id",),
        consequence=_SUPPORT,
    ),
    ResourceType(
        "google_resource_manager_lien",
        "lien",
        Layer.RUN,
        consequence=Consequence("can be deleted by mistake: nothing keeps it from that", whom="the project", reach=Reach.LATER),
    ),
    ResourceType(
        "google_resource_manager_capability",
        "folder capability",
        Layer.RUN,
        consequence=Consequence(
            "can no longer manage applications in it", whom="whoever administers the folder", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_organization_iam_custom_role",
        "custom role",
        Layer.IDENTITY,
        identity=("org_id", "role_id"),
        consequence=Consequence(
            'gets "permission denied"',
            whom="whoever has only this role",
            lasting="its id for a week, and its bindings",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_service_usage_consumer_quota_override",
        "quota override",
        Layer.RUN,
        consequence=Consequence("get errors when load reaches the default limit", reach=Reach.LATER),
    ),
    ResourceType(
        "google_essential_contacts_contact",
        "contact",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer hear of suspensions, incidents and security notices", whom="the people that it names", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_cloud_quotas_quota_preference",
        "quota preference",
        Layer.RUN,
        identity=("parent", "name"),
        harmless="The provider only forgets it: the quota stays as it was granted.",
    ),
    ResourceType(
        "google_cloud_quotas_quota_adjuster_settings",
        "quota adjuster setting",
        Layer.RUN,
        consequence=Consequence("get errors when load reaches a limit that nobody raises any more", reach=Reach.LATER),
    ),
    ResourceType(
        "google_privileged_access_manager_entitlement",
        "entitlement",
        Layer.IDENTITY,
        identity=("parent", "location", "entitlement_id"),
        consequence=Consequence(
            "can no longer take the access that they need in an incident", whom="on-call engineers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_project_service",
        "API of a project",
        Layer.RUN,
        identity=("project", "service"),
        consequence=Consequence("get errors from whatever calls the API"),
    ),
)
