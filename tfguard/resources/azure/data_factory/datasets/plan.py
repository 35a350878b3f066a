"""Datasets of Data Factory, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_DATASET = Consequence("gets no new data: pipelines that use it fail", whom="whoever works with its data", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_data_factory_custom_dataset",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_azure_blob",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_azure_sql_table",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_binary",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_cosmosdb_sqlapi",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_delimited_text",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_http",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_json",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_mysql",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_parquet",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_postgresql",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_snowflake",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
    ResourceType(
        "azurerm_data_factory_dataset_sql_server_table",
        "dataset",
        Layer.DATA,
        identity=("data_factory_id", "name"),
        parent="data_factory_id",
        consequence=_DATASET,
    ),
)
