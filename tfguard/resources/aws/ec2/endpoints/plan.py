"""VPC endpoints and endpoint services, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.network import GuardShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_vpc_endpoint",
        "VPC endpoint",
        Layer.NETWORK,
        identity=("vpc_id", "service_name"),
        parent="vpc_id",
        security_groups=SecurityGroupsShape("security_group_ids", "security_group_ids", "[`443`]"),
        guarded=GuardShape("security_group_ids", "vpc_id"),
        document="policy",
        consequence=Consequence("from private subnets time out", whom="calls to the service that it leads to"),
    ),
    ResourceType(
        "aws_vpc_endpoint_route_table_association",
        "route table of an endpoint",
        Layer.NETWORK,
        identity=("vpc_endpoint_id", "route_table_id"),
        parent="vpc_endpoint_id",
        consequence=Consequence("reach the service over the internet, or not at all", whom="subnets with that route table"),
    ),
    ResourceType(
        "aws_vpc_endpoint_subnet_association",
        "subnet of an endpoint",
        Layer.NETWORK,
        identity=("vpc_endpoint_id", "subnet_id"),
        parent="vpc_endpoint_id",
        consequence=Consequence("time out, or go through another zone", whom="calls from that zone"),
    ),
    ResourceType(
        "aws_vpc_endpoint_service",
        "endpoint service",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer do so",
            whom="whoever connects through an endpoint of it",
            lasting="its service name, and the accepted connections",
        ),
    ),
    ResourceType(
        "aws_vpc_endpoint_policy",
        "policy of an endpoint",
        Layer.NETWORK,
        identity=("vpc_endpoint_id",),
        parent="vpc_endpoint_id",
        document="policy",
        consequence=Consequence(
            "are no longer restricted: the default policy allows all of them",
            whom="requests through the endpoint",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_vpc_endpoint_security_group_association",
        "security group of an endpoint",
        Layer.NETWORK,
        identity=("vpc_endpoint_id", "security_group_id"),
        parent="vpc_endpoint_id",
        consequence=Consequence("time out", whom="calls through the endpoint that only its rules allow", reach=Reach.PART),
    ),
    ResourceType(
        "aws_ec2_instance_connect_endpoint",
        "instance connect endpoint",
        Layer.NETWORK,
        parent="subnet_id",
        consequence=Consequence("can no longer reach private instances through it", whom="operators", reach=Reach.PART),
    ),
    ResourceType(
        "aws_vpc_endpoint_connection_accepter",
        "accepted endpoint connection",
        Layer.NETWORK,
        identity=("vpc_endpoint_service_id", "vpc_endpoint_id"),
        parent="vpc_endpoint_service_id",
        consequence=Consequence(
            "loses the connection: it is rejected", whom="whoever connects through that endpoint", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_vpc_endpoint_connection_notification",
        "notification of endpoint connections",
        Layer.NETWORK,
        consequence=Consequence(
            "is not told of connections that are asked for, accepted or rejected",
            whom="whoever runs the endpoint or its service",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_vpc_endpoint_private_dns",
        "private DNS setting of an endpoint",
        Layer.NETWORK,
        identity=("vpc_endpoint_id",),
        parent="vpc_endpoint_id",
        harmless="Its deletion only drops it from the state: the endpoint keeps the setting.",
    ),
    ResourceType(
        "aws_vpc_endpoint_service_allowed_principal",
        "allowed principal of an endpoint service",
        Layer.NETWORK,
        identity=("vpc_endpoint_service_id", "principal_arn"),
        parent="vpc_endpoint_service_id",
        consequence=Consequence(
            "can make no new endpoint to the service: those that exist stay",
            whom="the principal that it names",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_vpc_endpoint_service_private_dns_verification",
        "verification of a private DNS name",
        Layer.NETWORK,
        identity=("service_id",),
        parent="service_id",
        harmless="It only starts the verification: the service keeps its verified name.",
    ),
)
