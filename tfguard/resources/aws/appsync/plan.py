"""AWS AppSync, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

RESOURCE_TYPES = (
    ResourceType("aws_appsync_api_key", "API key", Layer.LOAD_BALANCER),
    ResourceType(
        "aws_appsync_domain_name",
        "AppSync domain name",
        Layer.LOAD_BALANCER,
        tls=TlsEnd("[certificate_arn]", "certificate_arn"),
    ),
    ResourceType("aws_appsync_graphql_api", "GraphQL API", Layer.LOAD_BALANCER),
)
