"""Databricks, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_databricks_workspace",
        "Databricks workspace",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer work in it: its jobs, clusters and notebooks are gone", lasting="everything in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_databricks_access_connector",
        "Databricks access connector",
        Layer.IDENTITY,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "are refused",
            whom="jobs that read storage with it",
            lasting="its identity, which others have given rights",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "azurerm_databricks_virtual_network_peering",
        "Databricks network peering",
        Layer.NETWORK,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer reach the other network", whom="clusters of the workspace", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_databricks_workspace_customer_managed_key",
        "encryption key of a Databricks workspace",
        Layer.DATA,
        identity=("workspace_id",),
        parent="workspace_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_databricks_workspace_root_dbfs_customer_managed_key",
        "encryption key of a Databricks workspace",
        Layer.DATA,
        identity=("workspace_id",),
        parent="workspace_id",
        consequence=Consequence(
            "is encrypted with Microsoft's key, no longer with its own", whom="its data", reach=Reach.LATER
        ),
    ),
)
