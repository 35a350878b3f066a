"""Who else declares a part of elastic IP addresses."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = tuple(
    CoOwner("aws_eip", attribute, other, "allocation_id")
    for attribute in ("instance", "network_interface")
    for other in ("aws_eip_association", "aws_nat_gateway")
)
