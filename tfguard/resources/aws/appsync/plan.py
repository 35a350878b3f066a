"""AWS AppSync, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_appsync_api_key", "API key", Layer.LOAD_BALANCER),
    ResourceType("aws_appsync_domain_name", "AppSync domain name", Layer.LOAD_BALANCER),
    ResourceType("aws_appsync_graphql_api", "GraphQL API", Layer.LOAD_BALANCER),
)
