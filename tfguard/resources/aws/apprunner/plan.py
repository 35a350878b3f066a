"""AWS App Runner, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_apprunner_service",
        "App Runner service",
        Layer.COMPUTE,
        identity=("service_name",),
        endpoints=("service_url",),
        consequence=Consequence("get errors from it", lasting="its address"),
    ),
    ResourceType("aws_apprunner_auto_scaling_configuration_version", "scaling configuration", Layer.COMPUTE, disposable=True),
)
