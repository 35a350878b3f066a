"""Reserved capacity and dedicated hosts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ec2_capacity_block_reservation",
        "capacity block",
        Layer.COMPUTE,
        harmless="The block stays until it ends: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_ec2_capacity_reservation",
        "capacity reservation",
        Layer.COMPUTE,
        consequence=Consequence(
            "may find no capacity in the zone",
            whom="new instances",
            lasting="the capacity, which may be gone",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_ec2_host",
        "dedicated host",
        Layer.COMPUTE,
        consequence=Consequence(
            "cannot start",
            whom="instances that must run on it",
            lasting="its id, and the licences that are bound to it",
            reach=Reach.LATER,
        ),
    ),
)
