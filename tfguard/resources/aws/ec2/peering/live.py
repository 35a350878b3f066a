"""VPC peering connections, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Expression, LiveReader

_SERVICE = "ec2"


def _accepted(live: LiveObject) -> Any:
    """The status; a connection that waited when Terraform made it and was then accepted is as it was meant to be."""
    status, state = (live.get("Status") or {}).get("Code"), live.state.get("accept_status")
    waited = state in ("initiating-request", "pending-acceptance", "provisioning")
    return state if waited and status in ("pending-acceptance", "provisioning", "active") else status


def _side(key: str) -> Attribute:
    """What one side of a peering allows; where AWS or the state says nothing of it, as before the acceptance, neither do we."""
    name = key.removesuffix("VpcInfo").lower()

    def read(live: LiveObject) -> list[dict[str, Any]] | None:
        allowed = ((live.get(key) or {}).get("PeeringOptions") or {}).get("AllowDnsResolutionFromRemoteVpc")
        known = allowed is not None and live.state.get(name)
        return [{"allow_remote_vpc_dns_resolution": allowed}] if known else None

    return Attribute(read, unless_absent=True)


_SIDES: dict[str, Attribute | Expression] = {"accepter": _side("AccepterVpcInfo"), "requester": _side("RequesterVpcInfo")}

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
    attributes={"accept_status": _accepted, **_SIDES},
    tags="Tags",
)

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
    attributes=PEERING.attributes,
    not_compared={"tags": "in one account they are those of the connection"},
)


PEERING_OPTIONS = LiveReader(
    type="aws_vpc_peering_connection_options",
    service=_SERVICE,
    read=PEERING.read,
    check=_PEERING_CHECK,
    id="VpcPeeringConnectionId",
    state_id="vpc_peering_connection_id",
    gone=PEERING.gone,
    attributes=_SIDES,
)

LIVE_READERS = (
    PEERING,
    PEERING_ACCEPTER,
    PEERING_OPTIONS,
)
