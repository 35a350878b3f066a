"""Amazon Cognito identity pools, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cognito_identity_pool", "identity pool", Layer.IDENTITY),
    ResourceType("aws_cognito_identity_pool_roles_attachment", "roles of an identity pool", Layer.IDENTITY),
)
