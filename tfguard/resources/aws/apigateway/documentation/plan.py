"""The documentation of REST APIs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_api_gateway_documentation_part",
        "documentation of an API",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "location"),
        parent="rest_api_id",
        harmless="Documentation: no request depends on it.",
    ),
    ResourceType(
        "aws_api_gateway_documentation_version",
        "version of an API's documentation",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "version"),
        parent="rest_api_id",
        harmless="Documentation: no request depends on it.",
    ),
)
