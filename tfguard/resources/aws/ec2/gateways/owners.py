"""Who else declares a part of gateways."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_internet_gateway", "vpc_id", "aws_internet_gateway_attachment", "internet_gateway_id"),)
