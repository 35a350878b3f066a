"""Access, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ACCESS_APPLICATION = Consequence(
    "can no longer log in through it, and what it protected is open",
    lasting="its audience tag, which origins check",
    reach=Reach.ALL,
)
_ACCESS_POLICY = Consequence("whom it let in can no longer get in", reach=Reach.PART)
_ACCESS_GROUP = Consequence(
    "whom it names can no longer get in, or are no longer kept out", lasting="its id, which policies name", reach=Reach.PART
)
_IDENTITY_PROVIDER = Consequence(
    "can no longer log in with it", lasting="its id, which applications and policies name", reach=Reach.ALL
)
_SSH_CERTIFICATE_AUTHORITY = Consequence(
    "can no longer log in to its servers over SSH", lasting="its public key, which the servers trust", reach=Reach.PART
)
_ACCESS_PAGE = Consequence("see Cloudflare's own page when they are kept out", reach=Reach.PART)
_ROTATION_OF_ACCESS_KEYS = "It is only dropped from the state: the rotation of the keys stays as it is."
_CERTIFICATE_AUTHORITY_FOR_CLIENTS = Consequence(
    "can no longer get in", whom="clients with certificates of it", reach=Reach.PART
)
_CLIENT_CERTIFICATE_SETTINGS = Consequence("no longer get the certificates of clients", whom="origins", reach=Reach.PART)
_ZERO_TRUST_ORGANIZATION = "It is only dropped from the state: Cloudflare keeps the organization."
_SERVICE_TOKEN = Consequence(
    "get an error", whom="services that log in with it", lasting="its client id and secret", reach=Reach.PART
)
_ACCESS_TAG = "A tag only groups applications in the launcher."
_ACCESS_TARGET = Consequence("can no longer log in to the server", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "cloudflare_access_application",
        "Access application",
        Layer.IDENTITY,
        identity=("zone_id", "account_id", "domain", "name"),
        consequence=_ACCESS_APPLICATION,
    ),
    ResourceType(
        "cloudflare_zero_trust_access_application",
        "Access application",
        Layer.IDENTITY,
        identity=("zone_id", "account_id", "domain", "name"),
        consequence=_ACCESS_APPLICATION,
    ),
    ResourceType("cloudflare_access_policy", "Access policy", Layer.IDENTITY, consequence=_ACCESS_POLICY),
    ResourceType("cloudflare_zero_trust_access_policy", "Access policy", Layer.IDENTITY, consequence=_ACCESS_POLICY),
    ResourceType("cloudflare_access_group", "Access group", Layer.IDENTITY, consequence=_ACCESS_GROUP),
    ResourceType("cloudflare_zero_trust_access_group", "Access group", Layer.IDENTITY, consequence=_ACCESS_GROUP),
    ResourceType("cloudflare_access_identity_provider", "identity provider", Layer.IDENTITY, consequence=_IDENTITY_PROVIDER),
    ResourceType(
        "cloudflare_zero_trust_access_identity_provider", "identity provider", Layer.IDENTITY, consequence=_IDENTITY_PROVIDER
    ),
    ResourceType(
        "cloudflare_access_ca_certificate",
        "SSH certificate authority",
        Layer.IDENTITY,
        identity=("application_id",),
        consequence=_SSH_CERTIFICATE_AUTHORITY,
    ),
    ResourceType(
        "cloudflare_zero_trust_access_short_lived_certificate",
        "SSH certificate authority",
        Layer.IDENTITY,
        identity=("application_id", "app_id"),
        consequence=_SSH_CERTIFICATE_AUTHORITY,
    ),
    ResourceType("cloudflare_access_custom_page", "Access page", Layer.IDENTITY, consequence=_ACCESS_PAGE),
    ResourceType("cloudflare_zero_trust_access_custom_page", "Access page", Layer.IDENTITY, consequence=_ACCESS_PAGE),
    ResourceType(
        "cloudflare_access_keys_configuration",
        "rotation of Access keys",
        Layer.IDENTITY,
        identity=("account_id",),
        harmless=_ROTATION_OF_ACCESS_KEYS,
    ),
    ResourceType(
        "cloudflare_zero_trust_access_key_configuration",
        "rotation of Access keys",
        Layer.IDENTITY,
        identity=("account_id",),
        harmless=_ROTATION_OF_ACCESS_KEYS,
    ),
    ResourceType(
        "cloudflare_zero_trust_key_access_key_configuration",
        "rotation of Access keys",
        Layer.IDENTITY,
        identity=("account_id",),
        harmless=_ROTATION_OF_ACCESS_KEYS,
    ),
    ResourceType(
        "cloudflare_access_mutual_tls_certificate",
        "certificate authority for clients",
        Layer.IDENTITY,
        consequence=_CERTIFICATE_AUTHORITY_FOR_CLIENTS,
    ),
    ResourceType(
        "cloudflare_zero_trust_access_mtls_certificate",
        "certificate authority for clients",
        Layer.IDENTITY,
        consequence=_CERTIFICATE_AUTHORITY_FOR_CLIENTS,
    ),
    ResourceType(
        "cloudflare_access_mutual_tls_hostname_settings",
        "client certificate settings",
        Layer.IDENTITY,
        consequence=_CLIENT_CERTIFICATE_SETTINGS,
    ),
    ResourceType(
        "cloudflare_zero_trust_access_mtls_hostname_settings",
        "client certificate settings",
        Layer.IDENTITY,
        consequence=_CLIENT_CERTIFICATE_SETTINGS,
    ),
    ResourceType(
        "cloudflare_access_organization",
        "Zero Trust organization",
        Layer.IDENTITY,
        identity=("account_id", "zone_id"),
        harmless=_ZERO_TRUST_ORGANIZATION,
    ),
    ResourceType(
        "cloudflare_zero_trust_access_organization",
        "Zero Trust organization",
        Layer.IDENTITY,
        identity=("account_id", "zone_id"),
        harmless=_ZERO_TRUST_ORGANIZATION,
    ),
    ResourceType(
        "cloudflare_zero_trust_organization",
        "Zero Trust organization",
        Layer.IDENTITY,
        identity=("account_id", "zone_id"),
        harmless=_ZERO_TRUST_ORGANIZATION,
    ),
    ResourceType("cloudflare_access_service_token", "service token", Layer.IDENTITY, consequence=_SERVICE_TOKEN),
    ResourceType("cloudflare_zero_trust_access_service_token", "service token", Layer.IDENTITY, consequence=_SERVICE_TOKEN),
    ResourceType("cloudflare_access_tag", "Access tag", Layer.RUN, identity=("account_id", "name"), harmless=_ACCESS_TAG),
    ResourceType(
        "cloudflare_zero_trust_access_tag", "Access tag", Layer.RUN, identity=("account_id", "name"), harmless=_ACCESS_TAG
    ),
    ResourceType(
        "cloudflare_zero_trust_access_ai_controls_mcp_portal",
        "MCP portal",
        Layer.IDENTITY,
        identity=("account_id", "hostname"),
        consequence=Consequence("can no longer reach its servers", whom="agents and users of it", reach=Reach.ALL),
    ),
    ResourceType(
        "cloudflare_zero_trust_access_ai_controls_mcp_server",
        "MCP server",
        Layer.IDENTITY,
        consequence=Consequence(
            "can no longer use its tools",
            whom="agents and users of the portal",
            lasting="its log-in at the server",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "cloudflare_infrastructure_access_target",
        "Access target",
        Layer.IDENTITY,
        identity=("account_id", "hostname"),
        consequence=_ACCESS_TARGET,
    ),
    ResourceType(
        "cloudflare_zero_trust_access_infrastructure_target",
        "Access target",
        Layer.IDENTITY,
        identity=("account_id", "hostname"),
        consequence=_ACCESS_TARGET,
    ),
    ResourceType(
        "cloudflare_zero_trust_infrastructure_access_target",
        "Access target",
        Layer.IDENTITY,
        identity=("account_id", "hostname"),
        consequence=_ACCESS_TARGET,
    ),
)
