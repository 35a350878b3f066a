"""AWS console settings, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_uxc_account_customizations",
        "look of the console",
        Layer.RUN,
        harmless="The console shows its default colour, and all Regions and services.",
    ),
)
