"""Parts of gateways, endpoints, peerings and ACLs that have resources of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tfguard.resources.readings.vpc import ENDPOINT, PEERING, peering_options
from tfguard.resources.shapes.live_object import inside
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, LiveReader, Parent, Sibling, Unmanaged
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "ec2"
_HELD = ("attached", "attaching", "available")


def _held(page: Any, gateways: str, attachments: str) -> list[dict[str, Any]]:
    """The attachments of every gateway in an answer, with the gateway's own keys."""
    return [
        {**gateway, **item}
        for gateway in page.get(gateways) or []
        for item in gateway.get(attachments) or []
        if item.get("State") in _HELD
    ]


def _internet(page: Any) -> list[dict[str, Any]]:
    return _held(page, "InternetGateways", "Attachments")


INTERNET_GATEWAY_ATTACHMENT = LiveReader(
    type="aws_internet_gateway_attachment",
    service=_SERVICE,
    read=Call("describe_internet_gateways", _internet),
    check=Call(
        "describe_internet_gateways",
        _internet,
        {"InternetGatewayIds": "[internet_gateway_id]"},
        gone=("InvalidInternetGatewayID.NotFound",),
    ),
    id="join(':', [InternetGatewayId, VpcId])",
    state_id="join(':', [internet_gateway_id, vpc_id])",
    attributes={},
)


def _vpn(page: Any) -> list[dict[str, Any]]:
    return _held(page, "VpnGateways", "VpcAttachments")


VPN_GATEWAY_ATTACHMENT = LiveReader(
    type="aws_vpn_gateway_attachment",
    service=_SERVICE,
    read=Call("describe_vpn_gateways", _vpn),
    check=Call("describe_vpn_gateways", _vpn, {"VpnGatewayIds": "[vpn_gateway_id]"}, gone=("InvalidVpnGatewayID.NotFound",)),
    id="join(':', [VpnGatewayId, VpcId])",
    state_id="join(':', [vpn_gateway_id, vpc_id])",
    attributes={},
)

_propagated = inside("RouteTables", "RouteTableId", "PropagatingVgws")

VPN_ROUTE_PROPAGATION = LiveReader(
    type="aws_vpn_gateway_route_propagation",
    service=_SERVICE,
    read=Call("describe_route_tables", _propagated),
    check=Call(
        "describe_route_tables",
        _propagated,
        {"RouteTableIds": "[route_table_id]"},
        gone=("InvalidRouteTableID.NotFound",),
    ),
    id="join('_', [GatewayId, RouteTableId])",
    state_id="join('_', [vpn_gateway_id, route_table_id])",
    attributes={},
)

_static_routes = inside("VpnConnections", "VpnConnectionId", "Routes")

VPN_ROUTE = LiveReader(
    type="aws_vpn_connection_route",
    service=_SERVICE,
    read=Call("describe_vpn_connections", _static_routes),
    check=Call(
        "describe_vpn_connections",
        _static_routes,
        {"VpnConnectionIds": "[vpn_connection_id]"},
        gone=("InvalidVpnConnectionID.NotFound",),
    ),
    id="join(':', [DestinationCidrBlock, VpnConnectionId])",
    state_id="join(':', [destination_cidr_block, vpn_connection_id])",
    gone="contains(['deleted', 'deleting'], State)",
    attributes={},
)

ACL_ASSOCIATION = LiveReader(
    type="aws_network_acl_association",
    service=_SERVICE,
    read=Call("describe_network_acls", "NetworkAcls[].Associations[]"),
    check=Call(
        "describe_network_acls",
        "NetworkAcls[].Associations[]",
        {"Filters": "[{Name: 'association.subnet-id', Values: [subnet_id]}]"},
    ),
    id="SubnetId",
    state_id="subnet_id",
    attributes={"network_acl_id": "NetworkAclId"},
    unmanaged=Unmanaged(
        parents=(Parent("aws_network_acl", "NetworkAclId"),),
        claims=(Claim("aws_network_acl", "subnet_ids", "SubnetId"),),
        split="subnet_ids",
        shown={"subnet_id": "SubnetId"},
        import_id="NetworkAclAssociationId",
    ),
)

_ranges = inside("Vpcs", "VpcId", "Ipv6CidrBlockAssociationSet")

IPV6_RANGE = LiveReader(
    type="aws_vpc_ipv6_cidr_block_association",
    service=_SERVICE,
    read=Call("describe_vpcs", _ranges),
    check=Call("describe_vpcs", _ranges, {"VpcIds": "[vpc_id]"}, gone=("InvalidVpcID.NotFound",)),
    id="AssociationId",
    gone="contains(['disassociated', 'disassociating', 'failed'], Ipv6CidrBlockState.State)",
    attributes={},
)

_OF_ENDPOINT = {"VpcEndpointIds": "[vpc_endpoint_id]"}
_ENDPOINT_GONE = ("InvalidVpcEndpointId.NotFound",)

ENDPOINT_POLICY = LiveReader(
    type="aws_vpc_endpoint_policy",
    service=_SERVICE,
    read=ENDPOINT.read,
    check=Call("describe_vpc_endpoints", "VpcEndpoints", _OF_ENDPOINT, gone=_ENDPOINT_GONE),
    id="VpcEndpointId",
    state_id="vpc_endpoint_id",
    gone=ENDPOINT.gone,
    attributes={"policy": Attribute("PolicyDocument", normalise=iam_policy)},
)


def _endpoint_part(type_: str, part: str, listed: str, of: Callable[[Any], list[Any]]) -> LiveReader:
    """What an endpoint has several of, one resource each."""

    def items(page: Any) -> list[dict[str, Any]]:
        return [
            {"VpcEndpointId": endpoint["VpcEndpointId"], "value": value}
            for endpoint in page.get("VpcEndpoints") or []
            if str(endpoint.get("State")).lower() not in ("deleted", "deleting")
            for value in of(endpoint)
        ]

    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("describe_vpc_endpoints", items),
        check=Call("describe_vpc_endpoints", items, _OF_ENDPOINT, gone=_ENDPOINT_GONE),
        id="join('/', [VpcEndpointId, value])",
        state_id=f"join('/', [vpc_endpoint_id, {part}])",
        attributes={},
        unmanaged=Unmanaged(
            parents=(Parent("aws_vpc_endpoint", "VpcEndpointId"),),
            claims=(
                Claim(
                    "aws_vpc_endpoint",
                    lambda state: [f"{state.get('id')}/{value}" for value in state.get(listed) or []],
                    "join('/', [VpcEndpointId, value])",
                ),
            ),
            split=listed,
            shown={"vpc_endpoint_id": "VpcEndpointId", part: "value"},
        ),
    )


ENDPOINT_SUBNET = _endpoint_part(
    "aws_vpc_endpoint_subnet_association",
    "subnet_id",
    "subnet_ids",
    lambda endpoint: endpoint.get("SubnetIds") or [],
)
ENDPOINT_SECURITY_GROUP = _endpoint_part(
    "aws_vpc_endpoint_security_group_association",
    "security_group_id",
    "security_group_ids",
    lambda endpoint: [group.get("GroupId") for group in endpoint.get("Groups") or []],
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
    INTERNET_GATEWAY_ATTACHMENT,
    VPN_GATEWAY_ATTACHMENT,
    VPN_ROUTE_PROPAGATION,
    VPN_ROUTE,
    ACL_ASSOCIATION,
    IPV6_RANGE,
    ENDPOINT_POLICY,
    ENDPOINT_SUBNET,
    ENDPOINT_SECURITY_GROUP,
    PEERING_ACCEPTER,
    PEERING_OPTIONS,
)
