"""Oracle Database@Azure, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ORACLE = Consequence(
    "lose their data, and every request that needs it fails", lasting="its data and its addresses", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_oracle_autonomous_database",
        "Oracle database",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_ORACLE,
    ),
    ResourceType(
        "azurerm_oracle_autonomous_database_clone_from_backup",
        "Oracle database",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_ORACLE,
    ),
    ResourceType(
        "azurerm_oracle_autonomous_database_clone_from_database",
        "Oracle database",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_ORACLE,
    ),
    ResourceType(
        "azurerm_oracle_cloud_vm_cluster",
        "Oracle cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_ORACLE,
    ),
    ResourceType(
        "azurerm_oracle_exadata_infrastructure",
        "Exadata infrastructure",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_ORACLE,
    ),
    ResourceType(
        "azurerm_oracle_exascale_database_storage_vault",
        "Oracle storage vault",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_ORACLE,
    ),
    ResourceType(
        "azurerm_oracle_autonomous_database_backup",
        "backup of an Oracle database",
        Layer.DATA,
        identity=("autonomous_database_id", "name"),
        parent="autonomous_database_id",
        consequence=Consequence(
            "have no copy when the database is lost", whom="operators", lasting="the copy", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "azurerm_oracle_resource_anchor",
        "Oracle resource anchor",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("can no longer make Oracle databases under it", whom="operators", reach=Reach.LATER),
    ),
)
