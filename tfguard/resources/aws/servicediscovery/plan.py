"""AWS Cloud Map, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_service_discovery_private_dns_namespace",
        "private DNS namespace",
        Layer.DNS,
        identity=("name", "vpc"),
        consequence=Consequence(
            "can no longer find each other by its names", whom="services in the VPC", lasting="its id, and the services in it"
        ),
    ),
    ResourceType(
        "aws_service_discovery_public_dns_namespace",
        "DNS namespace",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence(
            "can no longer resolve any name in it",
            lasting="its name servers: the registrar or the parent zone still delegates to the old ones",
        ),
    ),
    ResourceType(
        "aws_service_discovery_service",
        "discovered service",
        Layer.DNS,
        identity=("namespace_id", "name"),
        parent="namespace_id",
        consequence=Consequence("can no longer find it: the name does not exist", whom="callers", lasting="its id"),
    ),
    ResourceType(
        "aws_service_discovery_http_namespace",
        "HTTP namespace",
        Layer.DNS,
        identity=("name",),
        consequence=Consequence(
            "find nobody",
            whom="services that look each other up in it",
            lasting="its id, and the services in it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "aws_service_discovery_instance",
        "service instance",
        Layer.DNS,
        identity=("service_id", "instance_id"),
        parent="service_id",
        consequence=Consequence("are no longer led to that instance", whom="callers", reach=Reach.PART),
    ),
)
