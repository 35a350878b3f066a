"""AWS Resource Access Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ram_principal_association",
        "principal of a resource share",
        Layer.RUN,
        identity=("resource_share_arn", "principal"),
        parent="resource_share_arn",
        consequence=Consequence("can no longer use what is shared", whom="that principal", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ram_resource_association",
        "shared resource",
        Layer.RUN,
        identity=("resource_share_arn", "resource_arn"),
        parent="resource_share_arn",
        consequence=Consequence("can no longer use that resource", whom="the accounts of the share", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ram_resource_share",
        "resource share",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "can no longer use what it shares",
            whom="the accounts that it names",
            lasting="its ARN, and the acceptances of accounts outside the organization",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_ram_resource_share_accepter",
        "accepted resource share",
        Layer.RUN,
        identity=("share_arn",),
        consequence=Consequence(
            "can no longer use what is shared with it",
            whom="this account",
            lasting="the invitation, which must be sent again",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_ram_sharing_with_organization",
        "sharing with the organization",
        Layer.RUN,
        consequence=Consequence(
            "can no longer use it", whom="accounts that got a share through the organization", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_ram_permission",
        "permission of resource shares",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("cannot use it", whom="new shares", lasting="its versions", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ram_resource_share_associations_exclusive",
        "list of all that a share has",
        Layer.RUN,
        identity=("resource_share_arn",),
        parent="resource_share_arn",
        harmless="Its deletion changes no share: Terraform only stops removing what it does not know.",
    ),
)
