"""Types as the Azure Resource Manager's API calls them, for objects that Terraform holds under these names."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType


def arm_type(type_: str, noun: str, layer: Layer, told: Consequence | str) -> ResourceType:
    """A type of the API, and what its loss means, or why it is harmless. Its object dies with the one in `parent_id`."""
    consequence, harmless = (None, told) if isinstance(told, str) else (told, None)
    return ResourceType(
        type_, noun, layer, identity=("parent_id", "name"), parent="parent_id", consequence=consequence, harmless=harmless
    )
