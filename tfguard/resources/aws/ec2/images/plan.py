"""Machine images (AMIs), for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ami_copy",
        "machine image",
        Layer.COMPUTE,
        consequence=Consequence(
            "cannot start from it: Auto Scaling no longer replaces what fails",
            whom="new instances",
            lasting="its id, which launch templates name",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_ami_from_instance",
        "machine image",
        Layer.COMPUTE,
        consequence=Consequence(
            "cannot start from it: Auto Scaling no longer replaces what fails",
            whom="new instances",
            lasting="its id, and what was on the disks of its instance at that time",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_ami_launch_permission",
        "launch permission of a machine image",
        Layer.COMPUTE,
        identity=("image_id", "account_id", "group", "organization_arn", "organizational_unit_arn"),
        parent="image_id",
        consequence=Consequence(
            "cannot start from it: Auto Scaling no longer replaces what fails there",
            whom="new instances in the other account",
            reach=Reach.LATER,
        ),
    ),
)
