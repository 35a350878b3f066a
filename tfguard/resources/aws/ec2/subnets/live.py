"""Subnets, as AWS answers."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

_SERVICE = "ec2"

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

LIVE_READERS = (
    SUBNET,
    DEFAULT_SUBNET,
)
