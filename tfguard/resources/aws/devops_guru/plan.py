"""Amazon DevOps Guru, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_INSIGHTS = Consequence("are no longer told of unusual behaviour", whom="operators", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "aws_devopsguru_event_sources_config", "event sources of DevOps Guru", Layer.MONITORING, consequence=_INSIGHTS
    ),
    ResourceType("aws_devopsguru_notification_channel", "notification channel", Layer.MONITORING, consequence=_INSIGHTS),
    ResourceType(
        "aws_devopsguru_resource_collection", "resource collection", Layer.MONITORING, identity=("type",), consequence=_INSIGHTS
    ),
    ResourceType(
        "aws_devopsguru_service_integration",
        "service integration of DevOps Guru",
        Layer.MONITORING,
        harmless="The settings stay as they are: only Terraform forgets them.",
    ),
)
