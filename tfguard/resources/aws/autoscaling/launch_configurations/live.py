"""What groups launch by the old way, and parts of groups and of scalable targets with resources of their own."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Any

from tfguard.resources.shapes.live_object import LiveObject, inside
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import instant

_SERVICE = "autoscaling"


def _user_data(live: LiveObject) -> str | None:
    """The hash that Terraform's state has instead of the text; nothing where the state has it in Base64."""
    text = live.get("UserData")
    if not text:
        return "" if live.state.get("user_data") else None
    if live.state.get("user_data_base64"):
        return None
    try:
        plain = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        plain = str(text).encode()
    return hashlib.sha1(plain, usedforsecurity=False).hexdigest()


LAUNCH_CONFIGURATION = LiveReader(
    type="aws_launch_configuration",
    service=_SERVICE,
    read=Call("describe_launch_configurations", "LaunchConfigurations"),
    check=Call("describe_launch_configurations", "LaunchConfigurations", {"LaunchConfigurationNames": "[name]"}),
    id="LaunchConfigurationName",
    state_id="name",
    attributes={
        "image_id": "ImageId",
        "instance_type": "InstanceType",
        "key_name": "KeyName",
        "security_groups": "SecurityGroups",
        "iam_instance_profile": "IamInstanceProfile",
        "spot_price": "SpotPrice",
        "placement_tenancy": "PlacementTenancy",
        "enable_monitoring": "InstanceMonitoring.Enabled",
        "ebs_optimized": "EbsOptimized",
        "associate_public_ip_address": "AssociatePublicIpAddress",
        "user_data": Attribute(_user_data, unless_absent=True),
        "metadata_options": Attribute(
            "MetadataOptions.HttpEndpoint && [{http_endpoint: MetadataOptions.HttpEndpoint, "
            "http_tokens: MetadataOptions.HttpTokens, "
            "http_put_response_hop_limit: MetadataOptions.HttpPutResponseHopLimit}]",
            unless_absent=True,
        ),
    },
    not_compared={
        "root_block_device": "AWS lets nobody edit a launch configuration, and does not say which device is the root's",
        "user_data_base64": "AWS lets nobody edit a launch configuration",
    },
)


def _topics(page: Any) -> list[dict[str, Any]]:
    names = {item.get("TopicARN") for item in page.get("NotificationConfigurations") or []}
    return [{"TopicARN": name} for name in names if name]


def _of_topic(live: LiveObject, key: str) -> list[str]:
    found = [item for item in live.get("rows") or [] if item.get("TopicARN") == live.get("TopicARN")]
    return sorted({str(item.get(key)) for item in found})


NOTIFICATION = LiveReader(
    type="aws_autoscaling_notification",
    service=_SERVICE,
    read=Call(
        "describe_notification_configurations",
        _topics,
        {"AutoScalingGroupNames": "group_names"},
        context=("AutoScalingGroupNames",),
    ),
    id="TopicARN",
    state_id="topic_arn",
    details=(
        Detail(
            "rows",
            Call(
                "describe_notification_configurations",
                "NotificationConfigurations",
                {"AutoScalingGroupNames": "AutoScalingGroupNames"},
            ),
        ),
    ),
    attributes={
        "group_names": Attribute(lambda live: _of_topic(live, "AutoScalingGroupName")),
        "notifications": Attribute(lambda live: _of_topic(live, "NotificationType")),
    },
)

_tags = inside("AutoScalingGroups", "AutoScalingGroupName", "Tags")

GROUP_TAG = LiveReader(
    type="aws_autoscaling_group_tag",
    service=_SERVICE,
    read=Call("describe_auto_scaling_groups", _tags),
    check=Call("describe_auto_scaling_groups", _tags, {"AutoScalingGroupNames": "[autoscaling_group_name]"}),
    id="join(',', [AutoScalingGroupName, Key])",
    state_id="join(',', [autoscaling_group_name, tag[0].key])",
    attributes={"tag": "[{key: Key, value: Value, propagate_at_launch: PropagateAtLaunch}]"},
)

_sources = inside("AutoScalingGroups", "AutoScalingGroupName", "TrafficSources")

TRAFFIC_SOURCE = LiveReader(
    type="aws_autoscaling_traffic_source_attachment",
    service=_SERVICE,
    read=Call("describe_auto_scaling_groups", _sources),
    check=Call("describe_auto_scaling_groups", _sources, {"AutoScalingGroupNames": "[autoscaling_group_name]"}),
    id="join(',', [AutoScalingGroupName, Type, Identifier])",
    state_id="join(',', [autoscaling_group_name, traffic_source[0].type, traffic_source[0].identifier])",
    attributes={},
)


def _capacities(live: LiveObject) -> list[dict[str, str]]:
    found = live.get("ScalableTargetAction") or {}
    names = {"min_capacity": "MinCapacity", "max_capacity": "MaxCapacity"}
    return [{name: "" if found.get(key) is None else str(found[key]) for name, key in names.items()}]


SCHEDULED_ACTION = LiveReader(
    type="aws_appautoscaling_scheduled_action",
    service="application-autoscaling",
    read=Call("describe_scheduled_actions", "ScheduledActions", {"ServiceNamespace": "service_namespace"}),
    id="join('/', [ServiceNamespace, ResourceId, ScalableDimension, ScheduledActionName])",
    state_id="join('/', [service_namespace, resource_id, scalable_dimension, name])",
    attributes={
        "schedule": "Schedule",
        "timezone": Attribute("Timezone", unless_absent=True),
        "start_time": Attribute(lambda live: instant(live.get("StartTime")), normalise=instant),
        "end_time": Attribute(lambda live: instant(live.get("EndTime")), normalise=instant),
        "scalable_target_action": Attribute(_capacities),
    },
)

LIVE_READERS = (LAUNCH_CONFIGURATION, NOTIFICATION, GROUP_TAG, TRAFFIC_SOURCE, SCHEDULED_ACTION)
