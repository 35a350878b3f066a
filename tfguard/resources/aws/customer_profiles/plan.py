"""Amazon Connect Customer Profiles, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_customerprofiles_domain",
        "customer profiles",
        Layer.DATA,
        identity=("domain_name",),
        consequence=Consequence("no longer see who is calling", whom="agents", lasting="the profiles in it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_customerprofiles_profile",
        "customer profile",
        Layer.DATA,
        parent="domain_name",
        parent_types=("aws_customerprofiles_domain",),
        consequence=Consequence(
            "no longer see who this customer is", whom="agents", lasting="what was added to the profile since", reach=Reach.PART
        ),
    ),
)
