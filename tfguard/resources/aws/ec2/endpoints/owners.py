"""Who else declares a part of VPC endpoints."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = (
    CoOwner("aws_vpc_endpoint", "policy", "aws_vpc_endpoint_policy", "vpc_endpoint_id"),
    CoOwner("aws_vpc_endpoint", "route_table_ids", "aws_vpc_endpoint_route_table_association", "vpc_endpoint_id"),
    CoOwner("aws_vpc_endpoint", "security_group_ids", "aws_vpc_endpoint_security_group_association", "vpc_endpoint_id"),
    CoOwner("aws_vpc_endpoint", "subnet_ids", "aws_vpc_endpoint_subnet_association", "vpc_endpoint_id"),
)
