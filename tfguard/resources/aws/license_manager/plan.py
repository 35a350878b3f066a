"""AWS License Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_licensemanager_association",
        "license configuration of a resource",
        Layer.RUN,
        identity=("license_configuration_arn", "resource_arn"),
        parent="license_configuration_arn",
        consequence=Consequence(
            "no longer sees those that the resource uses", whom="whoever counts licenses", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_licensemanager_grant",
        "license grant",
        Layer.RUN,
        identity=("license_arn", "principal"),
        parent="license_arn",
        consequence=Consequence("can no longer use the license", whom="the account that it names", reach=Reach.PART),
    ),
    ResourceType(
        "aws_licensemanager_grant_accepter",
        "accepted license grant",
        Layer.RUN,
        identity=("grant_arn",),
        parent="grant_arn",
        consequence=Consequence("can no longer use the license", whom="whoever works in this account", reach=Reach.PART),
    ),
    ResourceType(
        "aws_licensemanager_license_configuration",
        "license configuration",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "no longer sees how many are used, and nothing holds the limit", whom="whoever counts licenses", reach=Reach.LATER
        ),
    ),
)
