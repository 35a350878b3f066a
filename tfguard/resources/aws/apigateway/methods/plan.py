"""REST APIs: paths, methods and integrations, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ERROR_INSTEAD = Consequence(
    "get 500 instead of its answer, from the next deployment on", whom="clients of the method", reach=Reach.PART
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_api_gateway_resource",
        "API resource",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "parent_id", "path_part"),
        parent="rest_api_id",
    ),
    ResourceType(
        "aws_api_gateway_method",
        "API method",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "resource_id", "http_method"),
        parent="resource_id",
    ),
    ResourceType(
        "aws_api_gateway_integration",
        "API integration",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "resource_id", "http_method"),
        parent="resource_id",
    ),
    ResourceType(
        "aws_api_gateway_integration_response",
        "integration response",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "resource_id", "http_method", "status_code"),
        parent="resource_id",
        consequence=_ERROR_INSTEAD,
    ),
    ResourceType(
        "aws_api_gateway_method_response",
        "method response",
        Layer.LOAD_BALANCER,
        identity=("rest_api_id", "resource_id", "http_method", "status_code"),
        parent="resource_id",
        consequence=_ERROR_INSTEAD,
    ),
)
