"""Who else declares a part of hosted zones."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_route53_zone", "vpc", "aws_route53_zone_association", "zone_id", "zone_id"),)
