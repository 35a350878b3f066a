"""Tools of Spring Apps, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SPRING_APM = Consequence("no longer see what the apps do", whom="operators", reach=Reach.LATER)
_SPRING_BUILD = Consequence("can no longer be built", whom="new versions of apps", reach=Reach.LATER)
_SPRING_TOOLS = Consequence("can no longer work with it", whom="developers", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_spring_cloud_app_dynamics_application_performance_monitoring",
        "performance monitoring",
        Layer.MONITORING,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_APM,
    ),
    ResourceType(
        "azurerm_spring_cloud_application_insights_application_performance_monitoring",
        "performance monitoring",
        Layer.MONITORING,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_APM,
    ),
    ResourceType(
        "azurerm_spring_cloud_dynatrace_application_performance_monitoring",
        "performance monitoring",
        Layer.MONITORING,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_APM,
    ),
    ResourceType(
        "azurerm_spring_cloud_elastic_application_performance_monitoring",
        "performance monitoring",
        Layer.MONITORING,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_APM,
    ),
    ResourceType(
        "azurerm_spring_cloud_new_relic_application_performance_monitoring",
        "performance monitoring",
        Layer.MONITORING,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_APM,
    ),
    ResourceType(
        "azurerm_spring_cloud_application_live_view",
        "live view of apps",
        Layer.MONITORING,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_APM,
    ),
    ResourceType(
        "azurerm_spring_cloud_build_pack_binding",
        "build pack binding",
        Layer.RUN,
        identity=("spring_cloud_builder_id", "name"),
        parent="spring_cloud_builder_id",
        consequence=_SPRING_BUILD,
    ),
    ResourceType(
        "azurerm_spring_cloud_builder",
        "builder",
        Layer.RUN,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_BUILD,
    ),
    ResourceType(
        "azurerm_spring_cloud_accelerator",
        "application accelerator",
        Layer.RUN,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_TOOLS,
    ),
    ResourceType(
        "azurerm_spring_cloud_customized_accelerator",
        "application accelerator",
        Layer.RUN,
        identity=("spring_cloud_accelerator_id", "name"),
        parent="spring_cloud_accelerator_id",
        consequence=_SPRING_TOOLS,
    ),
    ResourceType(
        "azurerm_spring_cloud_dev_tool_portal",
        "portal of developer tools",
        Layer.RUN,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_TOOLS,
    ),
    ResourceType(
        "azurerm_spring_cloud_api_portal",
        "API portal",
        Layer.RUN,
        identity=("spring_cloud_service_id", "name"),
        parent="spring_cloud_service_id",
        consequence=_SPRING_TOOLS,
    ),
)
