"""AWS App Runner, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_apprunner_service",
        "App Runner service",
        Layer.COMPUTE,
        identity=("service_name",),
        endpoints=("service_url",),
        consequence=Consequence("get errors from it", lasting="its address"),
    ),
    ResourceType("aws_apprunner_auto_scaling_configuration_version", "scaling configuration", Layer.COMPUTE, disposable=True),
    ResourceType(
        "aws_apprunner_connection",
        "App Runner connection",
        Layer.RUN,
        identity=("connection_name",),
        consequence=Consequence(
            "are no longer built from its repositories",
            whom="new versions",
            lasting="its handshake, which somebody must confirm in the console",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_apprunner_custom_domain_association",
        "custom domain association",
        Layer.LOAD_BALANCER,
        identity=("service_arn", "domain_name"),
        parent="service_arn",
        consequence=Consequence(
            "can no longer open the service under this domain",
            lasting="its validation records and its target, where they are not in the same configuration",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_apprunner_default_auto_scaling_configuration_version",
        "default scaling configuration",
        Layer.COMPUTE,
        harmless="It only says what new services begin with.",
    ),
    ResourceType("aws_apprunner_deployment", "App Runner deployment", Layer.COMPUTE, disposable=True),
    ResourceType(
        "aws_apprunner_observability_configuration",
        "observability configuration",
        Layer.MONITORING,
        identity=("observability_configuration_name",),
        consequence=Consequence("get no traces of the services that use it", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_apprunner_vpc_connector",
        "VPC connector",
        Layer.NETWORK,
        identity=("vpc_connector_name",),
        consequence=Consequence("can no longer reach databases in the VPC", whom="services that use it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_apprunner_vpc_ingress_connection",
        "VPC ingress connection",
        Layer.LOAD_BALANCER,
        identity=("service_arn", "name"),
        parent="service_arn",
        consequence=Consequence(
            "can no longer reach the service", whom="clients in the VPC", lasting="its DNS name", reach=Reach.PART
        ),
    ),
)
