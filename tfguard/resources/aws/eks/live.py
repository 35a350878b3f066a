"""Elastic Kubernetes Service."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader
from tfguard.resources.shapes.nested import nested
from tfguard.resources.shapes.normalise import json_value

_SERVICE = "eks"
_GONE = ("ResourceNotFoundException",)
_AUTOSCALER_TAG = "k8s.io/cluster-autoscaler/enabled"


def _logs(live: LiveObject) -> list[str]:
    found = (live.get("logging") or {}).get("clusterLogging") or []
    return [name for item in found if item.get("enabled") for name in item.get("types") or []]


def _network(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("resourcesVpcConfig") or {}
    names = {
        "endpoint_private_access": "endpointPrivateAccess",
        "endpoint_public_access": "endpointPublicAccess",
        "public_access_cidrs": "publicAccessCidrs",
        "security_group_ids": "securityGroupIds",
        "subnet_ids": "subnetIds",
    }
    return [{name: found[key] for name, key in names.items() if key in found}]


CLUSTER = LiveReader(
    type="aws_eks_cluster",
    service=_SERVICE,
    read=Call("describe_cluster", "cluster", {"name": "name"}, gone=_GONE),
    id="name",
    state_id="name",
    gone="status == 'DELETING'",
    attributes={
        "version": "version",
        "enabled_cluster_log_types": Attribute(_logs),
        "vpc_config": Attribute(_network),
        "access_config": Attribute(
            "accessConfig.authenticationMode && [{authentication_mode: accessConfig.authenticationMode}]", unless_absent=True
        ),
        "upgrade_policy": Attribute("upgradePolicy && [{support_type: upgradePolicy.supportType}]", unless_absent=True),
    },
    tags="tags",
)


def _band(live: LiveObject) -> list[dict[str, Any]]:
    found = live.get("scalingConfig") or {}
    return [{f"{word}_size": found.get(f"{word}Size") for word in ("min", "max", "desired")}] if found else []


def _autoscaled(live: LiveObject) -> str | None:
    """The cluster autoscaler moves a group that its tag lets it have, between minimum and maximum."""
    before: dict[str, Any] = next(iter(live.state.get("scaling_config") or []), {})
    now = next(iter(_band(live)), {})
    low, high, wanted = now.get("min_size"), now.get("max_size"), now.get("desired_size")
    same_band = low == before.get("min_size") and high == before.get("max_size")
    if _AUTOSCALER_TAG not in (live.get("tags") or {}) or not same_band or low is None or high is None or wanted is None:
        return None
    return f"the cluster autoscaler moves it between {low} and {high}" if low <= wanted <= high else None


NODE_GROUP = LiveReader(
    type="aws_eks_node_group",
    service=_SERVICE,
    read=Call(
        "describe_nodegroup", "nodegroup", {"clusterName": "cluster_name", "nodegroupName": "node_group_name"}, gone=_GONE
    ),
    id="join(':', [clusterName, nodegroupName])",
    state_id="join(':', [cluster_name, node_group_name])",
    gone="status == 'DELETING'",
    attributes={
        "scaling_config": Attribute(_band, co_managed=_autoscaled),
        "version": Attribute("version", unless_absent=True),
        "release_version": Attribute("releaseVersion", unless_absent=True),
        "labels": "labels",
        "taint": Attribute(
            lambda live: [
                {"key": item.get("key"), "value": item.get("value"), "effect": item.get("effect")}
                for item in live.get("taints") or []
            ]
        ),
        "update_config": nested("aws_eks_node_group", "update_config", "updateConfig", unless_absent=True),
        "launch_template": Attribute(
            "launchTemplate && [{id: launchTemplate.id, name: launchTemplate.name, version: launchTemplate.version}]",
            unless_absent=True,
        ),
    },
    tags="tags",
)

FARGATE = LiveReader(
    type="aws_eks_fargate_profile",
    service=_SERVICE,
    read=Call(
        "describe_fargate_profile",
        "fargateProfile",
        {"clusterName": "cluster_name", "fargateProfileName": "fargate_profile_name"},
        gone=_GONE,
    ),
    id="join(':', [clusterName, fargateProfileName])",
    state_id="join(':', [cluster_name, fargate_profile_name])",
    gone="status == 'DELETING'",
    attributes={},
    tags="tags",
)

ADDON = LiveReader(
    type="aws_eks_addon",
    service=_SERVICE,
    read=Call("describe_addon", "addon", {"clusterName": "cluster_name", "addonName": "addon_name"}, gone=_GONE),
    id="join(':', [clusterName, addonName])",
    state_id="join(':', [cluster_name, addon_name])",
    gone="status == 'DELETING'",
    attributes={
        "addon_version": "addonVersion",
        "configuration_values": Attribute("configurationValues", normalise=json_value),
        "service_account_role_arn": "serviceAccountRoleArn",
    },
    tags="tags",
)

LIVE_READERS = (
    CLUSTER,
    NODE_GROUP,
    FARGATE,
    ADDON,
)
