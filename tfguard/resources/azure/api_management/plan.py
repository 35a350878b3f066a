"""API Management, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_POLICY = Consequence(
    "lose what it adds: logins, limits, rewriting and the way to the backend", whom="calls of the API", reach=Reach.ALL
)
_PART_POLICY = Consequence("lose what it adds: logins, limits and rewriting", whom="calls that it governs", reach=Reach.PART)
_FRAGMENT = Consequence("get an error", whom="calls whose policies include it", reach=Reach.PART)
_DIAGNOSTIC = Consequence("no longer see its calls", whom="operators", reach=Reach.LATER)
_TAG = "A tag: it only sorts what developers see."
_SCHEMA = Consequence("are refused, or no longer checked", whom="calls that are checked against it", reach=Reach.PART)
_VERSIONS = Consequence(
    "gets an error: its version is no longer found", whom="whoever calls an API of the set", reach=Reach.ALL
)
_CERTIFICATE = Consequence("fail: the backend or the client is no longer trusted", whom="calls that use it", reach=Reach.ALL)
_NOTIFIED = Consequence("are no longer told of requests and quotas", whom="administrators", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_api_management",
        "API gateway",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer connect to any of them", whom="whoever calls its APIs", lasting="its subscriptions and their keys"
        ),
    ),
    ResourceType(
        "azurerm_api_management_api",
        "API",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=Consequence("gets an error", whom="whoever calls the API"),
    ),
    ResourceType(
        "azurerm_api_management_api_operation",
        "operation of an API",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "api_name", "operation_id"),
        parent="api_name",
        parent_types=("azurerm_api_management_api",),
        consequence=Consequence("gets an error", whom="whoever calls this operation", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_api_management_api_policy",
        "policy of an API",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "api_name"),
        parent="api_name",
        parent_types=("azurerm_api_management_api",),
        consequence=_POLICY,
    ),
    ResourceType(
        "azurerm_api_management_policy",
        "policy of an API gateway",
        Layer.LOAD_BALANCER,
        identity=("api_management_id",),
        parent="api_management_id",
        consequence=_POLICY,
    ),
    ResourceType(
        "azurerm_api_management_workspace_policy",
        "policy of a workspace",
        Layer.LOAD_BALANCER,
        identity=("api_management_workspace_id",),
        parent="api_management_workspace_id",
        consequence=_POLICY,
    ),
    ResourceType(
        "azurerm_api_management_api_operation_policy",
        "policy of an operation",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "api_name", "operation_id"),
        parent="api_name",
        parent_types=("azurerm_api_management_api",),
        consequence=_PART_POLICY,
    ),
    ResourceType(
        "azurerm_api_management_product_policy",
        "policy of a product",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "product_id"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_PART_POLICY,
    ),
    ResourceType(
        "azurerm_api_management_policy_fragment",
        "policy fragment",
        Layer.LOAD_BALANCER,
        identity=("api_management_id", "name"),
        parent="api_management_id",
        consequence=_FRAGMENT,
    ),
    ResourceType(
        "azurerm_api_management_workspace_policy_fragment",
        "policy fragment of a workspace",
        Layer.LOAD_BALANCER,
        identity=("api_management_workspace_id", "name"),
        parent="api_management_workspace_id",
        consequence=_FRAGMENT,
    ),
    ResourceType(
        "azurerm_api_management_api_diagnostic",
        "diagnostic of an API",
        Layer.MONITORING,
        identity=("resource_group_name", "api_management_name", "api_name", "identifier"),
        parent="api_name",
        parent_types=("azurerm_api_management_api",),
        consequence=_DIAGNOSTIC,
    ),
    ResourceType(
        "azurerm_api_management_diagnostic",
        "diagnostic of an API gateway",
        Layer.MONITORING,
        identity=("resource_group_name", "api_management_name", "identifier"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_DIAGNOSTIC,
    ),
    ResourceType(
        "azurerm_api_management_logger",
        "logger of an API gateway",
        Layer.MONITORING,
        identity=("resource_group_name", "api_management_name", "name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_DIAGNOSTIC,
    ),
    ResourceType(
        "azurerm_api_management_api_operation_tag",
        "tag of an operation",
        Layer.LOAD_BALANCER,
        harmless=_TAG,
    ),
    ResourceType(
        "azurerm_api_management_api_tag",
        "tag of an API",
        Layer.LOAD_BALANCER,
        harmless=_TAG,
    ),
    ResourceType(
        "azurerm_api_management_api_tag_description",
        "description of a tag",
        Layer.LOAD_BALANCER,
        harmless=_TAG,
    ),
    ResourceType(
        "azurerm_api_management_product_tag",
        "tag of a product",
        Layer.LOAD_BALANCER,
        identity=("api_management_product_id", "name"),
        parent="api_management_product_id",
        harmless=_TAG,
    ),
    ResourceType(
        "azurerm_api_management_tag",
        "tag of an API gateway",
        Layer.LOAD_BALANCER,
        identity=("api_management_id", "name"),
        parent="api_management_id",
        harmless=_TAG,
    ),
    ResourceType(
        "azurerm_api_management_api_release",
        "release of an API",
        Layer.LOAD_BALANCER,
        disposable=True,
    ),
    ResourceType(
        "azurerm_api_management_api_schema",
        "schema of an API",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "api_name", "schema_id"),
        parent="api_name",
        parent_types=("azurerm_api_management_api",),
        consequence=_SCHEMA,
    ),
    ResourceType(
        "azurerm_api_management_global_schema",
        "schema of an API gateway",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "schema_id"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_SCHEMA,
    ),
    ResourceType(
        "azurerm_api_management_api_version_set",
        "version set of an API",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_VERSIONS,
    ),
    ResourceType(
        "azurerm_api_management_workspace_api_version_set",
        "version set of a workspace",
        Layer.LOAD_BALANCER,
        identity=("api_management_workspace_id", "name"),
        parent="api_management_workspace_id",
        consequence=_VERSIONS,
    ),
    ResourceType(
        "azurerm_api_management_backend",
        "backend of an API gateway",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=Consequence("gets an error", whom="whoever calls an API that it serves", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_api_management_certificate",
        "certificate of an API gateway",
        Layer.TLS,
        identity=("resource_group_name", "api_management_name", "name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=_CERTIFICATE,
    ),
    ResourceType(
        "azurerm_api_management_workspace_certificate",
        "certificate of a workspace",
        Layer.TLS,
        identity=("api_management_workspace_id", "name"),
        parent="api_management_workspace_id",
        consequence=_CERTIFICATE,
    ),
    ResourceType(
        "azurerm_api_management_gateway_certificate_authority",
        "certificate authority of a self-hosted gateway",
        Layer.TLS,
        identity=("api_management_id", "gateway_name", "certificate_name"),
        parent="api_management_id",
        consequence=_CERTIFICATE,
    ),
    ResourceType(
        "azurerm_api_management_email_template",
        "mail template",
        Layer.LOAD_BALANCER,
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        harmless="Only the text of a mail: the default one is sent instead.",
    ),
    ResourceType(
        "azurerm_api_management_gateway",
        "self-hosted gateway",
        Layer.LOAD_BALANCER,
        identity=("api_management_id", "name"),
        parent="api_management_id",
        consequence=Consequence(
            "gets an error",
            whom="whoever calls its APIs",
            lasting="its keys, which its instances connect with",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_api_management_standalone_gateway",
        "workspace gateway",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "name"),
        consequence=Consequence("gets an error", whom="whoever calls its APIs", lasting="its address", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_api_management_gateway_api",
        "API of a self-hosted gateway",
        Layer.LOAD_BALANCER,
        identity=("gateway_id", "api_id"),
        consequence=Consequence("gets an error", whom="whoever calls the API through this gateway", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_api_management_gateway_host_name_configuration",
        "host name of a self-hosted gateway",
        Layer.LOAD_BALANCER,
        identity=("api_management_id", "name"),
        parent="api_management_id",
        consequence=Consequence("can no longer connect", whom="whoever calls it by this name", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_api_management_named_value",
        "named value",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "name"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=Consequence(
            "fail, and so do the calls", whom="policies that use it", lasting="its value", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_api_management_notification_recipient_email",
        "recipient of notifications",
        Layer.MONITORING,
        parent="api_management_id",
        consequence=_NOTIFIED,
    ),
    ResourceType(
        "azurerm_api_management_notification_recipient_user",
        "recipient of notifications",
        Layer.MONITORING,
        parent="api_management_id",
        consequence=_NOTIFIED,
    ),
    ResourceType(
        "azurerm_api_management_product",
        "API product",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "product_id"),
        parent="api_management_name",
        parent_types=("azurerm_api_management",),
        consequence=Consequence(
            "can no longer call its APIs",
            whom="whoever subscribed to the product",
            lasting="its subscriptions and their keys",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_api_management_product_api",
        "API of a product",
        Layer.LOAD_BALANCER,
        identity=("resource_group_name", "api_management_name", "product_id", "api_name"),
        parent="api_name",
        parent_types=("azurerm_api_management_api",),
        consequence=Consequence("is refused", whom="whoever calls the API with a key of the product", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_api_management_redis_cache",
        "cache of an API gateway",
        Layer.LOAD_BALANCER,
        identity=("api_management_id", "name"),
        parent="api_management_id",
        consequence=Consequence("get slow: answers are kept in its own, smaller cache", whom="calls", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_api_management_workspace",
        "workspace of an API gateway",
        Layer.LOAD_BALANCER,
        identity=("api_management_id", "name"),
        parent="api_management_id",
        consequence=Consequence(
            "gets an error", whom="whoever calls its APIs", lasting="its APIs, products and subscriptions", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_api_management_property",
        "named value",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "fail, and so do the calls", whom="policies that use it", lasting="its value", reach=Reach.PART
        ),
    ),
    ResourceType(
        "azurerm_api_management_workspace_named_value",
        "named value of a workspace",
        Layer.LOAD_BALANCER,
        consequence=Consequence(
            "fail, and so do the calls", whom="policies that use it", lasting="its value", reach=Reach.PART
        ),
    ),
)
