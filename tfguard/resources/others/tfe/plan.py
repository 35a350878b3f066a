"""HCP Terraform and Terraform Enterprise, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_RUN = Consequence("can no longer plan or apply", whom="whoever changes infrastructure", reach=Reach.LATER)
_ACCESS = Consequence("can no longer plan or apply", whom="members of the team", reach=Reach.LATER)
_SETTINGS_OF_WORKSPACES = Consequence(
    "does so with other settings, or without variables", whom="whoever plans or applies", reach=Reach.LATER
)
_VARIABLE = Consequence(
    "fail, or plan with another value",
    whom="runs that need it",
    lasting="its value, where nobody else has it",
    reach=Reach.LATER,
)
_NOTIFICATION = Consequence("is no longer told", whom="whoever it tells", reach=Reach.LATER)
_POLICY_OR_VERSION = Consequence(
    "is no longer held to it, or finds no such version", whom="whoever plans or applies", reach=Reach.LATER
)
_TOKEN = Consequence("are refused", whom="pipelines and agents that use it", lasting="the token", reach=Reach.LATER)
_AGENT_POOL = Consequence("wait or fail", whom="runs that need its agents", reach=Reach.LATER)
_CONNECTION = Consequence(
    "can no longer fetch code, or log in", whom="workspaces that use it", lasting="its token and its id", reach=Reach.LATER
)
_SETTING_OF_THE_ORGANIZATION = Consequence("meets other settings", whom="whoever plans or applies", reach=Reach.LATER)
_MODULE_OR_PROVIDER = Consequence(
    "can no longer be initialized", whom="workspaces that use it", lasting="its versions", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "tfe_organization",
        "organization",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "can no longer plan or apply",
            whom="whoever changes infrastructure",
            lasting="all workspaces and states in it",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "tfe_workspace",
        "workspace",
        Layer.RUN,
        identity=("organization", "name"),
        consequence=Consequence(
            "can no longer plan or apply",
            whom="whoever changes infrastructure",
            lasting="its state, its variables and its id",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "tfe_workspace_settings",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType(
        "tfe_workspace_run_task",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType(
        "tfe_organization_run_task",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType(
        "tfe_organization_run_task_global_settings",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType(
        "tfe_workspace_variable_set",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType(
        "tfe_project_variable_set",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType(
        "tfe_workspace_policy_set",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType(
        "tfe_project_policy_set",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType(
        "tfe_workspace_policy_set_exclusion",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType(
        "tfe_organization_default_settings",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType("tfe_stack", "settings of workspaces", Layer.RUN, parent="workspace_id", consequence=_SETTINGS_OF_WORKSPACES),
    ResourceType(
        "tfe_stack_variable_set",
        "settings of workspaces",
        Layer.RUN,
        parent="workspace_id",
        consequence=_SETTINGS_OF_WORKSPACES,
    ),
    ResourceType("tfe_workspace_run", "run", Layer.RUN, disposable=True),
    ResourceType("tfe_project", "project", Layer.RUN, identity=("organization", "name"), consequence=_RUN),
    ResourceType(
        "tfe_project_settings",
        "settings of a project",
        Layer.RUN,
        parent="project_id",
        consequence=Consequence("does so with other settings", whom="whoever plans or applies", reach=Reach.LATER),
    ),
    ResourceType(
        "tfe_variable",
        "variable",
        Layer.RUN,
        identity=("workspace_id", "variable_set_id", "category", "key"),
        parent="workspace_id",
        consequence=_VARIABLE,
    ),
    ResourceType(
        "tfe_variable_set",
        "variable",
        Layer.RUN,
        identity=("workspace_id", "variable_set_id", "category", "key"),
        parent="workspace_id",
        consequence=_VARIABLE,
    ),
    ResourceType(
        "tfe_test_variable",
        "variable",
        Layer.RUN,
        identity=("workspace_id", "variable_set_id", "category", "key"),
        parent="workspace_id",
        consequence=_VARIABLE,
    ),
    ResourceType(
        "tfe_run_trigger",
        "run trigger",
        Layer.RUN,
        identity=("workspace_id", "sourceable_id"),
        parent="workspace_id",
        consequence=Consequence(
            "finds the second undone", whom="whoever relies on runs one after the other", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "tfe_notification_configuration",
        "notification",
        Layer.MONITORING,
        identity=("workspace_id", "team_id", "name"),
        parent="workspace_id",
        consequence=_NOTIFICATION,
    ),
    ResourceType(
        "tfe_team_notification_configuration",
        "notification",
        Layer.MONITORING,
        identity=("workspace_id", "team_id", "name"),
        parent="workspace_id",
        consequence=_NOTIFICATION,
    ),
    ResourceType("tfe_policy", "policy or version", Layer.RUN, consequence=_POLICY_OR_VERSION),
    ResourceType("tfe_policy_set", "policy or version", Layer.RUN, consequence=_POLICY_OR_VERSION),
    ResourceType("tfe_policy_set_parameter", "policy or version", Layer.RUN, consequence=_POLICY_OR_VERSION),
    ResourceType("tfe_sentinel_policy", "policy or version", Layer.RUN, consequence=_POLICY_OR_VERSION),
    ResourceType("tfe_opa_version", "policy or version", Layer.RUN, consequence=_POLICY_OR_VERSION),
    ResourceType("tfe_sentinel_version", "policy or version", Layer.RUN, consequence=_POLICY_OR_VERSION),
    ResourceType("tfe_terraform_version", "policy or version", Layer.RUN, consequence=_POLICY_OR_VERSION),
    ResourceType("tfe_team", "access to workspaces", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("tfe_team_members", "access to workspaces", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("tfe_team_member", "access to workspaces", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("tfe_team_organization_member", "access to workspaces", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("tfe_team_organization_members", "access to workspaces", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("tfe_team_access", "access to workspaces", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("tfe_team_project_access", "access to workspaces", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("tfe_organization_membership", "access to workspaces", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("tfe_team_token", "token", Layer.IDENTITY, consequence=_TOKEN),
    ResourceType("tfe_organization_token", "token", Layer.IDENTITY, consequence=_TOKEN),
    ResourceType("tfe_agent_token", "token", Layer.IDENTITY, consequence=_TOKEN),
    ResourceType("tfe_audit_trail_token", "token", Layer.IDENTITY, consequence=_TOKEN),
    ResourceType("tfe_agent_pool", "agent pool", Layer.RUN, parent="agent_pool_id", consequence=_AGENT_POOL),
    ResourceType("tfe_agent_pool_allowed_workspaces", "agent pool", Layer.RUN, parent="agent_pool_id", consequence=_AGENT_POOL),
    ResourceType("tfe_agent_pool_allowed_projects", "agent pool", Layer.RUN, parent="agent_pool_id", consequence=_AGENT_POOL),
    ResourceType(
        "tfe_agent_pool_excluded_workspaces", "agent pool", Layer.RUN, parent="agent_pool_id", consequence=_AGENT_POOL
    ),
    ResourceType("tfe_oauth_client", "connection", Layer.IDENTITY, consequence=_CONNECTION),
    ResourceType("tfe_ssh_key", "connection", Layer.IDENTITY, consequence=_CONNECTION),
    ResourceType("tfe_vault_oidc_configuration", "connection", Layer.IDENTITY, consequence=_CONNECTION),
    ResourceType("tfe_aws_oidc_configuration", "connection", Layer.IDENTITY, consequence=_CONNECTION),
    ResourceType("tfe_gcp_oidc_configuration", "connection", Layer.IDENTITY, consequence=_CONNECTION),
    ResourceType("tfe_azure_oidc_configuration", "connection", Layer.IDENTITY, consequence=_CONNECTION),
    ResourceType("tfe_hyok_configuration", "connection", Layer.IDENTITY, consequence=_CONNECTION),
    ResourceType(
        "tfe_project_oauth_client", "setting of the organization", Layer.RUN, consequence=_SETTING_OF_THE_ORGANIZATION
    ),
    ResourceType(
        "tfe_organization_module_sharing", "setting of the organization", Layer.RUN, consequence=_SETTING_OF_THE_ORGANIZATION
    ),
    ResourceType(
        "tfe_admin_organization_settings", "setting of the organization", Layer.RUN, consequence=_SETTING_OF_THE_ORGANIZATION
    ),
    ResourceType("tfe_saml_settings", "setting of the organization", Layer.RUN, consequence=_SETTING_OF_THE_ORGANIZATION),
    ResourceType(
        "tfe_data_retention_policy", "setting of the organization", Layer.RUN, consequence=_SETTING_OF_THE_ORGANIZATION
    ),
    ResourceType(
        "tfe_registry_module",
        "module or provider",
        Layer.RUN,
        identity=("organization", "namespace", "name"),
        consequence=_MODULE_OR_PROVIDER,
    ),
    ResourceType(
        "tfe_no_code_module",
        "module or provider",
        Layer.RUN,
        identity=("organization", "namespace", "name"),
        consequence=_MODULE_OR_PROVIDER,
    ),
    ResourceType(
        "tfe_registry_provider",
        "module or provider",
        Layer.RUN,
        identity=("organization", "namespace", "name"),
        consequence=_MODULE_OR_PROVIDER,
    ),
    ResourceType(
        "tfe_registry_gpg_key",
        "module or provider",
        Layer.RUN,
        identity=("organization", "namespace", "name"),
        consequence=_MODULE_OR_PROVIDER,
    ),
)
