"""Amazon SES Mail Manager, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_mailmanager_archive",
        "mail archive",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "no longer finds it", whom="whoever looks for an old mail", lasting="the mail in it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_mailmanager_ingress_point",
        "ingress point for mail",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "is no longer taken in",
            whom="mail to the domain",
            lasting="its address, which the MX record names",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_mailmanager_relay",
        "mail relay",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "is no longer passed on", whom="mail for the server behind it", lasting="its id, which rules name", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_mailmanager_rule_set",
        "rule set for mail",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("is no longer delivered", whom="mail through the ingress points that use it", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_mailmanager_traffic_policy",
        "traffic policy for mail",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "is no longer let in or kept out", whom="mail through the ingress points that use it", reach=Reach.ALL
        ),
    ),
)
