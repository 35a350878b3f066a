"""Amazon DynamoDB Accelerator, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import lower

_GONE = ("ClusterNotFoundFault", "ClusterNotFound")


def _dax_topic(live: LiveObject) -> str | None:
    found: dict[str, Any] = live.get("NotificationConfiguration") or {}
    return found.get("TopicArn") if found.get("TopicStatus") == "active" else None


DAX = LiveReader(
    type="aws_dax_cluster",
    service="dax",
    read=Call("describe_clusters", "Clusters"),
    check=Call("describe_clusters", "Clusters", {"ClusterNames": "[cluster_name]"}, gone=_GONE),
    id="ClusterName",
    state_id="cluster_name",
    gone="Status == 'deleting'",
    details=(Detail("tag_list", Call("list_tags", "Tags", {"ResourceName": "ClusterArn"}, gone=_GONE)),),
    attributes={
        "description": "Description",
        "maintenance_window": Attribute("PreferredMaintenanceWindow", normalise=lower, unless_absent=True),
        "notification_topic_arn": Attribute(_dax_topic),
        "parameter_group_name": Attribute("ParameterGroup.ParameterGroupName", normalise=lower, unless_absent=True),
        "replication_factor": "TotalNodes",
        "security_group_ids": Attribute("SecurityGroups[].SecurityGroupIdentifier", unless_absent=True),
    },
    tags="tag_list",
    not_compared={
        "iam_role_arn": "AWS lets nobody edit it",
        "node_type": "AWS lets nobody edit it",
        "server_side_encryption": "AWS lets nobody edit it",
    },
)

LIVE_READERS = (DAX,)
