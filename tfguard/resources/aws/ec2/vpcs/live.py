"""VPCs, their address ranges and DHCP options, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import inside
from tfguard.resources.shapes.live_reader import Call, Detail, LiveReader

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
        "dhcp_options_id": "DhcpOptionsId",
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

_ipv6_ranges = inside("Vpcs", "VpcId", "Ipv6CidrBlockAssociationSet")

IPV6_RANGE = LiveReader(
    type="aws_vpc_ipv6_cidr_block_association",
    service=_SERVICE,
    read=Call("describe_vpcs", _ipv6_ranges),
    check=Call("describe_vpcs", _ipv6_ranges, {"VpcIds": "[vpc_id]"}, gone=("InvalidVpcID.NotFound",)),
    id="AssociationId",
    gone="contains(['disassociated', 'disassociating', 'failed'], Ipv6CidrBlockState.State)",
    attributes={},
)


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

_ipv4_ranges = inside("Vpcs", "VpcId", "CidrBlockAssociationSet")

RANGE = LiveReader(
    type="aws_vpc_ipv4_cidr_block_association",
    service=_SERVICE,
    read=Call("describe_vpcs", _ipv4_ranges),
    check=Call("describe_vpcs", _ipv4_ranges, {"VpcIds": "[vpc_id]"}, gone=("InvalidVpcID.NotFound",)),
    id="AssociationId",
    gone="contains(['disassociated', 'disassociating', 'failed'], CidrBlockState.State)",
    attributes={},
)

LIVE_READERS = (
    VPC,
    DEFAULT_VPC,
    DHCP_OPTIONS,
    IPV6_RANGE,
    DHCP_ASSOCIATION,
    RANGE,
)
