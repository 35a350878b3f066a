"""Who else declares a part of peering connections."""

from __future__ import annotations

from tfguard.resources.shapes.co_owner import CoOwner

_CONNECTION = "aws_vpc_peering_connection"
_ACCEPTER = "aws_vpc_peering_connection_accepter"
_OPTIONS = "aws_vpc_peering_connection_options"
_BY_ID = "vpc_peering_connection_id"

CO_OWNERS = (
    CoOwner(_CONNECTION, "accepter", _ACCEPTER, _BY_ID),
    *(CoOwner(type_, side, _OPTIONS, _BY_ID) for type_ in (_CONNECTION, _ACCEPTER) for side in ("accepter", "requester")),
    CoOwner(_ACCEPTER, "requester", _CONNECTION, "id"),
    # Of two resources of options, one for each side: what one has not declared is stale in its state when the other acts.
    *(
        CoOwner(_OPTIONS, side, _OPTIONS, _BY_ID, _BY_ID, when=f"{side}[0].allow_remote_vpc_dns_resolution")
        for side in ("accepter", "requester")
    ),
)
