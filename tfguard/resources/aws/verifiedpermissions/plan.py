"""Amazon Verified Permissions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_verifiedpermissions_identity_source",
        "identity source",
        Layer.IDENTITY,
        identity=("policy_store_id",),
        parent="policy_store_id",
        consequence=Consequence(
            "are denied: their tokens are no longer accepted", whom="users of the applications", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_verifiedpermissions_policy",
        "authorization policy",
        Layer.IDENTITY,
        parent="policy_store_id",
        consequence=Consequence("are denied", whom="users whom only it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "aws_verifiedpermissions_policy_store",
        "policy store",
        Layer.IDENTITY,
        consequence=Consequence(
            "get an error, and let nobody in",
            whom="applications that ask it",
            lasting="its id, which applications name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_verifiedpermissions_policy_template",
        "policy template",
        Layer.IDENTITY,
        parent="policy_store_id",
        consequence=Consequence(
            "are denied",
            whom="users whom policies made from it let in",
            lasting="the policies that were made from it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_verifiedpermissions_schema",
        "schema of a policy store",
        Layer.IDENTITY,
        identity=("policy_store_id",),
        parent="policy_store_id",
        consequence=Consequence("are no longer turned away", whom="new policies with mistakes", reach=Reach.LATER),
    ),
)
