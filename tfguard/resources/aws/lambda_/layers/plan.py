"""Lambda layers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_lambda_layer_version", "layer version", Layer.COMPUTE, disposable=True),
    ResourceType(
        "aws_lambda_layer_version_permission",
        "layer permission",
        Layer.COMPUTE,
        identity=("layer_name", "version_number", "statement_id"),
        consequence=Consequence(
            "can no longer create or update functions with it", whom="whoever it lets use the layer", reach=Reach.LATER
        ),
    ),
)
