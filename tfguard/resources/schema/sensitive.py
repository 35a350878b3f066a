"""What providers call sensitive, where their published bindings do not say it and the attribute's name does not tell.

Each is from the provider's own documentation of the type. Terraform marks them in new plans and states; this is for old ones,
which have no marks. The AWS provider's are in its schema, which says it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final


def _types(attributes: str, types: str) -> dict[str, frozenset[str]]:
    return dict.fromkeys(types.split(), frozenset(attributes.split()))


SENSITIVE: Final[Mapping[str, frozenset[str]]] = {
    **_types("secret_string secret_binary", "aws_secretsmanager_secret_version"),
    **_types("value value_wo", "azuread_application_password azuread_service_principal_password"),
    **_types("value value_wo", "azurerm_key_vault_secret"),
    **_types(
        "kube_admin_config kube_admin_config_raw kube_config kube_config_raw",
        "azurerm_kubernetes_cluster",
    ),
    **_types("key", "datadog_api_key datadog_application_key"),
    **_types("kube_config", "digitalocean_kubernetes_cluster"),
    **_types("password private_uri uri", "digitalocean_database_cluster digitalocean_database_connection_pool"),
    **_types("plaintext_value value", "github_actions_environment_secret github_actions_secret"),
    **_types("plaintext_value value", "github_actions_organization_secret github_dependabot_secret"),
    **_types("master_auth", "google_container_cluster"),
    **_types("secret_data secret_data_wo", "google_secret_manager_secret_version"),
    **_types("secret_data", "google_secret_manager_secret_version_access"),
    **_types("set_sensitive", "helm_release"),
    **_types("binary_data binary_data_wo data data_wo", "kubernetes_secret kubernetes_secret_v1"),
    **_types("content content_base64", "local_sensitive_file"),
    **_types("key", "newrelic_api_access_key"),
    **_types("integration_key", "pagerduty_service_integration"),
    **_types("base64 hex", "random_bytes"),
    **_types("bcrypt_hash result", "random_password"),
    **_types("private_key_openssh private_key_pem private_key_pem_pkcs8", "tls_private_key"),
    **_types("data data_json data_json_wo", "vault_generic_secret vault_kv_secret vault_kv_secret_v2"),
}
"""The attributes by the type of the resource or the data source."""
