"""What is tied to a VPC from outside: options, further ranges, prefix lists, flow logs, endpoints' routes and services."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import inside
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader, Sibling

_SERVICE = "ec2"


def _pair(live: Any) -> str:
    return f"{live.get('DhcpOptionsId')}-{live.get('VpcId')}"


DHCP_ASSOCIATION = LiveReader(
    type="aws_vpc_dhcp_options_association",
    service=_SERVICE,
    read=Call("describe_vpcs", "Vpcs"),
    check=Call("describe_vpcs", "Vpcs", {"VpcIds": "[vpc_id]"}, gone=("InvalidVpcID.NotFound",)),
    id=_pair,
    state_id=lambda state: f"{state.get('dhcp_options_id')}-{state.get('vpc_id')}",
    attributes={},
)

_ranges = inside("Vpcs", "VpcId", "CidrBlockAssociationSet")

RANGE = LiveReader(
    type="aws_vpc_ipv4_cidr_block_association",
    service=_SERVICE,
    read=Call("describe_vpcs", _ranges),
    check=Call("describe_vpcs", _ranges, {"VpcIds": "[vpc_id]"}, gone=("InvalidVpcID.NotFound",)),
    id="AssociationId",
    gone="contains(['disassociated', 'disassociating', 'failed'], CidrBlockState.State)",
    attributes={},
)

_LIST_GONE = ("InvalidPrefixListID.NotFound", "InvalidPrefixListId.NotFound")

PREFIX_LIST = LiveReader(
    type="aws_ec2_managed_prefix_list",
    service=_SERVICE,
    read=Call("describe_managed_prefix_lists", "PrefixLists"),
    check=Call("describe_managed_prefix_lists", "PrefixLists", {"PrefixListIds": "[id]"}, gone=_LIST_GONE),
    id="PrefixListId",
    gone="State == 'delete-complete'",
    details=(
        Detail(
            "entries",
            Call("get_managed_prefix_list_entries", "Entries", {"PrefixListId": "PrefixListId"}, gone=_LIST_GONE),
            when="OwnerId != 'AWS'",
        ),
    ),
    attributes={
        "name": Attribute("PrefixListName", unless_absent=True),
        "max_entries": "MaxEntries",
        "entry": Attribute(
            "entries[].{cidr: Cidr, description: Description}",
            owned_by=(Sibling("aws_ec2_managed_prefix_list_entry", "prefix_list_id"),),
        ),
    },
    tags="Tags",
)

PREFIX_LIST_ENTRY = LiveReader(
    type="aws_ec2_managed_prefix_list_entry",
    service=_SERVICE,
    read=Call(
        "get_managed_prefix_list_entries",
        "Entries",
        {"PrefixListId": "prefix_list_id"},
        gone=_LIST_GONE,
        context=("PrefixListId",),
    ),
    id="join(',', [PrefixListId, Cidr])",
    state_id="join(',', [prefix_list_id, cidr])",
    attributes={"description": "Description"},
)

FLOW_LOG = LiveReader(
    type="aws_flow_log",
    service=_SERVICE,
    read=Call("describe_flow_logs", "FlowLogs"),
    check=Call("describe_flow_logs", "FlowLogs", {"FlowLogIds": "[id]"}, gone=("InvalidFlowLogId.NotFound",)),
    id="FlowLogId",
    attributes={},
    tags="Tags",
    not_compared={"traffic_type": "AWS lets nobody edit a flow log"},
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

LIVE_READERS = (DHCP_ASSOCIATION, RANGE, PREFIX_LIST, PREFIX_LIST_ENTRY, FLOW_LOG, ENDPOINT_ROUTE_TABLE, ENDPOINT_SERVICE)
