"""Amazon Detective, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_detective_graph",
        "behavior graph",
        Layer.MONITORING,
        consequence=Consequence(
            "has no history to look at",
            whom="whoever looks into an incident",
            lasting="the data of up to a year",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_detective_invitation_accepter",
        "behavior graph membership",
        Layer.MONITORING,
        identity=("graph_arn",),
        parent="graph_arn",
        consequence=Consequence("sees no new data of this account", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_detective_member",
        "behavior graph membership",
        Layer.MONITORING,
        identity=("graph_arn", "account_id"),
        parent="graph_arn",
        consequence=Consequence(
            "sees no new data of this account",
            whom="whoever looks into an incident",
            lasting="the invitation, which the account must accept again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_detective_organization_admin_account",
        "Detective administrator",
        Layer.MONITORING,
        identity=("account_id",),
        consequence=Consequence(
            "no longer sees the organization's behavior graph",
            whom="the security account",
            lasting="its behavior graph",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_detective_organization_configuration",
        "Detective settings of an organization",
        Layer.MONITORING,
        identity=("graph_arn",),
        parent="graph_arn",
        harmless="The settings stay as they are: only Terraform forgets them.",
    ),
)
