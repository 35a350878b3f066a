"""Who else declares a part of route tables."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

CO_OWNERS = tuple(
    owner
    for table in ("aws_default_route_table", "aws_route_table")
    for owner in (
        CoOwner(table, "propagating_vgws", "aws_vpn_gateway_route_propagation", "route_table_id"),
        CoOwner(table, "route", "aws_route", "route_table_id"),
    )
)
