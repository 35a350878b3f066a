"""AWS Config, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_RULES = Consequence("are no longer told which resources break it", whom="auditors", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_config_aggregate_authorization",
        "aggregation authorization",
        Layer.MONITORING,
        identity=("account_id", "region", "authorized_aws_region"),
        consequence=Consequence("no longer sees the resources of this account", whom="the central account", reach=Reach.LATER),
    ),
    ResourceType("aws_config_config_rule", "Config rule", Layer.MONITORING, identity=("name",), consequence=_RULES),
    ResourceType(
        "aws_config_configuration_aggregator",
        "Config aggregator",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("no longer see all accounts and regions in one place", whom="auditors", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_config_configuration_recorder",
        "configuration recorder",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "no longer see what changed: rules get nothing to evaluate", whom="auditors", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_config_configuration_recorder_status",
        "configuration recorder status",
        Layer.MONITORING,
        identity=("name",),
        parent="name",
        parent_types=("aws_config_configuration_recorder",),
        consequence=Consequence("no longer see what changed: the recorder stops", whom="auditors", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_config_conformance_pack",
        "conformance pack",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("are no longer told which resources break its rules", whom="auditors", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_config_delivery_channel",
        "delivery channel of Config",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "no longer see what changed: nothing is recorded without it", whom="auditors", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_config_organization_conformance_pack",
        "conformance pack of an organization",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "are no longer told which resources of any account break its rules", whom="auditors", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_config_organization_custom_policy_rule",
        "Config rule of an organization",
        Layer.MONITORING,
        identity=("name",),
        consequence=_RULES,
    ),
    ResourceType(
        "aws_config_organization_custom_rule",
        "Config rule of an organization",
        Layer.MONITORING,
        identity=("name",),
        consequence=_RULES,
    ),
    ResourceType(
        "aws_config_organization_managed_rule",
        "Config rule of an organization",
        Layer.MONITORING,
        identity=("name",),
        consequence=_RULES,
    ),
    ResourceType(
        "aws_config_remediation_configuration",
        "remediation of a Config rule",
        Layer.MONITORING,
        identity=("config_rule_name",),
        parent="config_rule_name",
        parent_types=("aws_config_config_rule",),
        consequence=Consequence(
            "are no longer put right by themselves", whom="resources that break the rule", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_config_retention_configuration",
        "retention of Config",
        Layer.MONITORING,
        harmless="What is recorded is kept for seven years without it, the longest time there is.",
    ),
)
