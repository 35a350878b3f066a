"""Amazon Application Recovery Controller, zonal shift, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_arczonalshift_autoshift_observer_notification_status",
        "notices of zonal autoshift",
        Layer.MONITORING,
        consequence=Consequence("is not told that traffic leaves a zone", whom="whoever runs the account", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_arczonalshift_zonal_autoshift_configuration",
        "zonal autoshift",
        Layer.LOAD_BALANCER,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence(
            "keeps its share of the requests: they are not moved by themselves",
            whom="the next failure of a zone",
            reach=Reach.LATER,
        ),
    ),
)
