"""AWS Security Hub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_MEMBER = Consequence(
    "no longer sees the findings of that account", whom="the administrator of Security Hub", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_securityhub_account",
        "Security Hub",
        Layer.MONITORING,
        consequence=Consequence(
            "sees findings about the account's security",
            whom="nobody",
            lasting="its findings, standards and settings",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_securityhub_action_target",
        "custom action",
        Layer.MONITORING,
        identity=("identifier",),
        consequence=Consequence("are no longer started", whom="rules that wait for the action", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_securityhub_automation_rule",
        "automation rule",
        Layer.MONITORING,
        identity=("rule_name",),
        consequence=Consequence("are no longer changed or silenced by it", whom="findings", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_securityhub_configuration_policy",
        "configuration policy",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "are no longer held to its standards and controls", whom="the accounts that it covers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_securityhub_configuration_policy_association",
        "target of a configuration policy",
        Layer.MONITORING,
        identity=("target_id",),
        consequence=Consequence(
            "is no longer held to the policy's standards and controls", whom="that target", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_securityhub_finding_aggregator",
        "finding aggregator",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer sees the findings of the others", whom="whoever watches the home Region", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_securityhub_insight", "insight", Layer.MONITORING, harmless="A saved query of findings: nothing runs it by itself."
    ),
    ResourceType(
        "aws_securityhub_invite_accepter",
        "membership in Security Hub",
        Layer.MONITORING,
        identity=("master_id",),
        consequence=Consequence(
            "no longer sees the findings of this account", whom="the administrator of Security Hub", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_securityhub_member",
        "member account of Security Hub",
        Layer.MONITORING,
        identity=("account_id",),
        consequence=_MEMBER,
    ),
    ResourceType(
        "aws_securityhub_organization_admin_account",
        "delegated administrator of Security Hub",
        Layer.MONITORING,
        identity=("admin_account_id",),
        consequence=Consequence(
            "can no longer manage Security Hub for the organization", whom="the delegated account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_securityhub_organization_configuration",
        "organization setting of Security Hub",
        Layer.MONITORING,
        consequence=Consequence(
            "start without Security Hub, and central configuration ends",
            whom="new accounts of the organization",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_securityhub_product_subscription",
        "findings of a product",
        Layer.MONITORING,
        identity=("product_arn",),
        consequence=Consequence("sees that product's findings in Security Hub", whom="nobody", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_securityhub_standards_control",
        "security control",
        Layer.MONITORING,
        identity=("standards_control_arn",),
        harmless="Its deletion only drops it from the state: the control stays on or off.",
    ),
    ResourceType(
        "aws_securityhub_standards_control_association",
        "security control of a standard",
        Layer.MONITORING,
        identity=("standards_arn", "security_control_id"),
        harmless="Its deletion only drops it from the state: the control stays on or off.",
    ),
    ResourceType(
        "aws_securityhub_standards_subscription",
        "security standard",
        Layer.MONITORING,
        identity=("standards_arn",),
        consequence=Consequence(
            "sees where the account breaks the standard",
            whom="nobody",
            lasting="which of its controls were off",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_securityhub_account_v2",
        "Security Hub",
        Layer.MONITORING,
        consequence=Consequence(
            "sees findings about the account's security", whom="nobody", lasting="its settings", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_securityhub_aggregator_v2",
        "finding aggregator",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer sees the findings of the others", whom="whoever watches the home Region", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_securityhub_automation_rule_v2",
        "automation rule",
        Layer.MONITORING,
        identity=("rule_name",),
        consequence=Consequence("are no longer changed or passed on by it", whom="findings", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_securityhub_connector_v2",
        "ticketing connector",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "open no tickets any more",
            whom="findings",
            lasting="its authorization, which somebody must give again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_securityhub_feature_v2",
        "feature of Security Hub",
        Layer.MONITORING,
        identity=("feature_name",),
        consequence=Consequence("sees what the feature would find", whom="nobody", reach=Reach.LATER),
    ),
)
