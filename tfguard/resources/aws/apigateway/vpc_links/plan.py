"""REST APIs: links into VPCs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_api_gateway_vpc_link", "VPC link", Layer.LOAD_BALANCER),)
