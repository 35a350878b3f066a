"""AWS Systems Manager Quick Setup, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ssmquicksetup_configuration_manager",
        "Quick Setup configuration",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("are no longer patched and set up by it", whom="machines and accounts", reach=Reach.LATER),
    ),
)
