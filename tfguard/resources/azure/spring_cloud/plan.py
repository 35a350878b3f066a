"""Spring Apps, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DEPLOYED = Consequence("can no longer open the app when this is its active deployment", reach=Reach.ALL)
_SPRING_CONNECTION = Consequence("can no longer reach the service that it connects to", whom="its app", reach=Reach.PART)
_SPRING_DOMAIN = Consequence("can no longer connect by this name", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_spring_cloud_service",
        "Spring Apps service",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer open any app in it", lasting="its apps", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_spring_cloud_app",
        "Spring app",
        Layer.COMPUTE,
        identity=("resource_group_name", "service_name", "name"),
        consequence=Consequence("can no longer open the app", lasting="its address and its deployments", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_spring_cloud_build_deployment",
        "deployment of a Spring app",
        Layer.COMPUTE,
        identity=("spring_cloud_app_id", "name"),
        parent="spring_cloud_app_id",
        consequence=_DEPLOYED,
    ),
    ResourceType(
        "azurerm_spring_cloud_container_deployment",
        "deployment of a Spring app",
        Layer.COMPUTE,
        identity=("spring_cloud_app_id", "name"),
        parent="spring_cloud_app_id",
        consequence=_DEPLOYED,
    ),
    ResourceType(
        "azurerm_spring_cloud_java_deployment",
        "deployment of a Spring app",
        Layer.COMPUTE,
        identity=("spring_cloud_app_id", "name"),
        parent="spring_cloud_app_id",
        consequence=_DEPLOYED,
    ),
    ResourceType(
        "azurerm_spring_cloud_active_deployment",
        "active deployment",
        Layer.COMPUTE,
        parent="spring_cloud_app_id",
        consequence=Consequence("can no longer open the app: none of its deployments is active", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_spring_cloud_app_cosmosdb_association",
        "database of a Spring app",
        Layer.COMPUTE,
        identity=("spring_cloud_app_id", "name"),
        parent="spring_cloud_app_id",
        consequence=_SPRING_CONNECTION,
    ),
    ResourceType(
        "azurerm_spring_cloud_app_mysql_association",
        "database of a Spring app",
        Layer.COMPUTE,
        identity=("spring_cloud_app_id", "name"),
        parent="spring_cloud_app_id",
        consequence=_SPRING_CONNECTION,
    ),
    ResourceType(
        "azurerm_spring_cloud_app_redis_association",
        "cache of a Spring app",
        Layer.COMPUTE,
        identity=("spring_cloud_app_id", "name"),
        parent="spring_cloud_app_id",
        consequence=_SPRING_CONNECTION,
    ),
    ResourceType(
        "azurerm_spring_cloud_connection",
        "connection of a Spring app",
        Layer.COMPUTE,
        identity=("spring_cloud_id", "name"),
        parent="spring_cloud_id",
        consequence=_SPRING_CONNECTION,
    ),
    ResourceType(
        "azurerm_spring_cloud_custom_domain",
        "domain of a Spring app",
        Layer.COMPUTE,
        identity=("spring_cloud_app_id", "name"),
        parent="spring_cloud_app_id",
        consequence=_SPRING_DOMAIN,
    ),
    ResourceType(
        "azurerm_spring_cloud_gateway_custom_domain",
        "domain of a gateway",
        Layer.COMPUTE,
        identity=("spring_cloud_gateway_id", "name"),
        parent="spring_cloud_gateway_id",
        consequence=_SPRING_DOMAIN,
    ),
    ResourceType(
        "azurerm_spring_cloud_api_portal_custom_domain",
        "domain of an API portal",
        Layer.COMPUTE,
        identity=("spring_cloud_api_portal_id", "name"),
        parent="spring_cloud_api_portal_id",
        consequence=_SPRING_DOMAIN,
    ),
    ResourceType(
        "azurerm_spring_cloud_certificate",
        "certificate of Spring Apps",
        Layer.TLS,
        identity=("resource_group_name", "service_name", "name"),
        consequence=Consequence(
            "get no valid certificate, or no longer trust who presents it", whom="apps and domains that use it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_spring_cloud_configuration_service",
        "configuration service",
        Layer.COMPUTE,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=Consequence("do not start", whom="apps that read their settings from it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_spring_cloud_gateway",
        "gateway of Spring Apps",
        Layer.LOAD_BALANCER,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=Consequence("can no longer connect to any app behind it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_spring_cloud_gateway_route_config",
        "routes of a gateway",
        Layer.LOAD_BALANCER,
        identity=("spring_cloud_gateway_id", "name"),
        parent="spring_cloud_gateway_id",
        consequence=Consequence("can no longer connect to the app by these routes", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_spring_cloud_storage",
        "storage of Spring Apps",
        Layer.DATA,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=Consequence("do not start", whom="apps that mount it", reach=Reach.ALL),
    ),
)
