"""GitLab: projects, their rules and their variables, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PIPE = Consequence("fail", whom="pipelines that read it", reach=Reach.LATER)
_RULED = Consequence("is no longer held to it", whom="whoever pushes", reach=Reach.LATER)
_ACCESS = Consequence("can no longer read or push", whom="whoever has access by it", reach=Reach.LATER)
_TOLD = Consequence("is no longer told", whom="whoever it tells", reach=Reach.LATER)
_PART_OF_A_REPOSITORY = Consequence("no longer finds it", whom="whoever works on the code", reach=Reach.LATER)
_TRIGGER_OF_PIPELINES = Consequence("finds it undone", whom="whoever relies on what it starts", reach=Reach.LATER)
_RUNNER = Consequence("wait", whom="pipelines that run there", reach=Reach.LATER)
_ENVIRONMENT_OF_PIPELINES = Consequence("is held to other rules", whom="whoever deploys", reach=Reach.LATER)
_KEY_OR_TOKEN = Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.LATER)
_CONNECTION_OF_A_CLUSTER = Consequence(
    "no longer can", whom="whoever deploys to the cluster", lasting="its token", reach=Reach.LATER
)
_MIRROR_OR_PROTECTION = Consequence("finds old code, or none of its protection", whom="whoever relies on it", reach=Reach.LATER)
_PART_OF_A_PROJECT = "It only describes or sorts what is in the project."

RESOURCE_TYPES = (
    ResourceType(
        "gitlab_project",
        "project",
        Layer.RUN,
        identity=("namespace_id", "name"),
        consequence=Consequence(
            "can no longer pull or push",
            whom="whoever works on the code",
            lasting="the code, its issues, packages and images",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "gitlab_group",
        "group",
        Layer.RUN,
        identity=("parent_id", "path"),
        consequence=Consequence(
            "can no longer pull or push",
            whom="whoever works on its projects",
            lasting="all that is in the group",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "gitlab_repository_file", "part of a repository", Layer.RUN, parent="project", consequence=_PART_OF_A_REPOSITORY
    ),
    ResourceType("gitlab_branch", "part of a repository", Layer.RUN, parent="project", consequence=_PART_OF_A_REPOSITORY),
    ResourceType("gitlab_project_tag", "part of a repository", Layer.RUN, parent="project", consequence=_PART_OF_A_REPOSITORY),
    ResourceType("gitlab_branch_protection", "rule for pushes", Layer.RUN, parent="project", consequence=_RULED),
    ResourceType("gitlab_tag_protection", "rule for pushes", Layer.RUN, parent="project", consequence=_RULED),
    ResourceType("gitlab_project_push_rules", "rule for pushes", Layer.RUN, parent="project", consequence=_RULED),
    ResourceType("gitlab_project_approval_rule", "rule for pushes", Layer.RUN, parent="project", consequence=_RULED),
    ResourceType("gitlab_project_level_mr_approvals", "rule for pushes", Layer.RUN, parent="project", consequence=_RULED),
    ResourceType("gitlab_group_protected_environment", "rule for pushes", Layer.RUN, parent="project", consequence=_RULED),
    ResourceType("gitlab_project_protected_environment", "rule for pushes", Layer.RUN, parent="project", consequence=_RULED),
    ResourceType("gitlab_project_compliance_frameworks", "rule for pushes", Layer.RUN, parent="project", consequence=_RULED),
    ResourceType("gitlab_compliance_framework", "rule for pushes", Layer.RUN, parent="project", consequence=_RULED),
    ResourceType("gitlab_project_variable", "variable of pipelines", Layer.RUN, parent="project", consequence=_PIPE),
    ResourceType("gitlab_group_variable", "variable of pipelines", Layer.RUN, parent="project", consequence=_PIPE),
    ResourceType("gitlab_instance_variable", "variable of pipelines", Layer.RUN, parent="project", consequence=_PIPE),
    ResourceType(
        "gitlab_pipeline_schedule", "trigger of pipelines", Layer.RUN, parent="project", consequence=_TRIGGER_OF_PIPELINES
    ),
    ResourceType(
        "gitlab_pipeline_schedule_variable",
        "trigger of pipelines",
        Layer.RUN,
        parent="project",
        consequence=_TRIGGER_OF_PIPELINES,
    ),
    ResourceType(
        "gitlab_pipeline_trigger", "trigger of pipelines", Layer.RUN, parent="project", consequence=_TRIGGER_OF_PIPELINES
    ),
    ResourceType("gitlab_runner", "runner", Layer.RUN, consequence=_RUNNER),
    ResourceType("gitlab_user_runner", "runner", Layer.RUN, consequence=_RUNNER),
    ResourceType("gitlab_project_runner_enablement", "runner", Layer.RUN, consequence=_RUNNER),
    ResourceType(
        "gitlab_project_environment",
        "environment of pipelines",
        Layer.RUN,
        parent="project",
        consequence=_ENVIRONMENT_OF_PIPELINES,
    ),
    ResourceType(
        "gitlab_project_freeze_period",
        "environment of pipelines",
        Layer.RUN,
        parent="project",
        consequence=_ENVIRONMENT_OF_PIPELINES,
    ),
    ResourceType(
        "gitlab_project_job_token_scope",
        "environment of pipelines",
        Layer.RUN,
        parent="project",
        consequence=_ENVIRONMENT_OF_PIPELINES,
    ),
    ResourceType(
        "gitlab_project_job_token_scopes",
        "environment of pipelines",
        Layer.RUN,
        parent="project",
        consequence=_ENVIRONMENT_OF_PIPELINES,
    ),
    ResourceType("gitlab_deploy_key", "key or token", Layer.IDENTITY, parent="project", consequence=_KEY_OR_TOKEN),
    ResourceType("gitlab_deploy_key_enable", "key or token", Layer.IDENTITY, parent="project", consequence=_KEY_OR_TOKEN),
    ResourceType("gitlab_deploy_token", "key or token", Layer.IDENTITY, parent="project", consequence=_KEY_OR_TOKEN),
    ResourceType("gitlab_project_access_token", "key or token", Layer.IDENTITY, parent="project", consequence=_KEY_OR_TOKEN),
    ResourceType("gitlab_group_access_token", "key or token", Layer.IDENTITY, parent="project", consequence=_KEY_OR_TOKEN),
    ResourceType("gitlab_personal_access_token", "key or token", Layer.IDENTITY, parent="project", consequence=_KEY_OR_TOKEN),
    ResourceType(
        "gitlab_group_service_account_access_token", "key or token", Layer.IDENTITY, parent="project", consequence=_KEY_OR_TOKEN
    ),
    ResourceType("gitlab_user_sshkey", "key or token", Layer.IDENTITY, parent="project", consequence=_KEY_OR_TOKEN),
    ResourceType("gitlab_user_gpgkey", "key or token", Layer.IDENTITY, parent="project", consequence=_KEY_OR_TOKEN),
    ResourceType("gitlab_project_membership", "access to projects", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("gitlab_group_membership", "access to projects", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("gitlab_project_share_group", "access to projects", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("gitlab_group_share_group", "access to projects", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("gitlab_group_ldap_link", "access to projects", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("gitlab_group_saml_link", "access to projects", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("gitlab_member_role", "access to projects", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("gitlab_user", "access to projects", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("gitlab_group_service_account", "access to projects", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("gitlab_project_hook", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_group_hook", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_system_hook", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_slack", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_microsoft_teams", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_jira", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_mattermost", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_telegram", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_pipelines_email", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_emails_on_push", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_custom_issue_tracker", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_external_wiki", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_jenkins", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType("gitlab_integration_github", "hook", Layer.RUN, parent="project", consequence=_TOLD),
    ResourceType(
        "gitlab_cluster_agent", "connection of a cluster", Layer.RUN, parent="project", consequence=_CONNECTION_OF_A_CLUSTER
    ),
    ResourceType(
        "gitlab_cluster_agent_token",
        "connection of a cluster",
        Layer.RUN,
        parent="project",
        consequence=_CONNECTION_OF_A_CLUSTER,
    ),
    ResourceType(
        "gitlab_project_cluster", "connection of a cluster", Layer.RUN, parent="project", consequence=_CONNECTION_OF_A_CLUSTER
    ),
    ResourceType(
        "gitlab_group_cluster", "connection of a cluster", Layer.RUN, parent="project", consequence=_CONNECTION_OF_A_CLUSTER
    ),
    ResourceType(
        "gitlab_instance_cluster", "connection of a cluster", Layer.RUN, parent="project", consequence=_CONNECTION_OF_A_CLUSTER
    ),
    ResourceType(
        "gitlab_pages_domain",
        "domain of a site",
        Layer.DNS,
        identity=("project", "domain"),
        parent="project",
        consequence=Consequence("of the name get an error", reach=Reach.ALL),
    ),
    ResourceType(
        "gitlab_project_mirror", "mirror or protection", Layer.RUN, parent="project", consequence=_MIRROR_OR_PROTECTION
    ),
    ResourceType(
        "gitlab_project_pull_mirror", "mirror or protection", Layer.RUN, parent="project", consequence=_MIRROR_OR_PROTECTION
    ),
    ResourceType(
        "gitlab_project_container_repository_protection",
        "mirror or protection",
        Layer.RUN,
        parent="project",
        consequence=_MIRROR_OR_PROTECTION,
    ),
    ResourceType(
        "gitlab_project_package_protection",
        "mirror or protection",
        Layer.RUN,
        parent="project",
        consequence=_MIRROR_OR_PROTECTION,
    ),
    ResourceType("gitlab_label", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_group_label", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_project_label", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_project_badge", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_group_badge", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_project_milestone", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_project_issue", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_project_issue_board", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_group_issue_board", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_group_epic_board", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_topic", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_release", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_release_link", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType("gitlab_project_wiki_page", "part of a project", Layer.RUN, parent="project", harmless=_PART_OF_A_PROJECT),
    ResourceType(
        "gitlab_application",
        "OAuth application",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("can no longer log in to the program by GitLab", lasting="its id and secret", reach=Reach.PART),
    ),
    ResourceType(
        "gitlab_application_settings",
        "instance settings",
        Layer.RUN,
        harmless="It is only dropped from the state: the instance keeps its settings.",
    ),
)
