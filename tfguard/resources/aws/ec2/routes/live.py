"""Route tables and routes, as AWS answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tfguard.model import Value
from tfguard.resources.shapes.live_object import LiveObject, inside
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, LiveReader, Parent, Unmanaged

_SERVICE = "ec2"
_GONE = ("InvalidRouteTableID.NotFound",)

_DESTINATIONS = {
    "cidr_block": "DestinationCidrBlock",
    "ipv6_cidr_block": "DestinationIpv6CidrBlock",
    "destination_prefix_list_id": "DestinationPrefixListId",
}

_TARGETS = {
    "carrier_gateway_id": "CarrierGatewayId",
    "core_network_arn": "CoreNetworkArn",
    "egress_only_gateway_id": "EgressOnlyInternetGatewayId",
    "local_gateway_id": "LocalGatewayId",
    "nat_gateway_id": "NatGatewayId",
    "network_interface_id": "NetworkInterfaceId",
    "transit_gateway_id": "TransitGatewayId",
    "vpc_peering_connection_id": "VpcPeeringConnectionId",
}


def _routes(page: Any) -> list[dict[str, Any]]:
    """The routes of every table in an answer, each with the table's id."""
    return [
        {**route, "RouteTableId": table["RouteTableId"]}
        for table in page.get("RouteTables") or []
        for route in table.get("Routes") or []
    ]


def _made_by_hand(route: Mapping[str, Any]) -> bool:
    """Not the VPC's own route, nor one that a gateway announces or an endpoint brings along."""
    gateway = str(route.get("GatewayId") or "")
    if route.get("Origin") in ("CreateRouteTable", "EnableVgwRoutePropagation") or gateway == "local":
        return False
    return not (gateway.startswith("vpce-") and route.get("DestinationPrefixListId"))


def _gateway(route: Mapping[str, Any]) -> str:
    gateway = str(route.get("GatewayId") or "")
    return "" if gateway.startswith("vpce-") else gateway


def _endpoint(route: Mapping[str, Any]) -> str:
    gateway = str(route.get("GatewayId") or "")
    return gateway if gateway.startswith("vpce-") else ""


def _block(route: Mapping[str, Any]) -> dict[str, Any]:
    parts = {name: route.get(key) or "" for name, key in {**_DESTINATIONS, **_TARGETS}.items()}
    return {**parts, "gateway_id": _gateway(route), "vpc_endpoint_id": _endpoint(route)}


def _inline(live: LiveObject) -> list[dict[str, Any]]:
    return [_block(route) for route in live.get("Routes") or [] if _made_by_hand(route)]


def _without_local(blocks: Value) -> Value:
    """Routes without the VPC's own, which a configuration may repeat; by destination."""
    if not isinstance(blocks, list):
        return blocks
    kept = [{name: value or "" for name, value in block.items()} for block in blocks if block.get("gateway_id") != "local"]
    return sorted(kept, key=lambda block: [block.get(name) or "" for name in _DESTINATIONS])


def _table(type_: str, state_id: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("describe_route_tables", "RouteTables"),
        check=Call("describe_route_tables", "RouteTables", {"RouteTableIds": f"[{state_id}]"}, gone=_GONE),
        id="RouteTableId",
        state_id=state_id,
        attributes={
            "route": Attribute(_inline, normalise=_without_local),
            "propagating_vgws": "PropagatingVgws[].GatewayId",
        },
        tags="Tags",
    )


def _destination(route: Mapping[str, Any]) -> str:
    found = next((route[key] for key in _DESTINATIONS.values() if route.get(key)), "")
    return f"{route.get('RouteTableId')}_{found}"


def _state_destination(state: Mapping[str, Value]) -> str:
    names = ("destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id")
    return f"{state.get('route_table_id')}_{next((state[name] for name in names if state.get(name)), '')}"


def _inline_destinations(state: Mapping[str, Value]) -> list[str]:
    return [
        f"{state.get('id')}_{next((block[name] for name in _DESTINATIONS if block.get(name)), '')}"
        for block in state.get("route") or []
    ]


ROUTE = LiveReader(
    type="aws_route",
    service=_SERVICE,
    read=Call("describe_route_tables", _routes),
    check=Call("describe_route_tables", _routes, {"RouteTableIds": "[route_table_id]"}, gone=_GONE),
    id=_destination,
    state_id=_state_destination,
    attributes={
        "gateway_id": Attribute(_gateway),
        "vpc_endpoint_id": Attribute(_endpoint),
        **{name: Attribute(key) for name, key in _TARGETS.items() if name != "network_interface_id"},
        "network_interface_id": Attribute(
            lambda live: None if live.state.get("instance_id") else live.get("NetworkInterfaceId")
        ),
    },
    unmanaged=Unmanaged(
        parents=(
            Parent("aws_route_table", "RouteTableId"),
            Parent("aws_default_route_table", "RouteTableId"),
        ),
        where=_made_by_hand,
        claims=tuple(
            Claim(table, _inline_destinations, _destination) for table in ("aws_route_table", "aws_default_route_table")
        ),
        split="route",
        shown={
            "route_table_id": "RouteTableId",
            "destination_cidr_block": "DestinationCidrBlock",
            "destination_ipv6_cidr_block": "DestinationIpv6CidrBlock",
            "destination_prefix_list_id": "DestinationPrefixListId",
        },
    ),
)


def _association(type_: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=_SERVICE,
        read=Call("describe_route_tables", "RouteTables[].Associations[]"),
        check=Call(
            "describe_route_tables",
            "RouteTables[].Associations[]",
            {"Filters": "[{Name: 'association.route-table-association-id', Values: [id]}]"},
        ),
        id="RouteTableAssociationId",
        attributes={"route_table_id": "RouteTableId"},
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

LIVE_READERS = (
    _table("aws_route_table", "id"),
    _table("aws_default_route_table", "id"),
    ROUTE,
    _association("aws_route_table_association"),
    _association("aws_main_route_table_association"),
    VPN_ROUTE_PROPAGATION,
)
