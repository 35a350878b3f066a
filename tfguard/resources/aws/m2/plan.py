"""AWS Mainframe Modernization, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_m2_application",
        "mainframe application",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("can no longer work with the application", lasting="its versions", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_m2_deployment",
        "deployment of a mainframe application",
        Layer.COMPUTE,
        identity=("application_id", "environment_id"),
        parent="application_id",
        consequence=Consequence("can no longer work with the application: it is stopped", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_m2_environment",
        "mainframe environment",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("can no longer work with the applications in it", reach=Reach.ALL),
    ),
)
