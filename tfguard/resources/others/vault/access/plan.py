"""Vault's secrets, policies and log-ins, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SECRET = Consequence("get an error", whom="programs that read it", lasting="its versions", reach=Reach.ALL)
_LOG_IN_ROLE = Consequence("are refused", whom="programs that log in with the role", reach=Reach.ALL)
_SETTINGS_OF_AN_AUTH_METHOD = Consequence("who log in by it are refused: it can no longer check who they are", reach=Reach.ALL)
_AUTH_METHOD = Consequence(
    "who log in by it are refused", lasting="its roles and its accessor, which policies and aliases name", reach=Reach.ALL
)
_MAPPING_OF_A_LOG_IN = Consequence("whom it names get no policies when they log in", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "vault_mount",
        "secrets engine",
        Layer.DATA,
        identity=("namespace", "path"),
        consequence=Consequence(
            "get an error", whom="programs that read its secrets", lasting="all the secrets in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "vault_namespace",
        "namespace",
        Layer.RUN,
        identity=("namespace", "path"),
        consequence=Consequence(
            "are refused", whom="programs that use it", lasting="all that is in the namespace", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "vault_auth_backend",
        "auth method",
        Layer.IDENTITY,
        identity=("namespace", "path"),
        consequence=Consequence(
            "who log in by it are refused",
            lasting="its roles and its accessor, which policies and aliases name",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "vault_policy",
        "policy",
        Layer.IDENTITY,
        identity=("namespace", "name"),
        consequence=Consequence("are refused", whom="programs whose tokens have the policy", reach=Reach.ALL),
    ),
    ResourceType(
        "vault_generic_secret", "secret", Layer.DATA, identity=("namespace", "mount", "path", "name"), consequence=_SECRET
    ),
    ResourceType("vault_kv_secret", "secret", Layer.DATA, identity=("namespace", "mount", "path", "name"), consequence=_SECRET),
    ResourceType(
        "vault_kv_secret_v2", "secret", Layer.DATA, identity=("namespace", "mount", "path", "name"), consequence=_SECRET
    ),
    ResourceType(
        "vault_generic_endpoint",
        "object in Vault",
        Layer.DATA,
        identity=("namespace", "path"),
        consequence=Consequence("get an error when they next ask for it", whom="programs that use it", reach=Reach.LATER),
    ),
    ResourceType(
        "vault_kv_secret_backend_v2",
        "settings of a secrets engine",
        Layer.DATA,
        identity=("namespace", "mount"),
        harmless="It is only dropped from the state: the engine keeps its settings.",
    ),
    ResourceType(
        "vault_token",
        "token",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="programs that use it", lasting="the token", reach=Reach.PART),
    ),
    ResourceType(
        "vault_token_auth_backend_role",
        "log-in role",
        Layer.IDENTITY,
        identity=("namespace", "backend", "role_name", "role", "name"),
        consequence=_LOG_IN_ROLE,
    ),
    ResourceType(
        "vault_approle_auth_backend_role",
        "log-in role",
        Layer.IDENTITY,
        identity=("namespace", "backend", "role_name", "role", "name"),
        consequence=_LOG_IN_ROLE,
    ),
    ResourceType(
        "vault_kubernetes_auth_backend_role",
        "log-in role",
        Layer.IDENTITY,
        identity=("namespace", "backend", "role_name", "role", "name"),
        consequence=_LOG_IN_ROLE,
    ),
    ResourceType(
        "vault_jwt_auth_backend_role",
        "log-in role",
        Layer.IDENTITY,
        identity=("namespace", "backend", "role_name", "role", "name"),
        consequence=_LOG_IN_ROLE,
    ),
    ResourceType(
        "vault_aws_auth_backend_role",
        "log-in role",
        Layer.IDENTITY,
        identity=("namespace", "backend", "role_name", "role", "name"),
        consequence=_LOG_IN_ROLE,
    ),
    ResourceType(
        "vault_azure_auth_backend_role",
        "log-in role",
        Layer.IDENTITY,
        identity=("namespace", "backend", "role_name", "role", "name"),
        consequence=_LOG_IN_ROLE,
    ),
    ResourceType(
        "vault_gcp_auth_backend_role",
        "log-in role",
        Layer.IDENTITY,
        identity=("namespace", "backend", "role_name", "role", "name"),
        consequence=_LOG_IN_ROLE,
    ),
    ResourceType(
        "vault_cert_auth_backend_role",
        "log-in role",
        Layer.IDENTITY,
        identity=("namespace", "backend", "role_name", "role", "name"),
        consequence=_LOG_IN_ROLE,
    ),
    ResourceType(
        "vault_approle_auth_backend_role_secret_id",
        "secret id",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="programs that log in with it", lasting="the secret id", reach=Reach.PART),
    ),
    ResourceType("vault_approle_auth_backend_login", "log-in", Layer.IDENTITY, disposable=True),
    ResourceType(
        "vault_kubernetes_auth_backend_config",
        "settings of an auth method",
        Layer.IDENTITY,
        identity=("namespace", "backend"),
        consequence=_SETTINGS_OF_AN_AUTH_METHOD,
    ),
    ResourceType(
        "vault_aws_auth_backend_client",
        "settings of an auth method",
        Layer.IDENTITY,
        identity=("namespace", "backend"),
        consequence=_SETTINGS_OF_AN_AUTH_METHOD,
    ),
    ResourceType(
        "vault_azure_auth_backend_config",
        "settings of an auth method",
        Layer.IDENTITY,
        identity=("namespace", "backend"),
        consequence=_SETTINGS_OF_AN_AUTH_METHOD,
    ),
    ResourceType(
        "vault_jwt_auth_backend", "auth method", Layer.IDENTITY, identity=("namespace", "path"), consequence=_AUTH_METHOD
    ),
    ResourceType(
        "vault_ldap_auth_backend", "auth method", Layer.IDENTITY, identity=("namespace", "path"), consequence=_AUTH_METHOD
    ),
    ResourceType(
        "vault_gcp_auth_backend", "auth method", Layer.IDENTITY, identity=("namespace", "path"), consequence=_AUTH_METHOD
    ),
    ResourceType(
        "vault_okta_auth_backend", "auth method", Layer.IDENTITY, identity=("namespace", "path"), consequence=_AUTH_METHOD
    ),
    ResourceType(
        "vault_github_auth_backend", "auth method", Layer.IDENTITY, identity=("namespace", "path"), consequence=_AUTH_METHOD
    ),
    ResourceType(
        "vault_saml_auth_backend", "auth method", Layer.IDENTITY, identity=("namespace", "path"), consequence=_AUTH_METHOD
    ),
    ResourceType(
        "vault_ldap_auth_backend_group",
        "mapping of a log-in",
        Layer.IDENTITY,
        parent="backend",
        consequence=_MAPPING_OF_A_LOG_IN,
    ),
    ResourceType(
        "vault_ldap_auth_backend_user",
        "mapping of a log-in",
        Layer.IDENTITY,
        parent="backend",
        consequence=_MAPPING_OF_A_LOG_IN,
    ),
    ResourceType(
        "vault_github_team", "mapping of a log-in", Layer.IDENTITY, parent="backend", consequence=_MAPPING_OF_A_LOG_IN
    ),
    ResourceType(
        "vault_github_user", "mapping of a log-in", Layer.IDENTITY, parent="backend", consequence=_MAPPING_OF_A_LOG_IN
    ),
    ResourceType(
        "vault_okta_auth_backend_group",
        "mapping of a log-in",
        Layer.IDENTITY,
        parent="backend",
        consequence=_MAPPING_OF_A_LOG_IN,
    ),
    ResourceType(
        "vault_okta_auth_backend_user",
        "mapping of a log-in",
        Layer.IDENTITY,
        parent="backend",
        consequence=_MAPPING_OF_A_LOG_IN,
    ),
)
