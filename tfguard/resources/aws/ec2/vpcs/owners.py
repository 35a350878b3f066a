"""Who else declares a part of VPCs."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_vpc", "dhcp_options_id", "aws_vpc_dhcp_options_association", "vpc_id"),)
