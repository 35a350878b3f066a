"""Who else declares a part of prefix lists."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_ec2_managed_prefix_list", "entry", "aws_ec2_managed_prefix_list_entry", "prefix_list_id"),)
