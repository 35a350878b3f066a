"""AWS IoT's things, groups and types, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_iot_billing_group",
        "billing group of devices",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("no longer sees them by this group", whom="whoever follows the costs", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_iot_thing",
        "IoT thing",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "loses its last known state",
            whom="the device, and whoever looks at it,",
            lasting="its shadow, and its groups and certificates, where Terraform does not declare them",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_iot_thing_group",
        "IoT thing group",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence(
            "lose what its policies allow, and its jobs",
            whom="devices in it",
            lasting="its members, where Terraform does not declare them",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_iot_thing_group_membership",
        "IoT thing group membership",
        Layer.IDENTITY,
        identity=("thing_group_name", "thing_name"),
        parent="thing_group_name",
        parent_types=("aws_iot_thing_group",),
        consequence=Consequence("loses what the policies of the group allow", whom="this device", reach=Reach.PART),
    ),
    ResourceType(
        "aws_iot_thing_principal_attachment",
        "device certificate attachment",
        Layer.IDENTITY,
        identity=("thing", "principal"),
        parent="thing",
        parent_types=("aws_iot_thing",),
        consequence=Consequence("is refused where its policy asks which thing it is", whom="this device", reach=Reach.PART),
    ),
    ResourceType(
        "aws_iot_thing_type",
        "IoT thing type",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence("cannot be registered as it", whom="new devices", reach=Reach.LATER),
    ),
)
