"""Amazon VPC Lattice, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import HealthShape, RegistrationShape
from tfguard.resources.shapes.resource_type import ResourceType

_LATTICE_HEALTH = HealthShape(
    interval="config[0].health_check[0].health_check_interval_seconds",
    failures="config[0].health_check[0].unhealthy_threshold_count",
    protocol="config[0].health_check[0].protocol",
    path="config[0].health_check[0].path",
    port="config[0].health_check[0].port",
    codes="config[0].health_check[0].matcher[0].value",
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_vpclattice_service",
        "Lattice service",
        Layer.LOAD_BALANCER,
        consequence=Consequence("can no longer connect to any site or API behind it", lasting="its DNS name"),
    ),
    ResourceType(
        "aws_vpclattice_listener",
        "listener",
        Layer.LOAD_BALANCER,
        parent="service_identifier",
        consequence=Consequence('get "connection refused" on its port'),
    ),
    ResourceType(
        "aws_vpclattice_listener_rule",
        "listener rule",
        Layer.LOAD_BALANCER,
        parent="listener_identifier",
        identity=("listener_identifier", "priority"),
        consequence=Consequence("fall to the next rule", whom="the requests that it takes"),
    ),
    ResourceType(
        "aws_vpclattice_target_group",
        "target group",
        Layer.LOAD_BALANCER,
        health=_LATTICE_HEALTH,
        consequence=Consequence("get 503: nothing takes the requests that are forwarded to it"),
    ),
    ResourceType(
        "aws_vpclattice_target_group_attachment",
        "target",
        Layer.LOAD_BALANCER,
        parent="target_group_identifier",
        registers=(RegistrationShape("target_group_identifier", "target_group_identifier"),),
        consequence=Consequence("are no longer sent to that target: the others have to take its share", whom="requests"),
    ),
    ResourceType(
        "aws_vpclattice_access_log_subscription",
        "access log of Lattice",
        Layer.MONITORING,
        identity=("resource_identifier", "service_network_log_type"),
        parent="resource_identifier",
        consequence=Consequence("finds no record of the requests", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_vpclattice_auth_policy",
        "auth policy of Lattice",
        Layer.IDENTITY,
        identity=("resource_identifier",),
        parent="resource_identifier",
        document="policy",
        consequence=Consequence("are denied", whom="callers that only the policy lets in"),
    ),
    ResourceType(
        "aws_vpclattice_domain_verification",
        "verification of a domain",
        Layer.DNS,
        identity=("domain_name",),
        consequence=Consequence(
            "can no longer use the domain",
            whom="new resource configurations",
            lasting="its TXT record's value",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_vpclattice_resource_configuration",
        "resource configuration",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "can no longer connect to the database or host behind it", whom="callers", lasting="its DNS name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_vpclattice_resource_gateway",
        "resource gateway",
        Layer.LOAD_BALANCER,
        identity=("name",),
        parent="vpc_id",
        consequence=Consequence("can no longer connect to any resource behind it", whom="callers", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_vpclattice_resource_policy",
        "resource policy of Lattice",
        Layer.IDENTITY,
        identity=("resource_arn",),
        parent="resource_arn",
        consequence=Consequence("can no longer make new associations", whom="accounts that it shares with", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_vpclattice_service_network",
        "service network",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence(
            "can no longer connect to any of its services",
            whom="callers in its VPCs",
            lasting="its associations",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_vpclattice_service_network_resource_association",
        "resource of a service network",
        Layer.LOAD_BALANCER,
        identity=("service_network_identifier", "resource_configuration_identifier"),
        parent="service_network_identifier",
        parent_types=("aws_vpclattice_service_network",),
        consequence=Consequence(
            "can no longer connect to that resource",
            whom="callers in the network's VPCs",
            lasting="its generated DNS name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_vpclattice_service_network_service_association",
        "service of a service network",
        Layer.LOAD_BALANCER,
        identity=("service_network_identifier", "service_identifier"),
        parent="service_network_identifier",
        parent_types=("aws_vpclattice_service_network",),
        consequence=Consequence("can no longer connect to that service", whom="callers in the network's VPCs", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_vpclattice_service_network_vpc_association",
        "VPC of a service network",
        Layer.LOAD_BALANCER,
        identity=("service_network_identifier", "vpc_identifier"),
        parent="service_network_identifier",
        parent_types=("aws_vpclattice_service_network",),
        consequence=Consequence(
            "can no longer connect to any service of the network", whom="callers in that VPC", reach=Reach.ALL
        ),
    ),
)
