"""Fastly, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SERVICE = Consequence("get an error from every name that it serves", lasting="its id", reach=Reach.ALL)
_WAF_CONFIGURATION = Consequence("get through to the site", whom="attackers", reach=Reach.LATER)
_DOMAIN = Consequence("of the name get an error", reach=Reach.ALL)
_LINK_OF_A_DOMAIN_TO_A_SERVICE = Consequence("of the name get an error", reach=Reach.ALL)
_ACL = Consequence("who were kept out get through, or the other way round", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType("fastly_service_vcl", "service", Layer.LOAD_BALANCER, identity=("name",), consequence=_SERVICE),
    ResourceType("fastly_service_compute", "service", Layer.LOAD_BALANCER, identity=("name",), consequence=_SERVICE),
    ResourceType("fastly_service_v1", "service", Layer.LOAD_BALANCER, identity=("name",), consequence=_SERVICE),
    ResourceType(
        "fastly_service_acl_entries",
        "entries of an ACL",
        Layer.NETWORK,
        identity=("service_id", "acl_id"),
        parent="service_id",
        consequence=Consequence(
            "who were kept out get through, or the other way round",
            lasting="entries that others have put into it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "fastly_service_dictionary_items",
        "items of a dictionary",
        Layer.LOAD_BALANCER,
        identity=("service_id", "dictionary_id"),
        parent="service_id",
        consequence=Consequence(
            "are sent elsewhere, or get other answers: the service finds no items",
            lasting="items that others have put into it",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "fastly_service_dynamic_snippet_content",
        "content of a dynamic snippet",
        Layer.LOAD_BALANCER,
        identity=("service_id", "snippet_id"),
        parent="service_id",
        consequence=Consequence("get answers that the snippet no longer changes", reach=Reach.PART),
    ),
    ResourceType(
        "fastly_service_waf_configuration",
        "WAF configuration",
        Layer.NETWORK,
        identity=("waf_id",),
        consequence=_WAF_CONFIGURATION,
    ),
    ResourceType(
        "fastly_service_v1_waf_configuration",
        "WAF configuration",
        Layer.NETWORK,
        identity=("waf_id",),
        consequence=_WAF_CONFIGURATION,
    ),
    ResourceType(
        "fastly_service_authorization",
        "user's access to a service",
        Layer.IDENTITY,
        identity=("service_id", "user_id"),
        parent="service_id",
        consequence=Consequence("can no longer change the service", whom="the user", reach=Reach.LATER),
    ),
    ResourceType("fastly_domain", "domain", Layer.LOAD_BALANCER, identity=("fqdn",), consequence=_DOMAIN),
    ResourceType("fastly_domain_v1", "domain", Layer.LOAD_BALANCER, identity=("fqdn",), consequence=_DOMAIN),
    ResourceType(
        "fastly_domain_service_link",
        "link of a domain to a service",
        Layer.LOAD_BALANCER,
        identity=("domain_id", "service_id"),
        parent="domain_id",
        consequence=_LINK_OF_A_DOMAIN_TO_A_SERVICE,
    ),
    ResourceType(
        "fastly_domain_v1_service_link",
        "link of a domain to a service",
        Layer.LOAD_BALANCER,
        identity=("domain_id", "service_id"),
        parent="domain_id",
        consequence=_LINK_OF_A_DOMAIN_TO_A_SERVICE,
    ),
    ResourceType(
        "fastly_tls_activation",
        "TLS activation",
        Layer.TLS,
        identity=("domain", "configuration_id"),
        consequence=Consequence("of the name can no longer connect securely", reach=Reach.ALL),
    ),
    ResourceType(
        "fastly_tls_certificate",
        "certificate",
        Layer.TLS,
        identity=("name",),
        certificate="domains",
        consequence=Consequence(
            "get no valid certificate for its names", lasting="its id, which activations name", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "fastly_tls_platform_certificate",
        "certificate",
        Layer.TLS,
        certificate="domains",
        consequence=Consequence("get no valid certificate for its names", reach=Reach.ALL),
    ),
    ResourceType(
        "fastly_tls_private_key",
        "private key",
        Layer.TLS,
        identity=("name",),
        consequence=Consequence("get no valid certificate: certificates with the key can no longer be used", reach=Reach.ALL),
    ),
    ResourceType(
        "fastly_tls_subscription",
        "certificate",
        Layer.TLS,
        certificate="domains",
        consequence=Consequence("get no valid certificate for its names", lasting="its validation", reach=Reach.ALL),
    ),
    ResourceType(
        "fastly_tls_subscription_validation",
        "validation of a certificate",
        Layer.TLS,
        harmless="It only waits until the certificate is there.",
    ),
    ResourceType(
        "fastly_tls_mutual_authentication",
        "client authentication",
        Layer.TLS,
        identity=("name",),
        consequence=Consequence("are let in", whom="clients without a certificate", reach=Reach.PART),
    ),
    ResourceType(
        "fastly_kvstore",
        "KV store",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("get an error where the service reads it", lasting="its data", reach=Reach.ALL),
    ),
    ResourceType(
        "fastly_configstore",
        "config store",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "get an error where the service reads it", lasting="items that others have put into it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "fastly_configstore_entries",
        "entries of a config store",
        Layer.DATA,
        identity=("store_id",),
        parent="store_id",
        consequence=Consequence(
            "get other answers: the service finds no entries", lasting="entries that others have put into it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "fastly_secretstore",
        "secret store",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("get an error where the service reads it", lasting="its secrets", reach=Reach.ALL),
    ),
    ResourceType(
        "fastly_object_storage_access_keys",
        "object storage key",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.PART),
    ),
    ResourceType("fastly_compute_acl", "ACL", Layer.NETWORK, consequence=_ACL),
    ResourceType("fastly_compute_acl_entries", "ACL", Layer.NETWORK, consequence=_ACL),
    ResourceType(
        "fastly_user",
        "user",
        Layer.IDENTITY,
        identity=("login",),
        consequence=Consequence("can no longer log in", whom="the user", reach=Reach.PART),
    ),
    ResourceType(
        "fastly_alert",
        "alert",
        Layer.MONITORING,
        identity=("service_id", "name"),
        consequence=Consequence("is no longer told", whom="whoever is on call", reach=Reach.LATER),
    ),
    ResourceType(
        "fastly_integration",
        "integration",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence(
            "is no longer told", whom="whoever is on call", lasting="its id, which alerts name", reach=Reach.LATER
        ),
    ),
    ResourceType("fastly_custom_dashboard", "dashboard", Layer.MONITORING, harmless="A dashboard only shows what is known."),
)
