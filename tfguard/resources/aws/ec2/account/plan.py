"""EC2's settings of an account and region, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_ec2_allowed_images_settings",
        "allowed machine images",
        Layer.COMPUTE,
        consequence=Consequence("can start from anybody's image", whom="new instances", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ec2_availability_zone_group",
        "zone group",
        Layer.RUN,
        identity=("group_name",),
        harmless="The zones stay as they are: only Terraform forgets them.",
    ),
    ResourceType(
        "aws_ec2_default_credit_specification",
        "default CPU credits",
        Layer.COMPUTE,
        identity=("instance_family",),
        harmless="The default stays as it is: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_ec2_image_block_public_access",
        "block of public images",
        Layer.COMPUTE,
        harmless="The block stays as it is: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_ec2_instance_metadata_defaults",
        "defaults of instance metadata",
        Layer.COMPUTE,
        consequence=Consequence(
            "answer metadata requests without a token again, where they do not ask for one themselves",
            whom="new instances",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_ec2_serial_console_access",
        "serial console access",
        Layer.COMPUTE,
        consequence=Consequence("cannot reach an instance whose network fails", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ec2_tag",
        "tag",
        Layer.RUN,
        identity=("resource_id", "key"),
        parent="resource_id",
        consequence=Consequence(
            "no longer does",
            whom="what finds its object by this tag, like a load balancer controller or a backup plan,",
            reach=Reach.LATER,
        ),
    ),
)
