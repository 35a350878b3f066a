"""REST APIs: usage plans and keys, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_api_gateway_api_key",
        "API key",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "gets 403", whom="the client that sends it", lasting="its value, where AWS made it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_api_gateway_usage_plan",
        "usage plan",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get 403", whom="clients with a key in this plan", reach=Reach.PART),
    ),
    ResourceType(
        "aws_api_gateway_usage_plan_key",
        "key of a usage plan",
        Layer.LOAD_BALANCER,
        identity=("usage_plan_id", "key_id"),
        parent="usage_plan_id",
        consequence=Consequence("gets 403", whom="the client that sends this key", reach=Reach.PART),
    ),
)
