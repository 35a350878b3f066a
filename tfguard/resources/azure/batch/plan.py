"""Batch, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_BATCH = Consequence("no longer run", whom="jobs", lasting="its pools, jobs and keys", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_batch_account",
        "Batch account",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=_BATCH,
    ),
    ResourceType(
        "azurerm_batch_pool",
        "Batch pool",
        Layer.COMPUTE,
        identity=("resource_group_name", "account_name", "name"),
        consequence=Consequence("no longer run", whom="jobs that need it", reach=Reach.ALL),
    ),
    ResourceType(
        "azurerm_batch_application",
        "Batch application",
        Layer.COMPUTE,
        identity=("resource_group_name", "account_name", "name"),
        consequence=Consequence("fail", whom="tasks that need it", lasting="its packages", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_batch_certificate",
        "certificate of Batch",
        Layer.TLS,
        identity=("resource_group_name", "account_name", "name"),
        consequence=Consequence("fail", whom="tasks that need it", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_batch_job",
        "Batch job",
        Layer.COMPUTE,
        identity=("batch_pool_id", "name"),
        parent="batch_pool_id",
        consequence=Consequence("no longer run", whom="its tasks", lasting="its tasks", reach=Reach.LATER),
    ),
)
