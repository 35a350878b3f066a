"""Machine Learning, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TRAIN = Consequence("can no longer train models on it", whom="data scientists", reach=Reach.LATER)
_STORE = Consequence("fail", whom="jobs that read it", reach=Reach.LATER)
_OUTBOUND = Consequence("can no longer reach what it allows", whom="jobs and endpoints of the workspace", reach=Reach.PART)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_machine_learning_workspace",
        "machine learning workspace",
        Layer.COMPUTE,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "can no longer train or serve models",
            whom="data scientists",
            lasting="its models, endpoints and history",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "azurerm_machine_learning_compute_cluster",
        "training cluster",
        Layer.COMPUTE,
        identity=("machine_learning_workspace_id", "name"),
        parent="machine_learning_workspace_id",
        consequence=_TRAIN,
    ),
    ResourceType(
        "azurerm_machine_learning_synapse_spark",
        "Spark pool of a machine learning workspace",
        Layer.COMPUTE,
        identity=("machine_learning_workspace_id", "name"),
        parent="machine_learning_workspace_id",
        consequence=_TRAIN,
    ),
    ResourceType(
        "azurerm_machine_learning_compute_instance",
        "machine of a data scientist",
        Layer.COMPUTE,
        identity=("machine_learning_workspace_id", "name"),
        parent="machine_learning_workspace_id",
        consequence=Consequence(
            "can no longer work on it",
            whom="the data scientist",
            lasting="files that are saved nowhere else",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "azurerm_machine_learning_inference_cluster",
        "inference cluster",
        Layer.COMPUTE,
        identity=("machine_learning_workspace_id", "name"),
        parent="machine_learning_workspace_id",
        consequence=Consequence(
            "get an error", whom="applications that call its models", lasting="the models deployed in it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_machine_learning_datastore_blobstorage",
        "datastore of machine learning",
        Layer.DATA,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=_STORE,
    ),
    ResourceType(
        "azurerm_machine_learning_datastore_datalake_gen2",
        "datastore of machine learning",
        Layer.DATA,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=_STORE,
    ),
    ResourceType(
        "azurerm_machine_learning_datastore_fileshare",
        "datastore of machine learning",
        Layer.DATA,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=_STORE,
    ),
    ResourceType(
        "azurerm_machine_learning_workspace_network_outbound_rule_fqdn",
        "outbound rule of a machine learning workspace",
        Layer.NETWORK,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=_OUTBOUND,
    ),
    ResourceType(
        "azurerm_machine_learning_workspace_network_outbound_rule_private_endpoint",
        "outbound rule of a machine learning workspace",
        Layer.NETWORK,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=_OUTBOUND,
    ),
    ResourceType(
        "azurerm_machine_learning_workspace_network_outbound_rule_service_tag",
        "outbound rule of a machine learning workspace",
        Layer.NETWORK,
        identity=("workspace_id", "name"),
        parent="workspace_id",
        consequence=_OUTBOUND,
    ),
)
