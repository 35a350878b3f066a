"""Amazon OpenSearch Serverless, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_opensearchserverless_collection",
        "search collection",
        Layer.DATA,
        identity=("name",),
        endpoints=("collection_endpoint",),
    ),
    ResourceType("aws_opensearchserverless_security_policy", "security policy of search collections", Layer.DATA),
)
