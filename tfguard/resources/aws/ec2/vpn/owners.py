"""Who else declares a part of VPN gateways."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_vpn_gateway", "vpc_id", "aws_vpn_gateway_attachment", "vpn_gateway_id"),)
