"""Amazon Route 53 Profiles, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_route53profiles_profile",
        "Route 53 profile",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence(
            "can no longer resolve the private names that it gives them", whom="the VPCs that use it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_route53profiles_resource_association",
        "zone or rule of a Route 53 profile",
        Layer.DNS,
        identity=("profile_id", "resource_arn"),
        parent="profile_id",
        consequence=Consequence(
            "can no longer resolve the names of that zone or rule", whom="the VPCs that use the profile", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_route53profiles_association",
        "Route 53 profile of a VPC",
        Layer.DNS,
        identity=("profile_id", "resource_id"),
        parent="profile_id",
        consequence=Consequence("can no longer resolve the private names that the profile gives it", whom="the VPC"),
    ),
)
