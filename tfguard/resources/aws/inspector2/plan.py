"""Amazon Inspector, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_inspector2_delegated_admin_account",
        "Inspector administrator",
        Layer.MONITORING,
        identity=("account_id",),
        consequence=Consequence(
            "no longer sees the vulnerabilities of the organization", whom="the security account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_inspector2_enabler",
        "vulnerability scanning",
        Layer.MONITORING,
        identity=("account_ids", "resource_types"),
        consequence=Consequence(
            "are no longer told of vulnerable instances, images and functions", whom="operators", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_inspector2_filter",
        "filter of vulnerabilities",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("get the findings again that it kept away", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_inspector2_member_association",
        "Inspector membership",
        Layer.MONITORING,
        identity=("account_id",),
        consequence=Consequence(
            "no longer sees the vulnerabilities of this account", whom="the security account", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_inspector2_organization_configuration",
        "Inspector settings of an organization",
        Layer.MONITORING,
        consequence=Consequence("are no longer scanned for vulnerabilities", whom="new accounts", reach=Reach.LATER),
    ),
)
