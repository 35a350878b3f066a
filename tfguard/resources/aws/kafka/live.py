"""Managed Kafka: clusters and their configurations."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import without_void

_SERVICE = "kafka"
_TYPE = "aws_msk_cluster"


def _on(found: dict[str, Any], key: str) -> bool:
    return bool((found.get(key) or {}).get("Enabled"))


def _sasl(found: dict[str, Any]) -> list[dict[str, bool]]:
    sasl = found.get("Sasl") or {}
    return [{"iam": _on(sasl, "Iam"), "scram": _on(sasl, "Scram")}]


def _authentication(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("ClientAuthentication") or {}
    authorities = (found.get("Tls") or {}).get("CertificateAuthorityArnList") or []
    return [
        {
            "sasl": _sasl(found),
            "tls": [{"certificate_authority_arns": authorities}],
            "unauthenticated": _on(found, "Unauthenticated"),
        }
    ]


def _connectivity(found: dict[str, Any]) -> list[dict[str, Any]]:
    inside = (found.get("VpcConnectivity") or {}).get("ClientAuthentication") or {}
    reached = [{"client_authentication": [{"sasl": _sasl(inside), "tls": _on(inside, "Tls")}]}]
    return [{"public_access": [{"type": (found.get("PublicAccess") or {}).get("Type")}], "vpc_connectivity": reached}]


def _storage(live: LiveObject, found: dict[str, Any]) -> list[dict[str, Any]]:
    disk = (found.get("StorageInfo") or {}).get("EbsStorageInfo") or {}
    speed = disk.get("ProvisionedThroughput") or {}
    throughput = [{"enabled": bool(speed.get("Enabled")), "volume_throughput": speed.get("VolumeThroughput")}]
    size = {"volume_size": _grown(live, disk.get("VolumeSize")), "provisioned_throughput": throughput}
    return [{"ebs_storage_info": [size]}]


def _grown(live: LiveObject, size: int | None) -> int | None:
    """The size of a disk; the state's where application autoscaling has grown it, up to its limit."""
    blocks = live.state.get("broker_node_group_info") or [{}]
    stored = (blocks[0].get("storage_info") or [{}])[0].get("ebs_storage_info") or [{}]
    before = stored[0].get("volume_size")
    limits = [target.get("MaxCapacity") or 0 for target in live.get("targets") or []]
    return before if before and size and limits and before <= size <= max(limits) else size


def _nodes(live: LiveObject) -> list[dict[str, Any]] | None:
    found = live.get("BrokerNodeGroupInfo")
    if not found:
        return None
    return [
        {
            "client_subnets": found.get("ClientSubnets") or [],
            "instance_type": found.get("InstanceType"),
            "security_groups": found.get("SecurityGroups") or [],
            "storage_info": _storage(live, found),
            **({"connectivity_info": _connectivity(found["ConnectivityInfo"])} if found.get("ConnectivityInfo") else {}),
        }
    ]


def _compared_nodes(value: Any) -> Any:
    """The brokers without what AWS does where nobody says anything, and without what nobody can edit."""
    plain = without_void(value)
    if not isinstance(plain, list):
        return plain
    return [{name: item for name, item in one.items() if name != "az_distribution" and item != _CLOSED} for one in plain]


_CLOSED = [{"public_access": [{"type": "DISABLED"}]}]

CLUSTER = LiveReader(
    type=_TYPE,
    service=_SERVICE,
    read=Call("list_clusters", "ClusterInfoList"),
    check=Call("describe_cluster", "ClusterInfo", {"ClusterArn": "arn"}, gone=("NotFoundException",)),
    id="ClusterArn",
    state_id="arn",
    gone="State == 'DELETING'",
    details=(
        Detail(
            "targets",
            Call(
                "describe_scalable_targets",
                "ScalableTargets",
                {"ResourceIds": "[ClusterArn]"},
                fixed={"ServiceNamespace": "kafka"},
            ),
            service="application-autoscaling",
        ),
    ),
    attributes={
        "broker_node_group_info": Attribute(_nodes, normalise=_compared_nodes, unless_absent=True),
        "client_authentication": Attribute(_authentication, normalise=without_void),
        "configuration_info": Attribute(
            "[{arn: CurrentBrokerSoftwareInfo.ConfigurationArn, revision: CurrentBrokerSoftwareInfo.ConfigurationRevision}]",
            normalise=without_void,
        ),
        "encryption_info": nested(
            _TYPE,
            "encryption_info",
            "EncryptionInfo && {encryption_at_rest_kms_key_arn: EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId, "
            "encryption_in_transit: EncryptionInfo.EncryptionInTransit}",
            normalise=without_void,
            unless_absent=True,
        ),
        "enhanced_monitoring": Attribute("EnhancedMonitoring", unless_absent=True),
        "kafka_version": Attribute("CurrentBrokerSoftwareInfo.KafkaVersion", unless_absent=True),
        "logging_info": nested(_TYPE, "logging_info", "LoggingInfo", normalise=without_void),
        "number_of_broker_nodes": "NumberOfBrokerNodes",
        "open_monitoring": nested(_TYPE, "open_monitoring", "OpenMonitoring", normalise=without_void),
        "storage_mode": Attribute("StorageMode", unless_absent=True),
    },
    tags="Tags",
)

_ITEM = "{Arn: Arn, KafkaVersions: KafkaVersions, LatestRevision: LatestRevision, latest_revision: LatestRevision.Revision}"
"""The revision goes by the name that it has in the state: it is the marker of the properties."""

CONFIGURATION = LiveReader(
    type="aws_msk_configuration",
    service=_SERVICE,
    read=Call("list_configurations", f"Configurations[].{_ITEM}"),
    id="Arn",
    state_id="arn",
    attributes={"description": "LatestRevision.Description", "kafka_versions": Attribute("KafkaVersions", unless_absent=True)},
    change_markers={"server_properties": "latest_revision"},
)

LIVE_READERS = (
    CLUSTER,
    CONFIGURATION,
)
