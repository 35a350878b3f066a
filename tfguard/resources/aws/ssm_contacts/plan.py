"""AWS Systems Manager Incident Manager contacts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ssmcontacts_contact",
        "incident contact",
        Layer.MONITORING,
        identity=("alias",),
        consequence=Consequence(
            "is not told of an incident", whom="whoever is on call", lasting="the activation of its channels", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_ssmcontacts_contact_channel",
        "channel of an incident contact",
        Layer.MONITORING,
        identity=("contact_id", "name"),
        parent="contact_id",
        consequence=Consequence(
            "is not told over that channel",
            whom="whoever is on call",
            lasting="its activation, which the contact must confirm again",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_ssmcontacts_plan",
        "engagement plan",
        Layer.MONITORING,
        identity=("contact_id",),
        parent="contact_id",
        consequence=Consequence("is not told of an incident", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ssmcontacts_rotation",
        "on-call rotation",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("is on call in it", whom="nobody", lasting="its overrides", reach=Reach.LATER),
    ),
)
