"""Launch configurations, as AWS answers."""

from __future__ import annotations

import base64
import binascii
import hashlib

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, LiveReader

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

LIVE_READERS = (LAUNCH_CONFIGURATION,)
