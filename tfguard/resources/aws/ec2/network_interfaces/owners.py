"""Who else declares a part of network interfaces."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (
    CoOwner("aws_network_interface", "security_groups", "aws_network_interface_sg_attachment", "network_interface_id"),
)
