"""Amazon OpenSearch Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.aws.opensearch.types import search_domain
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    search_domain("aws_opensearch_domain", "search domain", "engine_version", "dashboard_endpoint"),
    ResourceType("aws_opensearch_domain_policy", "policy of a search domain", Layer.DATA, document="access_policies"),
)
