"""Directories, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DIRECTORY = Consequence(
    "can no longer log in to machines and apps that use the domain",
    lasting="its accounts, passwords and joined machines",
    reach=Reach.ALL,
)
_GRAPH = Consequence("can no longer call the metered parts of Microsoft Graph", whom="applications", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_aadb2c_directory",
        "B2C directory",
        Layer.IDENTITY,
        consequence=_DIRECTORY,
    ),
    ResourceType(
        "azurerm_active_directory_domain_service",
        "managed domain",
        Layer.IDENTITY,
        identity=("resource_group_name", "name"),
        consequence=_DIRECTORY,
    ),
    ResourceType(
        "azurerm_active_directory_domain_service_replica_set",
        "replica set of a managed domain",
        Layer.IDENTITY,
        consequence=Consequence("can no longer log in in this region", lasting="its addresses", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_active_directory_domain_service_trust",
        "trust of a domain",
        Layer.IDENTITY,
        identity=("domain_service_id", "name"),
        parent="domain_service_id",
        consequence=Consequence("can no longer log in with accounts of the other domain", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_graph_account",
        "Graph services account",
        Layer.IDENTITY,
        identity=("resource_group_name", "name"),
        consequence=_GRAPH,
    ),
    ResourceType(
        "azurerm_graph_services_account",
        "Graph services account",
        Layer.IDENTITY,
        identity=("resource_group_name", "name"),
        consequence=_GRAPH,
    ),
)
