"""Vault's secrets engines, certificates and keys, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SECRETS_ENGINE = Consequence(
    "get none, and those that it gave out end",
    whom="programs that ask it for credentials",
    lasting="its root credential, unless the configuration has it",
    reach=Reach.ALL,
)
_ROLE_OF_A_SECRETS_ENGINE = Consequence("get none", whom="programs that ask it for credentials", reach=Reach.ALL)
_CERTIFICATE = "It is only dropped from the state, unless it is to be revoked: Vault keeps what it has issued."
_CERTIFICATE_AUTHORITY = Consequence(
    "gets no new one", whom="whoever needs a certificate of it", lasting="its key", reach=Reach.LATER
)
_SETTINGS_OF_A_CERTIFICATE_AUTHORITY = "It is only dropped from the state: Vault keeps the settings."
_DATA_TRANSFORMATION = Consequence("get an error", whom="programs that encode or decode with it", reach=Reach.ALL)
_QUOTA = Consequence("have no limit that protects the others", whom="programs that use Vault", reach=Reach.LATER)
_SENTINEL_POLICY = Consequence("is no longer held to it", whom="whoever it restricted", reach=Reach.LATER)
_STORAGE_OF_VAULT = Consequence("finds no new snapshot", whom="whoever has to restore Vault", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "vault_aws_secret_backend",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path", "backend", "mount"),
        consequence=_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_azure_secret_backend",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path", "backend", "mount"),
        consequence=_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_gcp_secret_backend",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path", "backend", "mount"),
        consequence=_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_consul_secret_backend",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path", "backend", "mount"),
        consequence=_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_nomad_secret_backend",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path", "backend", "mount"),
        consequence=_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_ldap_secret_backend",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path", "backend", "mount"),
        consequence=_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_kubernetes_secret_backend",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path", "backend", "mount"),
        consequence=_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_terraform_cloud_secret_backend",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path", "backend", "mount"),
        consequence=_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_rabbitmq_secret_backend",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path", "backend", "mount"),
        consequence=_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_aws_secret_backend_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_azure_secret_backend_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_consul_secret_backend_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_nomad_secret_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_kubernetes_secret_backend_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_ldap_secret_backend_dynamic_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_ldap_secret_backend_static_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_database_secret_backend_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_database_secret_backend_static_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_ssh_secret_backend_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_terraform_cloud_secret_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_rabbitmq_secret_backend_role",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_gcp_secret_roleset",
        "role of a secrets engine",
        Layer.DATA,
        identity=("namespace", "backend", "mount", "name", "role"),
        consequence=_ROLE_OF_A_SECRETS_ENGINE,
    ),
    ResourceType(
        "vault_database_secrets_mount",
        "database secrets engine",
        Layer.DATA,
        identity=("namespace", "path"),
        consequence=Consequence(
            "get none, and those that it gave out end", whom="programs that ask it for credentials", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "vault_database_secret_backend_connection",
        "database connection",
        Layer.DATA,
        identity=("namespace", "backend", "name"),
        parent="backend",
        consequence=Consequence(
            "get none",
            whom="programs that ask for credentials of the database",
            lasting="its root password, where Vault has changed it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "vault_pki_secret_backend_role",
        "certificate role",
        Layer.TLS,
        identity=("namespace", "backend", "name"),
        parent="backend",
        consequence=Consequence("gets no new one", whom="whoever needs a certificate by it", reach=Reach.LATER),
    ),
    ResourceType(
        "vault_pki_secret_backend_root_cert",
        "root certificate",
        Layer.TLS,
        parent="backend",
        consequence=Consequence(
            "gets no new one",
            whom="whoever needs a certificate of it",
            lasting="its key, which clients trust",
            reach=Reach.LATER,
        ),
    ),
    ResourceType("vault_pki_secret_backend_intermediate_cert_request", "certificate", Layer.TLS, harmless=_CERTIFICATE),
    ResourceType("vault_pki_secret_backend_intermediate_set_signed", "certificate", Layer.TLS, harmless=_CERTIFICATE),
    ResourceType("vault_pki_secret_backend_root_sign_intermediate", "certificate", Layer.TLS, harmless=_CERTIFICATE),
    ResourceType("vault_pki_secret_backend_sign", "certificate", Layer.TLS, harmless=_CERTIFICATE),
    ResourceType("vault_pki_secret_backend_cert", "certificate", Layer.TLS, harmless=_CERTIFICATE),
    ResourceType(
        "vault_pki_secret_backend_issuer",
        "certificate authority",
        Layer.TLS,
        parent="backend",
        consequence=_CERTIFICATE_AUTHORITY,
    ),
    ResourceType(
        "vault_pki_secret_backend_key", "certificate authority", Layer.TLS, parent="backend", consequence=_CERTIFICATE_AUTHORITY
    ),
    ResourceType(
        "vault_pki_secret_backend_config_ca",
        "certificate authority",
        Layer.TLS,
        parent="backend",
        consequence=_CERTIFICATE_AUTHORITY,
    ),
    ResourceType(
        "vault_pki_secret_backend_config_urls",
        "settings of a certificate authority",
        Layer.TLS,
        harmless=_SETTINGS_OF_A_CERTIFICATE_AUTHORITY,
    ),
    ResourceType(
        "vault_pki_secret_backend_crl_config",
        "settings of a certificate authority",
        Layer.TLS,
        harmless=_SETTINGS_OF_A_CERTIFICATE_AUTHORITY,
    ),
    ResourceType(
        "vault_pki_secret_backend_config_issuers",
        "settings of a certificate authority",
        Layer.TLS,
        harmless=_SETTINGS_OF_A_CERTIFICATE_AUTHORITY,
    ),
    ResourceType(
        "vault_ssh_secret_backend_ca",
        "SSH certificate authority",
        Layer.IDENTITY,
        identity=("namespace", "backend"),
        parent="backend",
        consequence=Consequence(
            "who log in to servers with certificates of it are refused",
            lasting="its key, which the servers trust",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "vault_transit_secret_backend_key",
        "encryption key",
        Layer.DATA,
        identity=("namespace", "backend", "name"),
        parent="backend",
        consequence=Consequence("get an error", whom="programs that read what it encrypts", lasting="the key", reach=Reach.ALL),
    ),
    ResourceType(
        "vault_transform_role",
        "data transformation",
        Layer.DATA,
        identity=("namespace", "path", "name"),
        consequence=_DATA_TRANSFORMATION,
    ),
    ResourceType(
        "vault_transform_transformation",
        "data transformation",
        Layer.DATA,
        identity=("namespace", "path", "name"),
        consequence=_DATA_TRANSFORMATION,
    ),
    ResourceType(
        "vault_transform_template",
        "data transformation",
        Layer.DATA,
        identity=("namespace", "path", "name"),
        consequence=_DATA_TRANSFORMATION,
    ),
    ResourceType(
        "vault_transform_alphabet",
        "data transformation",
        Layer.DATA,
        identity=("namespace", "path", "name"),
        consequence=_DATA_TRANSFORMATION,
    ),
    ResourceType(
        "vault_audit",
        "audit device",
        Layer.MONITORING,
        identity=("namespace", "path"),
        consequence=Consequence("finds no record of it", whom="whoever looks into an incident", reach=Reach.LATER),
    ),
    ResourceType("vault_quota_rate_limit", "quota", Layer.RUN, identity=("name",), consequence=_QUOTA),
    ResourceType("vault_quota_lease_count", "quota", Layer.RUN, identity=("name",), consequence=_QUOTA),
    ResourceType(
        "vault_password_policy",
        "password policy",
        Layer.DATA,
        identity=("namespace", "name"),
        consequence=Consequence("can no longer be made by it", whom="new credentials", reach=Reach.LATER),
    ),
    ResourceType(
        "vault_egp_policy", "Sentinel policy", Layer.IDENTITY, identity=("namespace", "name"), consequence=_SENTINEL_POLICY
    ),
    ResourceType(
        "vault_rgp_policy", "Sentinel policy", Layer.IDENTITY, identity=("namespace", "name"), consequence=_SENTINEL_POLICY
    ),
    ResourceType("vault_raft_autopilot", "storage of Vault", Layer.DATA, consequence=_STORAGE_OF_VAULT),
    ResourceType("vault_raft_snapshot_agent_config", "storage of Vault", Layer.DATA, consequence=_STORAGE_OF_VAULT),
)
