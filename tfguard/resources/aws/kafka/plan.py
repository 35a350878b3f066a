"""Amazon MSK, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_LOST = Consequence(
    "lose what they have sent and nobody has worked on yet, and whoever sends to it gets an error",
    lasting="its messages and its addresses",
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_msk_cluster",
        "Kafka cluster",
        Layer.DATA,
        identity=("cluster_name",),
        endpoints=("bootstrap_brokers", "bootstrap_brokers_tls"),
        unit="brokers",
        capacity=(Measure("number of brokers", Role.RUNNING, "number_of_broker_nodes"),),
        size="broker_node_group_info[0].instance_type",
        version=VersionShape("kafka_version", engine="'kafka'"),
        consequence=_LOST,
    ),
    ResourceType("aws_msk_serverless_cluster", "Kafka cluster", Layer.DATA, identity=("cluster_name",), consequence=_LOST),
    ResourceType("aws_msk_configuration", "Kafka configuration", Layer.DATA),
)
