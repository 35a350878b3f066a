"""Who else declares a part of EC2 instances."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (
    CoOwner("aws_instance", "ebs_block_device", "aws_volume_attachment", "instance_id"),
    CoOwner(
        "aws_instance",
        "vpc_security_group_ids",
        "aws_network_interface_sg_attachment",
        "network_interface_id",
        "primary_network_interface_id",
    ),
)
