"""Oracle Database at Google Cloud, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DATA = Consequence(
    "lose their data, and every request that needs it fails", lasting="its data, and its address", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "google_oracle_database_autonomous_database",
        "autonomous database",
        Layer.DATA,
        identity=("project", "location", "autonomous_database_id"),
        consequence=_DATA,
    ),
    ResourceType(
        "google_oracle_database_cloud_exadata_infrastructure",
        "Exadata infrastructure",
        Layer.DATA,
        identity=("project", "location", "cloud_exadata_infrastructure_id"),
        consequence=_DATA,
    ),
    ResourceType(
        "google_oracle_database_cloud_vm_cluster",
        "Exadata cluster",
        Layer.DATA,
        identity=("project", "location", "cloud_vm_cluster_id"),
        consequence=_DATA,
    ),
    ResourceType(
        "google_oracle_database_odb_network",
        "network of Oracle databases",
        Layer.NETWORK,
        identity=("project", "location", "odb_network_id"),
        consequence=Consequence("can no longer reach the databases in it", whom="applications", reach=Reach.ALL),
    ),
    ResourceType(
        "google_oracle_database_odb_subnet",
        "subnet of Oracle databases",
        Layer.NETWORK,
        identity=("project", "location", "odbnetwork", "odb_subnet_id"),
        parent="odbnetwork",
        parent_types=("google_oracle_database_odb_network",),
        consequence=Consequence("can no longer reach the databases in it", whom="applications", reach=Reach.ALL),
    ),
    ResourceType(
        "google_oracle_database_exadb_vm_cluster",
        "Exadata cluster",
        Layer.DATA,
        identity=("project", "location", "exadb_vm_cluster_id"),
        consequence=Consequence(
            "lose their data, and every request that needs it fails", lasting="its data, and its address", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_oracle_database_exascale_db_storage_vault",
        "Exascale storage vault",
        Layer.DATA,
        identity=("project", "location", "exascale_db_storage_vault_id"),
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its data", reach=Reach.ALL),
    ),
)
