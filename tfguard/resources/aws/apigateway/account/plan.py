"""API Gateway's settings of an account, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_api_gateway_account", "API Gateway account settings", Layer.LOAD_BALANCER),)
