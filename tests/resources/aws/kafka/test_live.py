"""Kafka, which the emulator never finishes making: answers of real AWS, each with an edit beside it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.resources.compared import changed

ARN = "arn:aws:kafka:us-east-1:123456789012:cluster/shop/1"
STATE: dict[str, Any] = {
    "arn": ARN,
    "broker_node_group_info": [
        {
            "az_distribution": "DEFAULT",
            "client_subnets": ["subnet-2", "subnet-1"],
            "connectivity_info": [
                {
                    "public_access": [{"type": "DISABLED"}],
                    "vpc_connectivity": [{"client_authentication": [{"sasl": [{"iam": False, "scram": False}], "tls": False}]}],
                }
            ],
            "instance_type": "kafka.m5.large",
            "security_groups": ["sg-1"],
            "storage_info": [{"ebs_storage_info": [{"provisioned_throughput": [], "volume_size": 100}]}],
        }
    ],
    "client_authentication": [{"sasl": [{"iam": True, "scram": False}], "tls": [], "unauthenticated": False}],
    "configuration_info": [{"arn": "arn:aws:kafka:us-east-1:123456789012:configuration/shop/1", "revision": 2}],
    "encryption_info": [
        {
            "encryption_at_rest_kms_key_arn": "arn:aws:kms:us-east-1:123456789012:key/1",
            "encryption_in_transit": [{"client_broker": "TLS", "in_cluster": True}],
        }
    ],
    "enhanced_monitoring": "DEFAULT",
    "kafka_version": "3.5.1",
    "logging_info": [
        {
            "broker_logs": [
                {
                    "cloudwatch_logs": [{"enabled": True, "log_group": "kafka"}],
                    "firehose": [{"delivery_stream": "", "enabled": False}],
                    "s3": [],
                }
            ]
        }
    ],
    "number_of_broker_nodes": 2,
    "open_monitoring": [],
    "storage_mode": "LOCAL",
    "tags": {"team": "shop"},
    "tags_all": {"team": "shop"},
}
NODES: dict[str, Any] = {
    "BrokerAZDistribution": "DEFAULT",
    "ClientSubnets": ["subnet-1", "subnet-2"],
    "ConnectivityInfo": {"PublicAccess": {"Type": "DISABLED"}},
    "InstanceType": "kafka.m5.large",
    "SecurityGroups": ["sg-1"],
    "StorageInfo": {"EbsStorageInfo": {"VolumeSize": 100}},
}
SOFTWARE = {
    "ConfigurationArn": "arn:aws:kafka:us-east-1:123456789012:configuration/shop/1",
    "ConfigurationRevision": 2,
    "KafkaVersion": "3.5.1",
}
LOGS = {"CloudWatchLogs": {"Enabled": True, "LogGroup": "kafka"}, "Firehose": {"Enabled": False}, "S3": {"Enabled": False}}
ANSWER: dict[str, Any] = {
    "ClusterArn": ARN,
    "BrokerNodeGroupInfo": NODES,
    "ClientAuthentication": {
        "Sasl": {"Scram": {"Enabled": False}, "Iam": {"Enabled": True}},
        "Tls": {"CertificateAuthorityArnList": [], "Enabled": False},
        "Unauthenticated": {"Enabled": False},
    },
    "CurrentBrokerSoftwareInfo": SOFTWARE,
    "EncryptionInfo": {
        "EncryptionAtRest": {"DataVolumeKMSKeyId": "arn:aws:kms:us-east-1:123456789012:key/1"},
        "EncryptionInTransit": {"ClientBroker": "TLS", "InCluster": True},
    },
    "EnhancedMonitoring": "DEFAULT",
    "OpenMonitoring": {
        "Prometheus": {"JmxExporter": {"EnabledInBroker": False}, "NodeExporter": {"EnabledInBroker": False}},
    },
    "LoggingInfo": {"BrokerLogs": LOGS},
    "NumberOfBrokerNodes": 2,
    "State": "ACTIVE",
    "StorageMode": "LOCAL",
    "Tags": {"team": "shop"},
    "targets": [],
}


def nodes(**rest: Any) -> dict[str, Any]:
    return {"BrokerNodeGroupInfo": {**NODES, **rest}}


def test_a_cluster_as_it_was_made() -> None:
    assert changed("aws_msk_cluster", STATE, ANSWER) == set()


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("broker_node_group_info", nodes(InstanceType="kafka.m5.xlarge")),
        ("broker_node_group_info", nodes(SecurityGroups=["sg-1", "sg-2"])),
        ("broker_node_group_info", nodes(ConnectivityInfo={"PublicAccess": {"Type": "SERVICE_PROVIDED_EIPS"}})),
        ("broker_node_group_info", nodes(StorageInfo={"EbsStorageInfo": {"VolumeSize": 200}})),
        ("client_authentication", {"ClientAuthentication": {"Unauthenticated": {"Enabled": True}}}),
        ("configuration_info", {"CurrentBrokerSoftwareInfo": {**SOFTWARE, "ConfigurationRevision": 3}}),
        ("encryption_info", {"EncryptionInfo": {"EncryptionInTransit": {"ClientBroker": "PLAINTEXT", "InCluster": True}}}),
        ("enhanced_monitoring", {"EnhancedMonitoring": "PER_BROKER"}),
        ("kafka_version", {"CurrentBrokerSoftwareInfo": {**SOFTWARE, "KafkaVersion": "3.6.0"}}),
        ("logging_info", {"LoggingInfo": {"BrokerLogs": {**LOGS, "CloudWatchLogs": {"Enabled": False}}}}),
        ("number_of_broker_nodes", {"NumberOfBrokerNodes": 4}),
        ("open_monitoring", {"OpenMonitoring": {"Prometheus": {"JmxExporter": {"EnabledInBroker": True}}}}),
        ("tags", {"Tags": {"team": "nobody"}}),
    ],
)
def test_an_edit_is_found(name: str, answer: dict[str, Any]) -> None:
    assert changed("aws_msk_cluster", STATE, {**ANSWER, **answer}) == {name}


def test_a_disk_that_application_autoscaling_grows_was_not_edited() -> None:
    grown = nodes(StorageInfo={"EbsStorageInfo": {"VolumeSize": 150}})
    scaled = {"targets": [{"MaxCapacity": 200}]}
    assert changed("aws_msk_cluster", STATE, {**ANSWER, **grown, **scaled}) == set()
    beyond = nodes(StorageInfo={"EbsStorageInfo": {"VolumeSize": 300}})
    assert changed("aws_msk_cluster", STATE, {**ANSWER, **beyond, **scaled}) == {"broker_node_group_info"}


def test_another_revision_says_that_the_properties_were_edited() -> None:
    state = {"arn": ARN, "description": "", "kafka_versions": [], "latest_revision": 1, "server_properties": "a = b"}
    before = {"Arn": ARN, "KafkaVersions": [], "LatestRevision": {"Revision": 1}, "latest_revision": 1}
    assert changed("aws_msk_configuration", state, before) == set()
    assert changed("aws_msk_configuration", state, {**before, "latest_revision": 2}) == {"server_properties"}


def test_a_user_added_to_a_group_of_the_cache() -> None:
    state = {"user_group_id": "shop", "user_ids": ["default", "shop"]}
    assert changed("aws_elasticache_user_group", state, {"UserGroupId": "shop", "UserIds": ["shop", "default"]}) == set()
    added = {"UserGroupId": "shop", "UserIds": ["default", "shop", "eve"]}
    assert changed("aws_elasticache_user_group", state, added) == {"user_ids"}
