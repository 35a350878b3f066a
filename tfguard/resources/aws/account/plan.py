"""AWS accounts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_account_alternate_contact",
        "alternate contact",
        Layer.RUN,
        identity=("account_id", "alternate_contact_type"),
        consequence=Consequence(
            "sends bills, outage notices or abuse reports to the root address only", whom="AWS", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_account_primary_contact",
        "primary contact of an account",
        Layer.RUN,
        identity=("account_id",),
        harmless="AWS keeps the contact: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_account_region",
        "region setting of an account",
        Layer.RUN,
        identity=("account_id", "region_name"),
        harmless="The region stays as it is: only Terraform forgets it.",
    ),
)
