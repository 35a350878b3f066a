"""Internet, NAT and egress-only gateways, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_internet_gateway",
        "internet gateway",
        Layer.NETWORK,
        parent="vpc_id",
        consequence=Consequence("lose their way to the internet, in both directions", whom="the subnets behind it"),
    ),
    ResourceType("aws_internet_gateway_attachment", "internet gateway attachment", Layer.NETWORK, parent="vpc_id"),
    ResourceType("aws_egress_only_internet_gateway", "egress-only gateway", Layer.NETWORK, parent="vpc_id"),
    ResourceType(
        "aws_nat_gateway",
        "NAT gateway",
        Layer.NETWORK,
        parent="subnet_id",
        endpoints=("public_ip",),
        consequence=Consequence(
            "lose their way to the internet: calls to payment, mail and cloud services time out",
            whom="the subnets behind it",
            lasting="its address, where that is not reserved",
        ),
    ),
)
