"""Default certificate authority of RDS, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_rds_certificate",
        "default certificate authority of databases",
        Layer.TLS,
        consequence=Consequence(
            "get a certificate from the authority that AWS chooses", whom="new databases", reach=Reach.LATER
        ),
    ),
)
