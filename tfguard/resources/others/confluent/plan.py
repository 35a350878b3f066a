"""Confluent Cloud, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_SCHEMA_SETTING = Consequence("may write what its consumers cannot read", whom="producers of the subject", reach=Reach.LATER)
_CONNECTOR = Consequence(
    "gets no new data", whom="whoever works with the data", lasting="its place in the stream", reach=Reach.LATER
)
_PART_OF_FLINK_STATEMENTS = Consequence("fail when they start anew", whom="statements that use it", reach=Reach.LATER)
_PRIVATE_CONNECTION = Consequence("get an error", whom="producers and consumers that connect through it", reach=Reach.ALL)
_PRIVATE_DNS = Consequence("no longer find them", whom="connectors that use its names", reach=Reach.ALL)
_IP_FILTER = Consequence("who were kept out get through, or the other way round", reach=Reach.PART)
_LOG_IN = Consequence("are refused", whom="programs and people who log in by it", lasting="its id", reach=Reach.ALL)
_METADATA = "It only describes what it is bound to."
_INTEGRATION = Consequence("get no new data", whom="programs that get its data", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "confluent_environment",
        "environment",
        Layer.RUN,
        consequence=Consequence(
            "get an error", whom="producers and consumers in it", lasting="all that is in the environment", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "confluent_kafka_cluster",
        "Kafka cluster",
        Layer.DATA,
        endpoints=("bootstrap_endpoint",),
        consequence=Consequence(
            "get an error",
            whom="producers and consumers",
            lasting="its topics and messages, its address and its keys",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "confluent_kafka_topic",
        "Kafka topic",
        Layer.DATA,
        identity=("topic_name", "kafka_cluster"),
        parent="kafka_cluster",
        consequence=Consequence("get an error", whom="producers and consumers of it", lasting="its messages", reach=Reach.ALL),
    ),
    ResourceType(
        "confluent_kafka_acl",
        "Kafka permission",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="producers and consumers that it let in", reach=Reach.PART),
    ),
    ResourceType(
        "confluent_kafka_client_quota",
        "client quota",
        Layer.RUN,
        consequence=Consequence(
            "have no protection from one that sends too much", whom="other producers and consumers", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "confluent_kafka_cluster_config",
        "cluster settings",
        Layer.DATA,
        consequence=Consequence("meet the default settings of the cluster", whom="producers and consumers", reach=Reach.LATER),
    ),
    ResourceType(
        "confluent_kafka_mirror_topic",
        "mirror topic",
        Layer.DATA,
        consequence=Consequence("get an error", whom="consumers of it", lasting="its messages", reach=Reach.ALL),
    ),
    ResourceType(
        "confluent_cluster_link",
        "cluster link",
        Layer.DATA,
        consequence=Consequence("get no new messages", whom="consumers of its mirror topics", reach=Reach.ALL),
    ),
    ResourceType(
        "confluent_schema_registry_cluster",
        "schema registry",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="producers and consumers", lasting="its schemas and their ids", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "confluent_schema",
        "schema",
        Layer.DATA,
        consequence=Consequence(
            "get an error", whom="producers and consumers of the subject", lasting="its versions", reach=Reach.PART
        ),
    ),
    ResourceType("confluent_subject_config", "schema setting", Layer.DATA, consequence=_SCHEMA_SETTING),
    ResourceType("confluent_subject_mode", "schema setting", Layer.DATA, consequence=_SCHEMA_SETTING),
    ResourceType("confluent_schema_registry_cluster_config", "schema setting", Layer.DATA, consequence=_SCHEMA_SETTING),
    ResourceType("confluent_schema_registry_cluster_mode", "schema setting", Layer.DATA, consequence=_SCHEMA_SETTING),
    ResourceType("confluent_schema_exporter", "schema setting", Layer.DATA, consequence=_SCHEMA_SETTING),
    ResourceType("confluent_schema_registry_kek", "schema setting", Layer.DATA, consequence=_SCHEMA_SETTING),
    ResourceType("confluent_schema_registry_dek", "schema setting", Layer.DATA, consequence=_SCHEMA_SETTING),
    ResourceType("confluent_connector", "connector", Layer.DATA, consequence=_CONNECTOR),
    ResourceType("confluent_custom_connector_plugin", "connector", Layer.DATA, consequence=_CONNECTOR),
    ResourceType("confluent_plugin", "connector", Layer.DATA, consequence=_CONNECTOR),
    ResourceType(
        "confluent_ksql_cluster",
        "ksqlDB cluster",
        Layer.DATA,
        consequence=Consequence("get no new data", whom="programs behind its queries", lasting="its queries", reach=Reach.ALL),
    ),
    ResourceType(
        "confluent_flink_compute_pool",
        "Flink compute pool",
        Layer.DATA,
        consequence=Consequence("get no new data", whom="programs behind its statements", reach=Reach.ALL),
    ),
    ResourceType(
        "confluent_flink_statement",
        "Flink statement",
        Layer.DATA,
        consequence=Consequence("get no new data", whom="programs behind it", lasting="its state", reach=Reach.ALL),
    ),
    ResourceType("confluent_flink_artifact", "part of Flink statements", Layer.DATA, consequence=_PART_OF_FLINK_STATEMENTS),
    ResourceType("confluent_flink_connection", "part of Flink statements", Layer.DATA, consequence=_PART_OF_FLINK_STATEMENTS),
    ResourceType(
        "confluent_network",
        "network",
        Layer.NETWORK,
        consequence=Consequence(
            "can no longer connect", whom="producers and consumers in it", lasting="its addresses and names", reach=Reach.ALL
        ),
    ),
    ResourceType("confluent_peering", "private connection", Layer.NETWORK, consequence=_PRIVATE_CONNECTION),
    ResourceType("confluent_transit_gateway_attachment", "private connection", Layer.NETWORK, consequence=_PRIVATE_CONNECTION),
    ResourceType("confluent_private_link_access", "private connection", Layer.NETWORK, consequence=_PRIVATE_CONNECTION),
    ResourceType("confluent_private_link_attachment", "private connection", Layer.NETWORK, consequence=_PRIVATE_CONNECTION),
    ResourceType(
        "confluent_private_link_attachment_connection", "private connection", Layer.NETWORK, consequence=_PRIVATE_CONNECTION
    ),
    ResourceType("confluent_access_point", "private connection", Layer.NETWORK, consequence=_PRIVATE_CONNECTION),
    ResourceType("confluent_gateway", "private connection", Layer.NETWORK, consequence=_PRIVATE_CONNECTION),
    ResourceType("confluent_network_link_endpoint", "private connection", Layer.NETWORK, consequence=_PRIVATE_CONNECTION),
    ResourceType("confluent_network_link_service", "private connection", Layer.NETWORK, consequence=_PRIVATE_CONNECTION),
    ResourceType("confluent_dns_forwarder", "private DNS", Layer.DNS, consequence=_PRIVATE_DNS),
    ResourceType("confluent_dns_record", "private DNS", Layer.DNS, consequence=_PRIVATE_DNS),
    ResourceType("confluent_ip_group", "IP filter", Layer.NETWORK, consequence=_IP_FILTER),
    ResourceType("confluent_ip_filter", "IP filter", Layer.NETWORK, consequence=_IP_FILTER),
    ResourceType(
        "confluent_service_account",
        "service account",
        Layer.IDENTITY,
        identity=("display_name",),
        consequence=Consequence(
            "are refused", whom="programs that use its keys", lasting="its keys and its id", reach=Reach.PART
        ),
    ),
    ResourceType(
        "confluent_api_key",
        "API key",
        Layer.IDENTITY,
        consequence=Consequence("are refused", whom="programs that use it", lasting="its secret", reach=Reach.PART),
    ),
    ResourceType(
        "confluent_role_binding",
        "role binding",
        Layer.IDENTITY,
        identity=("principal", "role_name", "crn_pattern"),
        consequence=Consequence("is refused", whom="whoever has the role by it", reach=Reach.PART),
    ),
    ResourceType("confluent_identity_provider", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("confluent_identity_pool", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType("confluent_group_mapping", "log-in", Layer.IDENTITY, consequence=_LOG_IN),
    ResourceType(
        "confluent_invitation",
        "invitation",
        Layer.IDENTITY,
        identity=("email",),
        consequence=Consequence("can no longer accept the invitation", whom="the invited person", reach=Reach.LATER),
    ),
    ResourceType(
        "confluent_byok_key",
        "own encryption key",
        Layer.DATA,
        consequence=Consequence("can make no new clusters with it", whom="whoever requires own keys", reach=Reach.LATER),
    ),
    ResourceType("confluent_business_metadata", "metadata", Layer.RUN, harmless=_METADATA),
    ResourceType("confluent_business_metadata_binding", "metadata", Layer.RUN, harmless=_METADATA),
    ResourceType("confluent_tag", "metadata", Layer.RUN, harmless=_METADATA),
    ResourceType("confluent_tag_binding", "metadata", Layer.RUN, harmless=_METADATA),
    ResourceType("confluent_catalog_entity_attributes", "metadata", Layer.RUN, harmless=_METADATA),
    ResourceType("confluent_catalog_integration", "integration", Layer.DATA, consequence=_INTEGRATION),
    ResourceType("confluent_tableflow_topic", "integration", Layer.DATA, consequence=_INTEGRATION),
    ResourceType("confluent_provider_integration", "integration", Layer.DATA, consequence=_INTEGRATION),
    ResourceType("confluent_certificate_authority", "integration", Layer.DATA, consequence=_INTEGRATION),
    ResourceType("confluent_certificate_pool", "integration", Layer.DATA, consequence=_INTEGRATION),
)
