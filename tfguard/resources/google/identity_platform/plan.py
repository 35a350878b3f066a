"""Identity Platform, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PROVIDER = Consequence("are refused", whom="users who log in with it", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_identity_platform_config",
        "Identity Platform config",
        Layer.IDENTITY,
        identity=("project",),
        harmless="The provider only forgets it: Identity Platform keeps its config.",
    ),
    ResourceType(
        "google_identity_platform_default_supported_idp_config",
        "identity provider",
        Layer.IDENTITY,
        identity=("project", "idp_id"),
        consequence=_PROVIDER,
    ),
    ResourceType(
        "google_identity_platform_inbound_saml_config",
        "SAML provider",
        Layer.IDENTITY,
        identity=("project", "name"),
        consequence=_PROVIDER,
    ),
    ResourceType(
        "google_identity_platform_oauth_idp_config",
        "OpenID Connect provider",
        Layer.IDENTITY,
        identity=("project", "name"),
        consequence=_PROVIDER,
    ),
    ResourceType(
        "google_identity_platform_project_default_config",
        "sign-in config",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer log in with passwords, phones or as guests, as far as it allowed that", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_identity_platform_tenant",
        "tenant",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer log in", whom="its users", lasting="its users and their passwords, and its id", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_identity_platform_tenant_default_supported_idp_config",
        "identity provider of a tenant",
        Layer.IDENTITY,
        identity=("project", "tenant", "idp_id"),
        parent="tenant",
        parent_types=("google_identity_platform_tenant",),
        consequence=_PROVIDER,
    ),
    ResourceType(
        "google_identity_platform_tenant_inbound_saml_config",
        "SAML provider of a tenant",
        Layer.IDENTITY,
        identity=("project", "tenant", "name"),
        parent="tenant",
        parent_types=("google_identity_platform_tenant",),
        consequence=_PROVIDER,
    ),
    ResourceType(
        "google_identity_platform_tenant_oauth_idp_config",
        "OpenID Connect provider of a tenant",
        Layer.IDENTITY,
        identity=("project", "tenant", "name"),
        parent="tenant",
        parent_types=("google_identity_platform_tenant",),
        consequence=_PROVIDER,
    ),
)
