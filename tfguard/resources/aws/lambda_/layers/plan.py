"""Lambda layers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_lambda_layer_version", "layer version", Layer.COMPUTE, disposable=True),
    ResourceType("aws_lambda_layer_version_permission", "layer permission", Layer.COMPUTE),
)
