"""AWS IAM Roles Anywhere, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_rolesanywhere_trust_anchor",
        "trust anchor",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "get no more credentials",
            whom="machines outside AWS whose certificates it vouches for",
            lasting="its ARN, which they name",
        ),
    ),
    ResourceType(
        "aws_rolesanywhere_profile",
        "profile of Roles Anywhere",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "get no more credentials", whom="machines outside AWS that use it", lasting="its ARN, which they name"
        ),
    ),
)
