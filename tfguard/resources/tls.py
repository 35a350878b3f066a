"""TLS: which types are certificates, which ones serve them, and which helpers make keys and requests.

An end of TLS belongs to many services. What they have in common is here, once; what else they are is declared in
their own service's module.
"""

from __future__ import annotations

from msgspec import Struct


class TlsEnd(Struct, frozen=True):
    """Where connections are decrypted.

    certificates: a JMESPath expression for the ids or ARNs of its certificates.
    attribute: the top-level attribute that holds them.
    policy: an expression for the security policy, or for the lowest version that it accepts.
    parent: the attribute that names the end which this one adds certificates to.
    """

    certificates: str = "`[]`"
    attribute: str = ""
    policy: str = "`null`"
    parent: str | None = None


CERTIFICATES: dict[str, str] = {
    "aws_acm_certificate": "[domain_name, subject_alternative_names || `[]`][]",
    "aws_iam_server_certificate": "`null`",
    "cloudflare_certificate_pack": "hosts",
    "cloudflare_custom_ssl": "hosts",
    "cloudflare_origin_ca_certificate": "hostnames",
    "google_certificate_manager_certificate": "managed[].domains[]",
    "google_compute_managed_ssl_certificate": "managed[].domains[]",
    "google_compute_region_ssl_certificate": "`null`",
    "google_compute_ssl_certificate": "`null`",
}
"""The types that are certificates, and an expression for the names that each covers; null where it does not say."""

_LISTENER = TlsEnd("[certificate_arn]", "certificate_arn", "ssl_policy")
_SNI = TlsEnd("[certificate_arn]", "certificate_arn", parent="listener_arn")
_WEB_APP = TlsEnd(policy="site_config[0].minimum_tls_version")
_DOMAIN_ENDPOINT = TlsEnd(
    "domain_endpoint_options[].custom_endpoint_certificate_arn",
    "domain_endpoint_options",
    "domain_endpoint_options[0].tls_security_policy",
)

TLS_ENDS: dict[str, TlsEnd] = {
    "aws_alb_listener": _LISTENER,
    "aws_alb_listener_certificate": _SNI,
    "aws_api_gateway_domain_name": TlsEnd("[certificate_arn, regional_certificate_arn]", "certificate_arn", "security_policy"),
    "aws_apigatewayv2_domain_name": TlsEnd(
        "domain_name_configuration[].certificate_arn",
        "domain_name_configuration",
        "domain_name_configuration[0].security_policy",
    ),
    "aws_appsync_domain_name": TlsEnd("[certificate_arn]", "certificate_arn"),
    "aws_cloudfront_distribution": TlsEnd(
        "viewer_certificate[].[acm_certificate_arn, iam_certificate_id][]",
        "viewer_certificate",
        "viewer_certificate[0].minimum_protocol_version",
    ),
    "aws_cognito_user_pool_domain": TlsEnd("[certificate_arn]", "certificate_arn"),
    "aws_elasticsearch_domain": _DOMAIN_ENDPOINT,
    "aws_elb": TlsEnd("listener[].ssl_certificate_id", "listener"),
    "aws_lb_listener": _LISTENER,
    "aws_lb_listener_certificate": _SNI,
    "aws_opensearch_domain": _DOMAIN_ENDPOINT,
    "azurerm_application_gateway": TlsEnd(
        policy="ssl_policy[0].policy_name || ssl_policy[0].min_protocol_version",
    ),
    "azurerm_linux_function_app": _WEB_APP,
    "azurerm_linux_web_app": _WEB_APP,
    "azurerm_mssql_server": TlsEnd(policy="minimum_tls_version"),
    "azurerm_redis_cache": TlsEnd(policy="minimum_tls_version"),
    "azurerm_storage_account": TlsEnd(policy="min_tls_version"),
    "azurerm_windows_function_app": _WEB_APP,
    "azurerm_windows_web_app": _WEB_APP,
    "cloudflare_zone_setting": TlsEnd(policy="setting_id == 'min_tls_version' && value || `null`"),
    "cloudflare_zone_settings_override": TlsEnd(policy="settings[0].min_tls_version"),
    "google_compute_region_target_https_proxy": TlsEnd("ssl_certificates", "ssl_certificates"),
    "google_compute_ssl_policy": TlsEnd(policy="join(' ', [min_tls_version || 'TLS_1_0', profile || 'COMPATIBLE'])"),
    "google_compute_target_https_proxy": TlsEnd("ssl_certificates", "ssl_certificates"),
    "google_compute_target_ssl_proxy": TlsEnd("ssl_certificates", "ssl_certificates"),
}
"""The types that serve certificates or set the policy of TLS."""
