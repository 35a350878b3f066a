"""REST APIs: usage plans and keys, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_api_gateway_api_key", "API key", Layer.LOAD_BALANCER),
    ResourceType("aws_api_gateway_usage_plan", "usage plan", Layer.LOAD_BALANCER),
    ResourceType("aws_api_gateway_usage_plan_key", "key of a usage plan", Layer.LOAD_BALANCER),
)
