"""AWS Systems Manager Incident Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ssmincidents_replication_set",
        "Incident Manager",
        Layer.MONITORING,
        consequence=Consequence(
            "is not told of incidents", whom="whoever is on call", lasting="all incidents and response plans", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_ssmincidents_response_plan",
        "response plan",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("open no incident, and call nobody", whom="alarms that start it", reach=Reach.LATER),
    ),
)
