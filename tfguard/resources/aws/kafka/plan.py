"""Amazon MSK, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
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
    ResourceType(
        "aws_msk_configuration",
        "Kafka configuration",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "keep what they run with, and no new one can be made with it", whom="clusters that use it", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_msk_cluster_policy",
        "policy of a Kafka cluster",
        Layer.IDENTITY,
        identity=("cluster_arn",),
        parent="cluster_arn",
        document="policy",
        consequence=Consequence(
            "can make no connection to the cluster any more", whom="other accounts that the policy lets in"
        ),
    ),
    ResourceType(
        "aws_msk_replicator",
        "Kafka replicator",
        Layer.DATA,
        identity=("replicator_name",),
        consequence=Consequence(
            "gets no new records: a failover loses them",
            whom="the other cluster",
            lasting="how far it had come",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_msk_scram_secret_association",
        "logins of a Kafka cluster",
        Layer.IDENTITY,
        identity=("cluster_arn",),
        parent="cluster_arn",
        consequence=Consequence(
            "can no longer connect to Kafka", whom="applications that log in with those secrets", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_msk_single_scram_secret_association",
        "login of a Kafka cluster",
        Layer.IDENTITY,
        identity=("cluster_arn", "secret_arn"),
        parent="cluster_arn",
        consequence=Consequence(
            "can no longer connect to Kafka", whom="applications that log in with that secret", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_msk_vpc_connection",
        "VPC connection to a Kafka cluster",
        Layer.NETWORK,
        identity=("target_cluster_arn", "vpc_id", "authentication"),
        parent="target_cluster_arn",
        consequence=Consequence(
            "can no longer connect to Kafka", whom="applications in that VPC", lasting="its broker addresses", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_msk_channel",
        "delivery of Kafka topics",
        Layer.DATA,
        identity=("cluster_arn", "channel_name"),
        parent="cluster_arn",
        consequence=Consequence("sees no new records", whom="whoever reads the delivered copy", reach=Reach.PART),
    ),
    ResourceType(
        "aws_msk_topic",
        "Kafka topic",
        Layer.DATA,
        identity=("cluster_arn", "name"),
        parent="cluster_arn",
        consequence=Consequence(
            "get an error",
            whom="producers and consumers of it",
            lasting="its records, and how far its consumers had come",
            reach=Reach.ALL,
        ),
    ),
)
