"""HDInsight, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CLUSTER = Consequence(
    "fail", whom="jobs and queries on it", lasting="what is on its disks, and its addresses", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_hdinsight_hadoop_cluster",
        "Hadoop cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_CLUSTER,
    ),
    ResourceType(
        "azurerm_hdinsight_hbase_cluster",
        "HBase cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_CLUSTER,
    ),
    ResourceType(
        "azurerm_hdinsight_interactive_query_cluster",
        "Hive cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_CLUSTER,
    ),
    ResourceType(
        "azurerm_hdinsight_spark_cluster",
        "Spark cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=_CLUSTER,
    ),
    ResourceType(
        "azurerm_hdinsight_kafka_cluster",
        "Kafka cluster",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence(
            "gets an error", whom="whoever sends to it or reads from it", lasting="its messages", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "azurerm_hdinsight_ml_services_cluster",
        "machine learning cluster",
        Layer.DATA,
        consequence=_CLUSTER,
    ),
    ResourceType(
        "azurerm_hdinsight_rserver_cluster",
        "R cluster",
        Layer.DATA,
        consequence=_CLUSTER,
    ),
    ResourceType(
        "azurerm_hdinsight_storm_cluster",
        "Storm cluster",
        Layer.DATA,
        consequence=_CLUSTER,
    ),
)
