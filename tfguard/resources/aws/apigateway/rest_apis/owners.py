"""Who else declares a part of REST APIs."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (CoOwner("aws_api_gateway_rest_api", "policy", "aws_api_gateway_rest_api_policy", "rest_api_id"),)
