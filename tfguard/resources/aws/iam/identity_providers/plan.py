"""OIDC and SAML providers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_iam_openid_connect_provider", "OIDC provider", Layer.IDENTITY, identity=("url",)),
    ResourceType("aws_iam_saml_provider", "SAML provider", Layer.IDENTITY, identity=("name",)),
)
