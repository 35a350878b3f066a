"""AWS Signer, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_signer_signing_job", "signing job", Layer.RUN, disposable=True),
    ResourceType(
        "aws_signer_signing_profile",
        "signing profile",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "can no longer sign with it", whom="builds", lasting="its name, which cannot be used again", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_signer_signing_profile_permission",
        "permission on a signing profile",
        Layer.IDENTITY,
        identity=("profile_name", "statement_id"),
        parent="profile_name",
        parent_types=("aws_signer_signing_profile",),
        consequence=Consequence("can no longer sign with it", whom="builds of other accounts", reach=Reach.LATER),
    ),
)
