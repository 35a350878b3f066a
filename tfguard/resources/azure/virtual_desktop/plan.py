"""Azure Virtual Desktop, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SCALING = Consequence("may find no free machine in the morning, and idle ones cost", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_virtual_desktop_application",
        "published application",
        Layer.COMPUTE,
        identity=("application_group_id", "name"),
        parent="application_group_id",
        consequence=Consequence("no longer find the application", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_virtual_desktop_application_group",
        "application group",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer open its desktop and applications", lasting="who may use it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_virtual_desktop_host_pool",
        "host pool",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer log in to their desktops", lasting="its registered machines", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_virtual_desktop_host_pool_registration_info",
        "registration token of a host pool",
        Layer.COMPUTE,
        identity=("hostpool_id",),
        parent="hostpool_id",
        consequence=Consequence(
            "can no longer join the host pool", whom="new machines", lasting="the token", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_virtual_desktop_scaling_plan",
        "scaling plan",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_SCALING,
    ),
    ResourceType(
        "azurerm_virtual_desktop_scaling_plan_host_pool_association",
        "scaling plan of a host pool",
        Layer.COMPUTE,
        identity=("scaling_plan_id", "host_pool_id"),
        consequence=_SCALING,
    ),
    ResourceType(
        "azurerm_virtual_desktop_workspace",
        "desktop workspace",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence("no longer find its desktops and applications", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_virtual_desktop_workspace_application_group_association",
        "application group of a workspace",
        Layer.COMPUTE,
        identity=("workspace_id", "application_group_id"),
        parent="workspace_id",
        consequence=Consequence("no longer find the desktops and applications of the group", reach=Reach.PART),
    ),
)
