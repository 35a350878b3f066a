"""Amazon WorkLink, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_worklink_fleet",
        "WorkLink fleet",
        Layer.NETWORK,
        identity=("name",),
        consequence=Consequence(
            "can no longer open internal sites on their phones", lasting="its company code, which they type in", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_worklink_website_certificate_authority_association",
        "certificate authority of a WorkLink fleet",
        Layer.TLS,
        parent="fleet_arn",
        consequence=Consequence("can no longer open internal sites whose certificates it signed", reach=Reach.PART),
    ),
)
