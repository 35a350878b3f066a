"""API Gateway, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_api_gateway_api_config",
        "API config",
        Layer.LOAD_BALANCER,
        disposable=True,
    ),
    *iam_family("api_gateway_api_config", "project", "api", "api_config", of=("google_api_gateway_api_config",)),
    *iam_family("api_gateway_api", "project", "api", of=("google_api_gateway_api",)),
    *iam_family("api_gateway_gateway", "project", "region", "gateway", of=("google_api_gateway_gateway",)),
    ResourceType(
        "google_api_gateway_api",
        "API",
        Layer.LOAD_BALANCER,
        consequence=Consequence("get an error: its gateways have nothing to serve", whom="users of the API"),
    ),
    ResourceType(
        "google_api_gateway_gateway",
        "API gateway",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect", whom="users of the API", lasting="its address"),
    ),
)
