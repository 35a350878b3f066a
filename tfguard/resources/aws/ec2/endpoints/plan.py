"""VPC endpoints and endpoint services, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_vpc_endpoint",
        "VPC endpoint",
        Layer.NETWORK,
        identity=("vpc_id", "service_name"),
        parent="vpc_id",
        security_groups=SecurityGroupsShape("security_group_ids", "security_group_ids", "[`443`]"),
        consequence=Consequence("from private subnets time out", whom="calls to the service that it leads to"),
    ),
    ResourceType(
        "aws_vpc_endpoint_route_table_association",
        "route table of an endpoint",
        Layer.NETWORK,
        identity=("vpc_endpoint_id", "route_table_id"),
        parent="vpc_endpoint_id",
    ),
    ResourceType(
        "aws_vpc_endpoint_subnet_association",
        "subnet of an endpoint",
        Layer.NETWORK,
        identity=("vpc_endpoint_id", "subnet_id"),
        parent="vpc_endpoint_id",
    ),
    ResourceType("aws_vpc_endpoint_service", "endpoint service", Layer.NETWORK),
    ResourceType("aws_vpc_endpoint_policy", "policy of an endpoint", Layer.NETWORK),
    ResourceType("aws_vpc_endpoint_security_group_association", "security group of an endpoint", Layer.NETWORK),
    ResourceType(
        "aws_ec2_instance_connect_endpoint",
        "instance connect endpoint",
        Layer.NETWORK,
        parent="subnet_id",
        consequence=Consequence("can no longer reach private instances through it", whom="operators", reach=Reach.PART),
    ),
)
