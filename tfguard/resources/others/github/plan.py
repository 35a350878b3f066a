"""GitHub: repositories, their rules and their secrets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PIPE = Consequence("fail", whom="pipelines that read it", reach=Reach.LATER)
_RULED = Consequence("is no longer held to it", whom="whoever pushes", reach=Reach.LATER)
_ACCESS = Consequence("can no longer read or push", whom="whoever has access by it", reach=Reach.LATER)
_LOOK = "It only describes or sorts what is in the repository."
_BRANCH = Consequence("no longer finds it", whom="whoever works on the branch", reach=Reach.LATER)
_ENVIRONMENT = Consequence("is held to other rules, or finds no secrets", whom="whoever deploys", reach=Reach.LATER)
_RUNNERS = Consequence("wait", whom="pipelines that run there", reach=Reach.LATER)
_PERMISSIONS_OF_PIPELINES = Consequence("may do more or less than before", whom="pipelines", reach=Reach.LATER)
_SUBJECT_OF_PIPELINES_TOKENS = Consequence(
    "are refused: the subject of their token is another one", whom="pipelines that log in to a cloud", reach=Reach.LATER
)
_USER_S_KEY = Consequence("can no longer push with it", whom="the user", reach=Reach.LATER)
_WEBHOOK = Consequence("are no longer told", whom="programs that it calls", reach=Reach.LATER)
_REPOSITORY_OF_AN_APP = Consequence("no longer works in the repository", whom="the app", reach=Reach.LATER)
_ALERT_OF_A_REPOSITORY = Consequence(
    "is no longer told of vulnerabilities", whom="whoever works on the code", reach=Reach.LATER
)
_ORGANIZATION = Consequence("work by other settings", whom="members of the organization", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "github_repository",
        "repository",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "can no longer pull or push",
            whom="whoever works on the code",
            lasting="the code, its issues and its releases",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "github_repository_file",
        "file in a repository",
        Layer.RUN,
        identity=("repository", "branch", "file"),
        parent="repository",
        consequence=Consequence("no longer finds the file", whom="whoever works on the code", reach=Reach.LATER),
    ),
    ResourceType(
        "github_branch", "branch", Layer.RUN, identity=("repository", "branch"), parent="repository", consequence=_BRANCH
    ),
    ResourceType(
        "github_branch_default",
        "branch",
        Layer.RUN,
        identity=("repository", "branch"),
        parent="repository",
        consequence=_BRANCH,
    ),
    ResourceType("github_branch_protection", "rule for pushes", Layer.RUN, parent="repository_id", consequence=_RULED),
    ResourceType("github_branch_protection_v3", "rule for pushes", Layer.RUN, parent="repository_id", consequence=_RULED),
    ResourceType("github_repository_ruleset", "rule for pushes", Layer.RUN, parent="repository_id", consequence=_RULED),
    ResourceType("github_organization_ruleset", "rule for pushes", Layer.RUN, parent="repository_id", consequence=_RULED),
    ResourceType("github_repository_tag_protection", "rule for pushes", Layer.RUN, parent="repository_id", consequence=_RULED),
    ResourceType(
        "github_repository_environment",
        "environment",
        Layer.RUN,
        identity=("repository", "environment"),
        parent="repository",
        consequence=_ENVIRONMENT,
    ),
    ResourceType(
        "github_repository_environment_deployment_policy",
        "environment",
        Layer.RUN,
        identity=("repository", "environment"),
        parent="repository",
        consequence=_ENVIRONMENT,
    ),
    ResourceType(
        "github_repository_deployment_branch_policy",
        "environment",
        Layer.RUN,
        identity=("repository", "environment"),
        parent="repository",
        consequence=_ENVIRONMENT,
    ),
    ResourceType(
        "github_repository_environment_custom_protection_rule",
        "environment",
        Layer.RUN,
        identity=("repository", "environment"),
        parent="repository",
        consequence=_ENVIRONMENT,
    ),
    ResourceType("github_actions_secret", "secret of pipelines", Layer.RUN, parent="repository", consequence=_PIPE),
    ResourceType("github_actions_environment_secret", "secret of pipelines", Layer.RUN, parent="repository", consequence=_PIPE),
    ResourceType(
        "github_actions_organization_secret", "secret of pipelines", Layer.RUN, parent="repository", consequence=_PIPE
    ),
    ResourceType(
        "github_actions_organization_secret_repositories",
        "secret of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PIPE,
    ),
    ResourceType(
        "github_actions_organization_secret_repository",
        "secret of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PIPE,
    ),
    ResourceType("github_codespaces_secret", "secret of pipelines", Layer.RUN, parent="repository", consequence=_PIPE),
    ResourceType(
        "github_codespaces_organization_secret", "secret of pipelines", Layer.RUN, parent="repository", consequence=_PIPE
    ),
    ResourceType(
        "github_codespaces_organization_secret_repositories",
        "secret of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PIPE,
    ),
    ResourceType("github_codespaces_user_secret", "secret of pipelines", Layer.RUN, parent="repository", consequence=_PIPE),
    ResourceType("github_dependabot_secret", "secret of pipelines", Layer.RUN, parent="repository", consequence=_PIPE),
    ResourceType(
        "github_dependabot_organization_secret", "secret of pipelines", Layer.RUN, parent="repository", consequence=_PIPE
    ),
    ResourceType(
        "github_dependabot_organization_secret_repositories",
        "secret of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PIPE,
    ),
    ResourceType("github_actions_variable", "variable of pipelines", Layer.RUN, parent="repository", consequence=_PIPE),
    ResourceType(
        "github_actions_environment_variable", "variable of pipelines", Layer.RUN, parent="repository", consequence=_PIPE
    ),
    ResourceType(
        "github_actions_organization_variable", "variable of pipelines", Layer.RUN, parent="repository", consequence=_PIPE
    ),
    ResourceType(
        "github_actions_organization_variable_repositories",
        "variable of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PIPE,
    ),
    ResourceType("github_actions_runner_group", "runners", Layer.RUN, consequence=_RUNNERS),
    ResourceType("github_enterprise_actions_runner_group", "runners", Layer.RUN, consequence=_RUNNERS),
    ResourceType("github_actions_hosted_runner", "runners", Layer.RUN, consequence=_RUNNERS),
    ResourceType(
        "github_actions_repository_permissions",
        "permissions of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PERMISSIONS_OF_PIPELINES,
    ),
    ResourceType(
        "github_actions_organization_permissions",
        "permissions of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PERMISSIONS_OF_PIPELINES,
    ),
    ResourceType(
        "github_enterprise_actions_permissions",
        "permissions of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PERMISSIONS_OF_PIPELINES,
    ),
    ResourceType(
        "github_workflow_repository_permissions",
        "permissions of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PERMISSIONS_OF_PIPELINES,
    ),
    ResourceType(
        "github_actions_repository_access_level",
        "permissions of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PERMISSIONS_OF_PIPELINES,
    ),
    ResourceType(
        "github_enterprise_actions_workflow_permissions",
        "permissions of pipelines",
        Layer.RUN,
        parent="repository",
        consequence=_PERMISSIONS_OF_PIPELINES,
    ),
    ResourceType(
        "github_actions_repository_oidc_subject_claim_customization_template",
        "subject of pipelines' tokens",
        Layer.IDENTITY,
        parent="repository",
        consequence=_SUBJECT_OF_PIPELINES_TOKENS,
    ),
    ResourceType(
        "github_actions_organization_oidc_subject_claim_customization_template",
        "subject of pipelines' tokens",
        Layer.IDENTITY,
        parent="repository",
        consequence=_SUBJECT_OF_PIPELINES_TOKENS,
    ),
    ResourceType(
        "github_repository_deploy_key",
        "deploy key",
        Layer.IDENTITY,
        parent="repository",
        consequence=Consequence("are refused", whom="programs that pull with it", reach=Reach.LATER),
    ),
    ResourceType("github_user_ssh_key", "user's key", Layer.IDENTITY, consequence=_USER_S_KEY),
    ResourceType("github_user_gpg_key", "user's key", Layer.IDENTITY, consequence=_USER_S_KEY),
    ResourceType("github_user_invitation_accepter", "user's key", Layer.IDENTITY, consequence=_USER_S_KEY),
    ResourceType("github_repository_webhook", "webhook", Layer.RUN, parent="repository", consequence=_WEBHOOK),
    ResourceType("github_organization_webhook", "webhook", Layer.RUN, parent="repository", consequence=_WEBHOOK),
    ResourceType("github_repository_collaborator", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_repository_collaborators", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_team_repository", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_team_members", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_team_membership", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_membership", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_emu_group_mapping", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_team_sync_group_mapping", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_organization_role", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_organization_custom_role", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_organization_repository_role", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_organization_role_team", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_organization_role_team_assignment", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_organization_role_user", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType("github_organization_security_manager", "access to repositories", Layer.IDENTITY, consequence=_ACCESS),
    ResourceType(
        "github_team",
        "team",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("can no longer read or push", whom="members of the team", lasting="its id", reach=Reach.LATER),
    ),
    ResourceType("github_team_settings", "settings of a team", Layer.RUN, harmless="It only says how reviews are shared out."),
    ResourceType(
        "github_app_installation_repository",
        "repository of an app",
        Layer.RUN,
        parent="installation_id",
        consequence=_REPOSITORY_OF_AN_APP,
    ),
    ResourceType(
        "github_app_installation_repositories",
        "repository of an app",
        Layer.RUN,
        parent="installation_id",
        consequence=_REPOSITORY_OF_AN_APP,
    ),
    ResourceType("github_issue", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType("github_issue_label", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType("github_issue_labels", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType("github_repository_milestone", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType("github_repository_topics", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType("github_repository_project", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType("github_organization_project", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType("github_project_card", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType("github_project_column", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType(
        "github_repository_autolink_reference", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK
    ),
    ResourceType("github_repository_custom_property", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType(
        "github_organization_custom_properties", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK
    ),
    ResourceType("github_release", "part of a repository", Layer.RUN, parent="repository", harmless=_LOOK),
    ResourceType("github_repository_pull_request", "pull request", Layer.RUN, disposable=True),
    ResourceType(
        "github_repository_dependabot_security_updates",
        "alert of a repository",
        Layer.MONITORING,
        parent="repository",
        consequence=_ALERT_OF_A_REPOSITORY,
    ),
    ResourceType(
        "github_repository_vulnerability_alerts",
        "alert of a repository",
        Layer.MONITORING,
        parent="repository",
        consequence=_ALERT_OF_A_REPOSITORY,
    ),
    ResourceType("github_organization_settings", "organization", Layer.RUN, consequence=_ORGANIZATION),
    ResourceType("github_organization_block", "organization", Layer.RUN, consequence=_ORGANIZATION),
    ResourceType("github_enterprise_organization", "organization", Layer.RUN, consequence=_ORGANIZATION),
)
