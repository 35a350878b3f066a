"""VPCs, subnets, gateways, addresses, endpoints."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader, Parent, Sibling, Unmanaged
from tfguard.resources.shapes.normalise import iam_policy

_SERVICE = "ec2"


def _vpc_attribute(name: str, key: str) -> Detail:
    return Detail(key, Call("describe_vpc_attribute", f"{key}.Value", {"VpcId": "VpcId"}, fixed={"Attribute": name}))


VPC = LiveReader(
    type="aws_vpc",
    service=_SERVICE,
    read=Call("describe_vpcs", "Vpcs"),
    check=Call("describe_vpcs", "Vpcs", {"VpcIds": "[id]"}, gone=("InvalidVpcID.NotFound",)),
    id="VpcId",
    details=(
        _vpc_attribute("enableDnsSupport", "EnableDnsSupport"),
        _vpc_attribute("enableDnsHostnames", "EnableDnsHostnames"),
        _vpc_attribute("enableNetworkAddressUsageMetrics", "EnableNetworkAddressUsageMetrics"),
    ),
    attributes={
        "enable_dns_support": "EnableDnsSupport[0]",
        "enable_dns_hostnames": "EnableDnsHostnames[0]",
        "enable_network_address_usage_metrics": "EnableNetworkAddressUsageMetrics[0]",
        "dhcp_options_id": Attribute("DhcpOptionsId", owned_by=(Sibling("aws_vpc_dhcp_options_association", "vpc_id"),)),
        "instance_tenancy": "InstanceTenancy",
    },
    tags="Tags",
)

DEFAULT_VPC = LiveReader(
    type="aws_default_vpc",
    service=_SERVICE,
    read=VPC.read,
    check=VPC.check,
    id="VpcId",
    details=VPC.details,
    attributes={name: VPC.attributes[name] for name in VPC.attributes if name.startswith("enable_")},
    tags="Tags",
)

SUBNET = LiveReader(
    type="aws_subnet",
    service=_SERVICE,
    read=Call("describe_subnets", "Subnets"),
    check=Call("describe_subnets", "Subnets", {"SubnetIds": "[id]"}, gone=("InvalidSubnetID.NotFound",)),
    id="SubnetId",
    attributes={
        "map_public_ip_on_launch": "MapPublicIpOnLaunch",
        "assign_ipv6_address_on_creation": "AssignIpv6AddressOnCreation",
        "enable_dns64": "EnableDns64",
        "enable_lni_at_device_index": "EnableLniAtDeviceIndex",
        "map_customer_owned_ip_on_launch": "MapCustomerOwnedIpOnLaunch",
        "customer_owned_ipv4_pool": "CustomerOwnedIpv4Pool",
        "enable_resource_name_dns_a_record_on_launch": "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord",
        "enable_resource_name_dns_aaaa_record_on_launch": "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord",
        "private_dns_hostname_type_on_launch": Attribute("PrivateDnsNameOptionsOnLaunch.HostnameType", unless_absent=True),
    },
    tags="Tags",
)

DEFAULT_SUBNET = LiveReader(
    type="aws_default_subnet",
    service=_SERVICE,
    read=SUBNET.read,
    check=SUBNET.check,
    id="SubnetId",
    attributes={name: value for name, value in SUBNET.attributes.items() if name != "enable_lni_at_device_index"},
    tags="Tags",
)

INTERNET_GATEWAY = LiveReader(
    type="aws_internet_gateway",
    service=_SERVICE,
    read=Call("describe_internet_gateways", "InternetGateways"),
    check=Call(
        "describe_internet_gateways",
        "InternetGateways",
        {"InternetGatewayIds": "[id]"},
        gone=("InvalidInternetGatewayID.NotFound",),
    ),
    id="InternetGatewayId",
    attributes={
        "vpc_id": Attribute(
            "Attachments[0].VpcId", owned_by=(Sibling("aws_internet_gateway_attachment", "internet_gateway_id"),)
        )
    },
    tags="Tags",
)

EGRESS_ONLY_GATEWAY = LiveReader(
    type="aws_egress_only_internet_gateway",
    service=_SERVICE,
    read=Call("describe_egress_only_internet_gateways", "EgressOnlyInternetGateways"),
    check=Call(
        "describe_egress_only_internet_gateways",
        "EgressOnlyInternetGateways",
        {"EgressOnlyInternetGatewayIds": "[id]"},
        gone=("InvalidGatewayID.NotFound",),
    ),
    id="EgressOnlyInternetGatewayId",
    attributes={"vpc_id": "Attachments[0].VpcId"},
    tags="Tags",
)

NAT_GATEWAY = LiveReader(
    type="aws_nat_gateway",
    service=_SERVICE,
    read=Call("describe_nat_gateways", "NatGateways"),
    check=Call(
        "describe_nat_gateways",
        "NatGateways",
        {"NatGatewayIds": "[id]"},
        gone=("NatGatewayNotFound", "InvalidNatGatewayID.NotFound"),
    ),
    id="NatGatewayId",
    gone="contains(['deleted', 'deleting', 'failed'], State)",
    attributes={
        "allocation_id": "NatGatewayAddresses[0].AllocationId",
        "connectivity_type": Attribute("ConnectivityType", unless_absent=True),
        "subnet_id": "SubnetId",
    },
    tags="Tags",
    unmanaged=Unmanaged(
        parents=(Parent("aws_vpc", "VpcId"),),
        where="contains(['available', 'pending'], State)",
        shown={"subnet_id": "SubnetId"},
    ),
)

ADDRESS = LiveReader(
    type="aws_eip",
    service=_SERVICE,
    read=Call("describe_addresses", "Addresses"),
    check=Call("describe_addresses", "Addresses", {"AllocationIds": "[id]"}, gone=("InvalidAllocationID.NotFound",)),
    id="AllocationId",
    attributes={
        "instance": Attribute(
            "InstanceId",
            owned_by=(Sibling("aws_eip_association", "allocation_id"), Sibling("aws_nat_gateway", "allocation_id")),
        ),
        "network_interface": Attribute(
            lambda live: live.get("NetworkInterfaceId") if live.state.get("network_interface") else None,
            owned_by=(Sibling("aws_eip_association", "allocation_id"), Sibling("aws_nat_gateway", "allocation_id")),
        ),
    },
    tags="Tags",
)

ADDRESS_ASSOCIATION = LiveReader(
    type="aws_eip_association",
    service=_SERVICE,
    read=Call("describe_addresses", "Addresses[?AssociationId]"),
    check=Call(
        "describe_addresses",
        "Addresses[?AssociationId]",
        {"Filters": "[{Name: 'association-id', Values: [id]}]"},
        gone=("InvalidAssociationID.NotFound", "InvalidAllocationID.NotFound"),
    ),
    id="AssociationId",
    attributes={"instance_id": "InstanceId", "network_interface_id": "NetworkInterfaceId", "allocation_id": "AllocationId"},
)


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
        "policy": Attribute(
            "PolicyDocument", normalise=iam_policy, owned_by=(Sibling("aws_vpc_endpoint_policy", "vpc_endpoint_id"),)
        ),
        "route_table_ids": Attribute(
            "RouteTableIds", owned_by=(Sibling("aws_vpc_endpoint_route_table_association", "vpc_endpoint_id"),)
        ),
        "subnet_ids": Attribute("SubnetIds", owned_by=(Sibling("aws_vpc_endpoint_subnet_association", "vpc_endpoint_id"),)),
        "security_group_ids": Attribute(
            _interfaces, owned_by=(Sibling("aws_vpc_endpoint_security_group_association", "vpc_endpoint_id"),)
        ),
        "private_dns_enabled": "PrivateDnsEnabled",
        "ip_address_type": Attribute("IpAddressType", unless_absent=True),
    },
    tags="Tags",
)


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

INTERFACE = LiveReader(
    type="aws_network_interface",
    service=_SERVICE,
    read=Call("describe_network_interfaces", "NetworkInterfaces"),
    check=Call(
        "describe_network_interfaces",
        "NetworkInterfaces",
        {"NetworkInterfaceIds": "[id]"},
        gone=("InvalidNetworkInterfaceID.NotFound",),
    ),
    id="NetworkInterfaceId",
    attributes={
        "description": "Description",
        "security_groups": Attribute(
            "Groups[].GroupId", owned_by=(Sibling("aws_network_interface_sg_attachment", "network_interface_id"),)
        ),
        "source_dest_check": "SourceDestCheck",
        "private_ips": "PrivateIpAddresses[].PrivateIpAddress",
    },
    tags="TagSet",
)

DHCP_OPTIONS = LiveReader(
    type="aws_vpc_dhcp_options",
    service=_SERVICE,
    read=Call("describe_dhcp_options", "DhcpOptions"),
    check=Call(
        "describe_dhcp_options",
        "DhcpOptions",
        {"DhcpOptionsIds": "[id]"},
        gone=("InvalidDhcpOptionID.NotFound", "InvalidDhcpOptionsID.NotFound"),
    ),
    id="DhcpOptionsId",
    attributes={},
    tags="Tags",
    not_compared={"domain_name_servers": "AWS lets nobody edit a set of options: a VPC gets another one"},
)

LIVE_READERS = (
    VPC,
    DEFAULT_VPC,
    SUBNET,
    DEFAULT_SUBNET,
    INTERNET_GATEWAY,
    EGRESS_ONLY_GATEWAY,
    NAT_GATEWAY,
    ADDRESS,
    ADDRESS_ASSOCIATION,
    ENDPOINT,
    PEERING,
    INTERFACE,
    DHCP_OPTIONS,
)
