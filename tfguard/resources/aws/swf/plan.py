"""Amazon Simple Workflow Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_swf_domain",
        "workflow domain",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "can no longer be started, and the running ones are cut off", whom="workflows in it", reach=Reach.ALL
        ),
    ),
)
