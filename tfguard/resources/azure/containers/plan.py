"""Container Apps, instances and registries, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_NAMED = ("resource_group_name", "name")

_BUILD = Consequence("are no longer built", whom="new images", reach=Reach.LATER)
_CACHE = Consequence("fail when they are not in the registry yet", whom="pulls of images that it caches", reach=Reach.LATER)
_TOKEN = Consequence("is refused", whom="whoever pulls with it", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_container_app",
        "container app",
        Layer.COMPUTE,
        identity=_NAMED,
        unit="replicas",
        capacity=(
            Measure("minimum", Role.FLOOR, "template[0].min_replicas"),
            Measure("maximum", Role.CEILING, "template[0].max_replicas"),
        ),
    ),
    ResourceType("azurerm_container_app_environment", "container app environment", Layer.COMPUTE, identity=_NAMED),
    ResourceType(
        "azurerm_container_registry", "image registry", Layer.COMPUTE, identity=("name",), endpoints=("login_server",)
    ),
    ResourceType(
        "azurerm_container_group", "container group", Layer.COMPUTE, identity=_NAMED, endpoints=("fqdn", "ip_address")
    ),
    ResourceType(
        "azurerm_container_app_custom_domain",
        "domain of a container app",
        Layer.COMPUTE,
        identity=("container_app_id", "name"),
        parent="container_app_id",
        consequence=Consequence("can no longer open the app by this name", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_container_app_environment_certificate",
        "certificate of a container app environment",
        Layer.TLS,
        identity=("container_app_environment_id", "name"),
        parent="container_app_environment_id",
        consequence=Consequence("get no valid certificate for its names", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_container_app_environment_custom_domain",
        "domain of a container app environment",
        Layer.DNS,
        parent="container_app_environment_id",
        consequence=Consequence("can no longer open its apps by their names", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_container_app_environment_dapr_component",
        "Dapr component",
        Layer.COMPUTE,
        identity=("container_app_environment_id", "name"),
        parent="container_app_environment_id",
        consequence=Consequence("lose their messages, state or secrets", whom="apps that use it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_container_app_environment_storage",
        "storage of a container app environment",
        Layer.DATA,
        identity=("container_app_environment_id", "name"),
        parent="container_app_environment_id",
        consequence=Consequence("do not start", whom="apps that mount it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_container_app_job",
        "container app job",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("is no longer done", whom="its work", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_container_connected_registry",
        "connected registry",
        Layer.COMPUTE,
        identity=("container_registry_id", "name"),
        parent="container_registry_id",
        consequence=Consequence(
            "can no longer pull images", whom="machines at its site", lasting="its images", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_container_registry_agent_pool",
        "build agents of a registry",
        Layer.RUN,
        identity=("resource_group_name", "container_registry_name", "name"),
        parent="container_registry_name",
        parent_types=("azurerm_container_registry",),
        consequence=_BUILD,
    ),
    ResourceType(
        "azurerm_container_registry_task",
        "build task of a registry",
        Layer.RUN,
        identity=("container_registry_id", "name"),
        parent="container_registry_id",
        consequence=_BUILD,
    ),
    ResourceType(
        "azurerm_container_registry_cache_rule",
        "cache rule of a registry",
        Layer.RUN,
        identity=("container_registry_id", "name"),
        parent="container_registry_id",
        consequence=_CACHE,
    ),
    ResourceType(
        "azurerm_container_registry_credential_set",
        "credentials of a registry",
        Layer.RUN,
        identity=("container_registry_id", "name"),
        parent="container_registry_id",
        consequence=_CACHE,
    ),
    ResourceType(
        "azurerm_container_registry_scope_map",
        "scope map of a registry",
        Layer.IDENTITY,
        identity=("resource_group_name", "container_registry_name", "name"),
        parent="container_registry_name",
        parent_types=("azurerm_container_registry",),
        consequence=_TOKEN,
    ),
    ResourceType(
        "azurerm_container_registry_token",
        "token of a registry",
        Layer.IDENTITY,
        identity=("resource_group_name", "container_registry_name", "name"),
        parent="container_registry_name",
        parent_types=("azurerm_container_registry",),
        consequence=_TOKEN,
    ),
    ResourceType(
        "azurerm_container_registry_token_password",
        "password of a registry token",
        Layer.IDENTITY,
        parent="container_registry_token_id",
        consequence=Consequence("is refused", whom="whoever pulls with it", lasting="the password", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_container_registry_task_schedule_run_now",
        "run of a build task",
        Layer.RUN,
        parent="container_registry_task_id",
        disposable=True,
    ),
    ResourceType(
        "azurerm_container_registry_webhook",
        "webhook of a registry",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=Consequence("are no longer deployed by themselves", whom="new images", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_container_app_environment_managed_certificate",
        "certificate of a container app environment",
        Layer.TLS,
        consequence=Consequence("get no valid certificate for its name", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_managed_devops_pool",
        "pool of build agents",
        Layer.RUN,
        consequence=_BUILD,
    ),
)
