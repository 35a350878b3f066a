"""AWS CodeStar Notifications, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_codestarnotifications_notification_rule",
        "notification rule",
        Layer.MONITORING,
        identity=("name", "resource"),
        parent="resource",
        consequence=Consequence("are no longer told of builds and deployments that fail", whom="developers", reach=Reach.LATER),
    ),
)
