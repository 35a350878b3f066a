"""Amazon WorkMail, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_workmail_organization",
        "mail organization",
        Layer.COMPUTE,
        identity=("organization_alias",),
        consequence=Consequence("can no longer read or send mail", whom="its people", lasting="all mailboxes", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_workmail_domain",
        "mail domain",
        Layer.COMPUTE,
        identity=("organization_id", "domain_name"),
        parent="organization_id",
        consequence=Consequence(
            "comes back to the sender", whom="mail to the domain", lasting="its verification in the DNS", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_workmail_default_domain",
        "default mail domain",
        Layer.COMPUTE,
        identity=("organization_id",),
        parent="organization_id",
        harmless="Its deletion only drops it from the state: the organization keeps its default domain.",
    ),
    ResourceType(
        "aws_workmail_group",
        "mail group",
        Layer.COMPUTE,
        identity=("organization_id", "name"),
        parent="organization_id",
        consequence=Consequence("comes back to the sender", whom="mail to the group", reach=Reach.PART),
    ),
    ResourceType(
        "aws_workmail_user",
        "mailbox",
        Layer.COMPUTE,
        identity=("organization_id", "name"),
        parent="organization_id",
        consequence=Consequence(
            "can no longer read or send mail",
            whom="that person",
            lasting="the mailbox, once its 30 days are over",
            reach=Reach.PART,
        ),
    ),
)
