"""API Gateway's client certificates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_api_gateway_client_certificate",
        "client certificate of API Gateway",
        Layer.TLS,
        consequence=Consequence(
            "refuse the calls of its stages",
            whom="backends that ask for it",
            lasting="its key: the backends must trust the new one",
            reach=Reach.PART,
        ),
    ),
)
