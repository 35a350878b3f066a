"""Identity and operation of AWS Cloud Control, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_POLICY = Consequence("is refused", whom="whoever has these permissions", reach=Reach.ALL)
_LOGIN = Consequence("is refused", whom="whoever logs in by it", reach=Reach.ALL)
_POOL_LOGIN = Consequence("can no longer log in there", reach=Reach.ALL)
_SSO = Consequence("can no longer log in to the account", whom="whoever has this access", reach=Reach.PART)
_ALARM = Consequence("are no longer told of an outage", whom="operators", reach=Reach.LATER)
_DETECT = Consequence("are no longer noticed", whom="attacks and mistakes", reach=Reach.LATER)
_BUILD = Consequence("are no longer built or deployed", whom="new versions", reach=Reach.LATER)
_STACK = Consequence(
    "lose everything that the stack has made", lasting="what is in the resources that it made", reach=Reach.ALL
)
_ORGANIZED = Consequence("are no longer under its rules", whom="accounts", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "awscc_iam_role",
        "role",
        Layer.IDENTITY,
        consequence=Consequence(
            "is refused everywhere", whom="whatever works in this role", lasting="its unique id", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_iam_managed_policy",
        "policy",
        Layer.IDENTITY,
        consequence=_POLICY,
    ),
    ResourceType(
        "awscc_iam_role_policy",
        "policy of a role",
        Layer.IDENTITY,
        consequence=_POLICY,
    ),
    ResourceType(
        "awscc_iam_user_policy",
        "policy of a user",
        Layer.IDENTITY,
        consequence=_POLICY,
    ),
    ResourceType(
        "awscc_iam_group_policy",
        "policy of a group",
        Layer.IDENTITY,
        consequence=_POLICY,
    ),
    ResourceType(
        "awscc_iam_instance_profile",
        "instance profile",
        Layer.IDENTITY,
        consequence=Consequence("lose their rights", whom="machines that have it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_iam_user",
        "user",
        Layer.IDENTITY,
        consequence=Consequence("is refused", whom="whoever logs in as it", lasting="its keys", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_iam_group",
        "group of users",
        Layer.IDENTITY,
        consequence=Consequence("lose the permissions of the group", whom="its users", lasting="its members", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_iam_oidc_provider",
        "login provider",
        Layer.IDENTITY,
        consequence=_LOGIN,
    ),
    ResourceType(
        "awscc_iam_saml_provider",
        "login provider",
        Layer.IDENTITY,
        consequence=_LOGIN,
    ),
    ResourceType(
        "awscc_iam_service_linked_role",
        "role of a service",
        Layer.IDENTITY,
        consequence=Consequence("can no longer do their work", whom="services that work in it", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_iam_server_certificate",
        "certificate",
        Layer.TLS,
        consequence=Consequence("get no valid certificate for its names", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_cognito_user_pool",
        "user pool",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer log in: their accounts are gone", lasting="the accounts and passwords", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_cognito_user_pool_client",
        "client of a user pool",
        Layer.IDENTITY,
        consequence=Consequence("can no longer log in to the application", lasting="its id and secret", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_cognito_user_pool_domain",
        "domain of a user pool",
        Layer.IDENTITY,
        consequence=_POOL_LOGIN,
    ),
    ResourceType(
        "awscc_cognito_user_pool_identity_provider",
        "login provider of a user pool",
        Layer.IDENTITY,
        consequence=_POOL_LOGIN,
    ),
    ResourceType(
        "awscc_cognito_user_pool_resource_server",
        "resource server of a user pool",
        Layer.IDENTITY,
        consequence=_POOL_LOGIN,
    ),
    ResourceType(
        "awscc_cognito_identity_pool",
        "identity pool",
        Layer.IDENTITY,
        consequence=Consequence("lose their access to AWS from the application", lasting="their identities", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_cognito_identity_pool_role_attachment",
        "roles of an identity pool",
        Layer.IDENTITY,
        consequence=Consequence("lose their access to AWS from the application", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_sso_permission_set",
        "permission set",
        Layer.IDENTITY,
        consequence=_SSO,
    ),
    ResourceType(
        "awscc_sso_assignment",
        "assignment of an account",
        Layer.IDENTITY,
        consequence=_SSO,
    ),
    ResourceType(
        "awscc_cloudwatch_alarm",
        "alarm",
        Layer.MONITORING,
        consequence=Consequence("are no longer told of an outage", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_cloudwatch_composite_alarm",
        "alarm",
        Layer.MONITORING,
        consequence=_ALARM,
    ),
    ResourceType(
        "awscc_logs_metric_filter",
        "metric from logs",
        Layer.MONITORING,
        consequence=_ALARM,
    ),
    ResourceType(
        "awscc_logs_log_group",
        "log group",
        Layer.MONITORING,
        consequence=Consequence("no longer see the logs in it", whom="operators", lasting="its logs", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_logs_subscription_filter",
        "subscription of logs",
        Layer.MONITORING,
        consequence=Consequence("gets no new ones", whom="whoever works with these logs", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_cloudwatch_dashboard",
        "dashboard",
        Layer.MONITORING,
        harmless="People look at it, nothing runs by it.",
    ),
    ResourceType(
        "awscc_cloudtrail_trail",
        "audit trail",
        Layer.MONITORING,
        consequence=Consequence("no longer see who does what", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_guardduty_detector",
        "attack detection",
        Layer.MONITORING,
        consequence=_DETECT,
    ),
    ResourceType(
        "awscc_config_config_rule",
        "rule of AWS Config",
        Layer.MONITORING,
        consequence=_DETECT,
    ),
    ResourceType(
        "awscc_securityhub_hub",
        "Security Hub",
        Layer.MONITORING,
        consequence=_DETECT,
    ),
    ResourceType(
        "awscc_accessanalyzer_analyzer",
        "access analyzer",
        Layer.MONITORING,
        consequence=_DETECT,
    ),
    ResourceType(
        "awscc_inspectorv2_filter",
        "filter of findings",
        Layer.MONITORING,
        consequence=_DETECT,
    ),
    ResourceType(
        "awscc_codepipeline_pipeline",
        "pipeline",
        Layer.RUN,
        consequence=_BUILD,
    ),
    ResourceType(
        "awscc_codedeploy_application",
        "deployment application",
        Layer.RUN,
        consequence=_BUILD,
    ),
    ResourceType(
        "awscc_codedeploy_deployment_group",
        "deployment group",
        Layer.RUN,
        consequence=_BUILD,
    ),
    ResourceType(
        "awscc_cloudformation_stack",
        "stack",
        Layer.RUN,
        consequence=_STACK,
    ),
    ResourceType(
        "awscc_cloudformation_stack_set",
        "stack set",
        Layer.RUN,
        consequence=_STACK,
    ),
    ResourceType(
        "awscc_ses_email_identity",
        "mail sender",
        Layer.RUN,
        consequence=Consequence("get no mails from this sender", lasting="its verification", reach=Reach.PART),
    ),
    ResourceType(
        "awscc_ses_configuration_set",
        "mail configuration",
        Layer.RUN,
        consequence=Consequence(
            "are sent without what it sets: events, addresses or suppression", whom="mails", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "awscc_ssm_maintenance_window",
        "maintenance window",
        Layer.RUN,
        consequence=Consequence("find that work is no longer done by itself", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_ssm_association",
        "state of machines",
        Layer.RUN,
        consequence=Consequence("are no longer kept to it", whom="machines", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_ssm_document",
        "automation document",
        Layer.RUN,
        consequence=Consequence("fails", whom="automation that runs it", reach=Reach.LATER),
    ),
    ResourceType(
        "awscc_organizations_organization",
        "organization",
        Layer.RUN,
        consequence=Consequence(
            "are no longer under its policies", whom="member accounts", lasting="its accounts", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "awscc_organizations_account",
        "account",
        Layer.RUN,
        consequence=Consequence("lose everything in it: the account is closed", lasting="everything in it", reach=Reach.ALL),
    ),
    ResourceType(
        "awscc_organizations_policy",
        "policy of an organization",
        Layer.RUN,
        consequence=_ORGANIZED,
    ),
    ResourceType(
        "awscc_organizations_organizational_unit",
        "organizational unit",
        Layer.RUN,
        consequence=_ORGANIZED,
    ),
    ResourceType(
        "awscc_resourcegroups_group",
        "group of resources",
        Layer.RUN,
        harmless="A name that collects resources: nothing runs by it.",
    ),
)
