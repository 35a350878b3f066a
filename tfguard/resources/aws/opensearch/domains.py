"""Search domains, which both names of the service answer alike."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import iam_policy

_GONE = ("ResourceNotFoundException",)


def domain_reader(type_: str, service: str, operation: str, cluster: str, version: dict[str, str]) -> LiveReader:
    """How a search domain is read."""
    return LiveReader(
        type=type_,
        service=service,
        read=Call(operation, "DomainStatus", {"DomainName": "domain_name"}, gone=_GONE),
        id="DomainName",
        state_id="domain_name",
        gone="Deleted",
        details=(Detail("tag_list", Call("list_tags", "TagList", {"ARN": "ARN"}, gone=_GONE)),),
        attributes={
            **{name: Attribute(key, unless_absent=True) for name, key in version.items()},
            "access_policies": Attribute("AccessPolicies", normalise=iam_policy),
            "cluster_config": nested(
                type_,
                "cluster_config",
                cluster,
                names={"dedicated_master_count": "DedicatedMasterCount"},
                leave=("cold_storage_options", "node_options"),
            ),
            "ebs_options": nested(type_, "ebs_options", "EBSOptions", names={"ebs_enabled": "EBSEnabled"}),
            "node_to_node_encryption": nested(
                type_, "node_to_node_encryption", "NodeToNodeEncryptionOptions", unless_absent=True
            ),
            "domain_endpoint_options": nested(
                type_,
                "domain_endpoint_options",
                "DomainEndpointOptions",
                names={"enforce_https": "EnforceHTTPS", "tls_security_policy": "TLSSecurityPolicy"},
                unless_absent=True,
            ),
            "snapshot_options": Attribute(
                "SnapshotOptions && [{automated_snapshot_start_hour: SnapshotOptions.AutomatedSnapshotStartHour}]",
                unless_absent=True,
            ),
        },
        tags="tag_list",
        not_compared={"advanced_security_options": "its password is a secret, and AWS lets nobody switch it off"},
    )
