"""VPC peering connections, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader, Sibling

_SERVICE = "ec2"


def _accepted(live: LiveObject) -> Any:
    """The status; a connection that waited when Terraform made it and was then accepted is as it was meant to be."""
    status, state = (live.get("Status") or {}).get("Code"), live.state.get("accept_status")
    waited = state in ("initiating-request", "pending-acceptance", "provisioning")
    return state if waited and status in ("pending-acceptance", "provisioning", "active") else status


def peering_options(key: str, *owners: Sibling) -> Attribute:
    """What one side of a peering allows; where AWS or the state says nothing of it, as before the acceptance, neither do we."""
    name = key.removesuffix("VpcInfo").lower()

    def read(live: LiveObject) -> list[dict[str, Any]] | None:
        allowed = ((live.get(key) or {}).get("PeeringOptions") or {}).get("AllowDnsResolutionFromRemoteVpc")
        known = allowed is not None and live.state.get(name)
        return [{"allow_remote_vpc_dns_resolution": allowed}] if known else None

    return Attribute(read, owned_by=owners, unless_absent=True)


_OPTIONS = Sibling("aws_vpc_peering_connection_options", "vpc_peering_connection_id")
_ACCEPTER = Sibling("aws_vpc_peering_connection_accepter", "vpc_peering_connection_id")

PEERING = LiveReader(
    type="aws_vpc_peering_connection",
    service=_SERVICE,
    read=Call("describe_vpc_peering_connections", "VpcPeeringConnections"),
    check=Call(
        "describe_vpc_peering_connections",
        "VpcPeeringConnections",
        {"VpcPeeringConnectionIds": "[id]"},
        gone=("InvalidVpcPeeringConnectionID.NotFound", "InvalidVpcPeeringConnectionId.NotFound"),
    ),
    id="VpcPeeringConnectionId",
    gone="contains(['deleted', 'deleting', 'rejected', 'expired', 'failed'], Status.Code)",
    attributes={
        "accept_status": Attribute(_accepted),
        "accepter": peering_options("AccepterVpcInfo", _OPTIONS, _ACCEPTER),
        "requester": peering_options("RequesterVpcInfo", _OPTIONS),
    },
    tags="Tags",
)

_PEERING_OPTIONS = "aws_vpc_peering_connection_options"
_PEERING_GONE = ("InvalidVpcPeeringConnectionID.NotFound", "InvalidVpcPeeringConnectionId.NotFound")

_PEERING_CHECK = Call(
    "describe_vpc_peering_connections",
    "VpcPeeringConnections",
    {"VpcPeeringConnectionIds": "[vpc_peering_connection_id]"},
    gone=_PEERING_GONE,
)

PEERING_ACCEPTER = LiveReader(
    type="aws_vpc_peering_connection_accepter",
    service=_SERVICE,
    read=PEERING.read,
    check=_PEERING_CHECK,
    id="VpcPeeringConnectionId",
    state_id="vpc_peering_connection_id",
    gone=PEERING.gone,
    attributes={
        "accept_status": PEERING.attributes["accept_status"],
        "accepter": peering_options("AccepterVpcInfo", Sibling(_PEERING_OPTIONS, "vpc_peering_connection_id")),
        "requester": peering_options(
            "RequesterVpcInfo",
            Sibling(_PEERING_OPTIONS, "vpc_peering_connection_id"),
            Sibling("aws_vpc_peering_connection", "id"),
        ),
    },
    not_compared={"tags": "in one account they are those of the connection"},
)


def _of_one(side: str) -> Sibling:
    """The other side's own resource: what a side has not declared is stale in its state as soon as the other one acts."""
    declared = f"{side}[0].allow_remote_vpc_dns_resolution"
    return Sibling(_PEERING_OPTIONS, "vpc_peering_connection_id", "vpc_peering_connection_id", when=declared)


PEERING_OPTIONS = LiveReader(
    type=_PEERING_OPTIONS,
    service=_SERVICE,
    read=PEERING.read,
    check=_PEERING_CHECK,
    id="VpcPeeringConnectionId",
    state_id="vpc_peering_connection_id",
    gone=PEERING.gone,
    attributes={
        "accepter": peering_options("AccepterVpcInfo", _of_one("accepter")),
        "requester": peering_options("RequesterVpcInfo", _of_one("requester")),
    },
)

LIVE_READERS = (
    PEERING,
    PEERING_ACCEPTER,
    PEERING_OPTIONS,
)
