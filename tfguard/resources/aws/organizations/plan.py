"""AWS Organizations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_organizations_account",
        "AWS account",
        Layer.RUN,
        identity=("email",),
        consequence=Consequence(
            ("is lost once it is closed, and loses its policies and its payer once it leaves the organization"),
            whom="everything in the account",
            lasting="the account, and its e-mail address if it is closed",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_organizations_delegated_administrator",
        "delegated administrator",
        Layer.RUN,
        identity=("account_id", "service_principal"),
        consequence=Consequence(
            "can no longer run that service for the organization", whom="the delegated account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_organizations_organization",
        "organization",
        Layer.RUN,
        consequence=Consequence(
            "lose what depends on it: single sign-on, shared resources, guardrails and the common bill",
            whom="all its accounts",
            lasting="its id, which policies name, and its accounts",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_organizations_organizational_unit",
        "organizational unit",
        Layer.RUN,
        identity=("parent_id", "name"),
        consequence=Consequence(
            "no longer get its guardrails and its stacks",
            whom="accounts that are put there",
            lasting="its id, which policies and stack sets name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_organizations_policy",
        "organization policy",
        Layer.RUN,
        identity=("name", "type"),
        consequence=Consequence("can do again what the policy forbids", whom="accounts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_organizations_policy_attachment",
        "attachment of an organization policy",
        Layer.RUN,
        identity=("policy_id", "target_id"),
        parent="policy_id",
        consequence=Consequence("can do again what the policy forbids", whom="the accounts below it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_organizations_resource_policy",
        "delegation policy of the organization",
        Layer.RUN,
        consequence=Consequence(
            "can no longer manage the organization's policies", whom="the accounts that it names", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_organizations_aws_service_access",
        "trusted access of a service",
        Layer.RUN,
        identity=("service_principal",),
        consequence=Consequence(
            "can no longer work across the organization's accounts", whom="that service", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_organizations_tag",
        "tag",
        Layer.RUN,
        identity=("resource_id", "key"),
        parent="resource_id",
        consequence=Consequence("decide otherwise", whom="policies that decide by the tag", reach=Reach.LATER),
    ),
)
