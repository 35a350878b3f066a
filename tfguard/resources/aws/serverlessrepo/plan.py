"""AWS Serverless Application Repository, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_serverlessapplicationrepository_cloudformation_stack",
        "serverless application",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "gets errors",
            whom="whoever uses what the application made",
            lasting="every resource in its stack, and their data",
            reach=Reach.ALL,
        ),
    ),
)
