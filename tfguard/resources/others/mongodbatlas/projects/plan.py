"""Atlas' organizations, projects and who gets in, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_KEY = Consequence(
    "are refused by the Atlas API", whom="programs that use the key", lasting="its private key", reach=Reach.PART
)
_INVITED = Consequence("can no longer accept the invitation", whom="the invited person", reach=Reach.LATER)
_TEAM = Consequence(
    "lose their roles in its projects", whom="members of the team", lasting="its id, which projects name", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "mongodbatlas_organization",
        "organization",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("lose every project in it", lasting="all that is in the organization", reach=Reach.ALL),
    ),
    ResourceType(
        "mongodbatlas_project",
        "project",
        Layer.RUN,
        identity=("org_id", "name"),
        consequence=Consequence("lose every cluster in it", lasting="all that is in the project", reach=Reach.ALL),
    ),
    ResourceType(
        "mongodbatlas_access_list_api_key",
        "access list of an API key",
        Layer.IDENTITY,
        identity=("api_key_id", "cidr_block", "ip_address"),
        parent="api_key_id",
        consequence=Consequence(
            "are refused by the Atlas API", whom="programs that use the key from the address", reach=Reach.PART
        ),
    ),
    ResourceType("mongodbatlas_api_key", "API key", Layer.IDENTITY, consequence=_KEY),
    ResourceType("mongodbatlas_project_api_key", "API key", Layer.IDENTITY, consequence=_KEY),
    ResourceType(
        "mongodbatlas_api_key_project_assignment",
        "API key of a project",
        Layer.IDENTITY,
        identity=("project_id", "api_key_id"),
        parent="api_key_id",
        consequence=Consequence("are refused in the project", whom="programs that use the key", reach=Reach.PART),
    ),
    ResourceType(
        "mongodbatlas_federated_settings_identity_provider",
        "identity provider",
        Layer.IDENTITY,
        consequence=Consequence("can no longer log in with it", reach=Reach.ALL),
    ),
    ResourceType(
        "mongodbatlas_federated_settings_org_config",
        "federation of an organization",
        Layer.IDENTITY,
        identity=("org_id",),
        consequence=Consequence("of the organization can no longer log in by single sign-on", reach=Reach.ALL),
    ),
    ResourceType(
        "mongodbatlas_federated_settings_org_role_mapping",
        "role mapping",
        Layer.IDENTITY,
        identity=("org_id", "external_group_name"),
        consequence=Consequence("of the group lose their roles when they log in next", reach=Reach.PART),
    ),
    ResourceType(
        "mongodbatlas_org_invitation",
        "invitation to an organization",
        Layer.IDENTITY,
        identity=("org_id", "username"),
        consequence=_INVITED,
    ),
    ResourceType(
        "mongodbatlas_project_invitation",
        "invitation to a project",
        Layer.IDENTITY,
        identity=("project_id", "username"),
        parent="project_id",
        consequence=_INVITED,
    ),
    ResourceType(
        "mongodbatlas_resource_policy",
        "resource policy",
        Layer.RUN,
        identity=("org_id", "name"),
        consequence=Consequence("is no longer held to it", whom="whoever may make clusters", reach=Reach.LATER),
    ),
    ResourceType("mongodbatlas_team", "team", Layer.IDENTITY, identity=("org_id", "name"), consequence=_TEAM),
    ResourceType("mongodbatlas_teams", "team", Layer.IDENTITY, identity=("org_id", "name"), consequence=_TEAM),
    ResourceType(
        "mongodbatlas_mongodb_employee_access_grant",
        "grant for MongoDB's support",
        Layer.IDENTITY,
        identity=("project_id", "cluster_name"),
        parent="cluster_name",
        parent_types=("mongodbatlas_cluster", "mongodbatlas_advanced_cluster"),
        consequence=Consequence("can no longer look into the cluster", whom="MongoDB's support", reach=Reach.LATER),
    ),
    ResourceType(
        "mongodbatlas_maintenance_window",
        "maintenance window",
        Layer.RUN,
        identity=("project_id",),
        parent="project_id",
        consequence=Consequence("may be disturbed by maintenance at any hour", reach=Reach.LATER),
    ),
)
