"""Dev Center, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DEVELOPERS = Consequence("can no longer get machines and environments from it", whom="developers", reach=Reach.LATER)
_BOXES = Consequence("can no longer work on its machines", whom="developers", lasting="their machines", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_dev_center",
        "dev center",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_DEVELOPERS,
    ),
    ResourceType(
        "azurerm_dev_center_attached_network",
        "network of a dev center",
        Layer.RUN,
        identity=("dev_center_id", "name"),
        parent="dev_center_id",
        consequence=_DEVELOPERS,
    ),
    ResourceType(
        "azurerm_dev_center_catalog",
        "catalog of a dev center",
        Layer.RUN,
        identity=("dev_center_id", "name"),
        parent="dev_center_id",
        consequence=_DEVELOPERS,
    ),
    ResourceType(
        "azurerm_dev_center_dev_box_definition",
        "dev box definition",
        Layer.RUN,
        identity=("dev_center_id", "name"),
        parent="dev_center_id",
        consequence=_DEVELOPERS,
    ),
    ResourceType(
        "azurerm_dev_center_environment_type",
        "environment type",
        Layer.RUN,
        identity=("dev_center_id", "name"),
        parent="dev_center_id",
        consequence=_DEVELOPERS,
    ),
    ResourceType(
        "azurerm_dev_center_gallery",
        "image gallery of a dev center",
        Layer.RUN,
        identity=("dev_center_id", "name"),
        parent="dev_center_id",
        consequence=_DEVELOPERS,
    ),
    ResourceType(
        "azurerm_dev_center_network_connection",
        "network of a dev center",
        Layer.RUN,
        identity=("resource_group_name", "name"),
        consequence=_DEVELOPERS,
    ),
    ResourceType(
        "azurerm_dev_center_project_environment_type",
        "environment type of a project",
        Layer.RUN,
        identity=("dev_center_project_id", "name"),
        parent="dev_center_project_id",
        consequence=_DEVELOPERS,
    ),
    ResourceType(
        "azurerm_dev_center_project",
        "project of a dev center",
        Layer.RUN,
        identity=("dev_center_id", "name"),
        parent="dev_center_id",
        consequence=_BOXES,
    ),
    ResourceType(
        "azurerm_dev_center_project_pool",
        "pool of dev boxes",
        Layer.RUN,
        identity=("dev_center_project_id", "name"),
        parent="dev_center_project_id",
        consequence=_BOXES,
    ),
)
