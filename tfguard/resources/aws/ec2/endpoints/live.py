"""VPC endpoints and endpoint services, as AWS answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, LiveReader, Parent, Unmanaged
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "ec2"


def _interfaces(live: LiveObject) -> list[Any]:
    return [group.get("GroupId") for group in live.get("Groups") or []]


ENDPOINT = LiveReader(
    type="aws_vpc_endpoint",
    service=_SERVICE,
    read=Call("describe_vpc_endpoints", "VpcEndpoints"),
    check=Call("describe_vpc_endpoints", "VpcEndpoints", {"VpcEndpointIds": "[id]"}, gone=("InvalidVpcEndpointId.NotFound",)),
    id="VpcEndpointId",
    gone="contains(['deleted', 'deleting'], State)",
    attributes={
        "policy": Attribute("PolicyDocument", normalise=iam_policy),
        "route_table_ids": "RouteTableIds",
        "subnet_ids": "SubnetIds",
        "security_group_ids": _interfaces,
        "private_dns_enabled": "PrivateDnsEnabled",
        "ip_address_type": Attribute("IpAddressType", unless_absent=True),
    },
    tags="Tags",
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


def _routed(page: Any) -> list[dict[str, Any]]:
    return [
        {"VpcEndpointId": endpoint["VpcEndpointId"], "RouteTableId": table}
        for endpoint in page.get("VpcEndpoints") or []
        for table in endpoint.get("RouteTableIds") or []
    ]


ENDPOINT_ROUTE_TABLE = LiveReader(
    type="aws_vpc_endpoint_route_table_association",
    service=_SERVICE,
    read=Call("describe_vpc_endpoints", _routed),
    check=Call(
        "describe_vpc_endpoints",
        _routed,
        {"VpcEndpointIds": "[vpc_endpoint_id]"},
        gone=("InvalidVpcEndpointId.NotFound",),
    ),
    id="join('/', [VpcEndpointId, RouteTableId])",
    state_id="join('/', [vpc_endpoint_id, route_table_id])",
    attributes={},
)

ENDPOINT_SERVICE = LiveReader(
    type="aws_vpc_endpoint_service",
    service=_SERVICE,
    read=Call("describe_vpc_endpoint_service_configurations", "ServiceConfigurations"),
    check=Call(
        "describe_vpc_endpoint_service_configurations",
        "ServiceConfigurations",
        {"ServiceIds": "[id]"},
        gone=("InvalidVpcEndpointServiceId.NotFound", "InvalidVpcEndpointService.NotFound"),
    ),
    id="ServiceId",
    gone="contains(['Deleted', 'Deleting'], ServiceState)",
    attributes={
        "acceptance_required": "AcceptanceRequired",
        "network_load_balancer_arns": "NetworkLoadBalancerArns",
        "gateway_load_balancer_arns": "GatewayLoadBalancerArns",
    },
    tags="Tags",
)

LIVE_READERS = (
    ENDPOINT,
    ENDPOINT_POLICY,
    ENDPOINT_SUBNET,
    ENDPOINT_SECURITY_GROUP,
    ENDPOINT_ROUTE_TABLE,
    ENDPOINT_SERVICE,
)
