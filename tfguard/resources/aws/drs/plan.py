"""AWS Elastic Disaster Recovery, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_drs_replication_configuration_template",
        "replication template",
        Layer.DATA,
        consequence=Consequence("are not copied for a disaster", whom="new servers", reach=Reach.LATER),
    ),
)
