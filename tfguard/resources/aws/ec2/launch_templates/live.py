"""Launch templates: what their default version, or their latest one, says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

_SERVICE = "ec2"

_METADATA = {
    "http_endpoint": "HttpEndpoint",
    "http_tokens": "HttpTokens",
    "http_put_response_hop_limit": "HttpPutResponseHopLimit",
    "http_protocol_ipv6": "HttpProtocolIpv6",
    "instance_metadata_tags": "InstanceMetadataTags",
}


def _data(live: LiveObject) -> Mapping[str, Any]:
    """What the latest version says: the provider reads that one."""
    version: Mapping[str, Any] = next(iter(live.get("version") or []), {})
    return version.get("LaunchTemplateData") or {}


def _of(key: str) -> Callable[[LiveObject], Any]:
    return lambda live: _data(live).get(key)


def _block(key: str, names: Mapping[str, str]) -> Callable[[LiveObject], list[dict[str, Any]]]:
    def read(live: LiveObject) -> list[dict[str, Any]]:
        found = _data(live).get(key)
        return [{name: found.get(part) for name, part in names.items()}] if found else []

    return read


def _optimized(live: LiveObject) -> str:
    """A boolean that Terraform writes as a text, so that nothing can be said too."""
    found = _data(live).get("EbsOptimized")
    return "" if found is None else str(found).lower()


def _tag_specifications(live: LiveObject) -> list[dict[str, Any]]:
    return [
        {"resource_type": item.get("ResourceType"), "tags": {tag["Key"]: tag.get("Value") for tag in item.get("Tags") or []}}
        for item in _data(live).get("TagSpecifications") or []
    ]


def _monitoring(live: LiveObject) -> list[dict[str, Any]]:
    found = _data(live).get("Monitoring")
    return [{"enabled": bool(found.get("Enabled"))}] if found else []


def _device(item: Mapping[str, Any]) -> dict[str, Any]:
    ebs = item.get("Ebs") or {}
    names = {"volume_size": "VolumeSize", "volume_type": "VolumeType", "iops": "Iops", "throughput": "Throughput"}
    shape = {name: ebs.get(key) for name, key in names.items() if key in ebs}
    flags = {
        name: str(ebs[key]).lower()
        for name, key in {"encrypted": "Encrypted", "delete_on_termination": "DeleteOnTermination"}.items()
        if key in ebs
    }
    return {"device_name": item.get("DeviceName"), "ebs": [{**shape, **flags}] if ebs else []}


TEMPLATE = LiveReader(
    type="aws_launch_template",
    service=_SERVICE,
    read=Call("describe_launch_templates", "LaunchTemplates"),
    check=Call(
        "describe_launch_templates",
        "LaunchTemplates",
        {"LaunchTemplateIds": "[id]"},
        gone=("InvalidLaunchTemplateId.NotFound", "InvalidLaunchTemplateId.NotFoundException"),
    ),
    id="LaunchTemplateId",
    details=(
        Detail(
            "version",
            Call(
                "describe_launch_template_versions",
                "LaunchTemplateVersions",
                {"LaunchTemplateId": "LaunchTemplateId"},
                fixed={"Versions": ["$Latest"]},
            ),
        ),
    ),
    attributes={
        "default_version": "DefaultVersionNumber",
        "latest_version": "LatestVersionNumber",
        "image_id": Attribute(_of("ImageId")),
        "instance_type": Attribute(_of("InstanceType")),
        "key_name": Attribute(_of("KeyName")),
        "kernel_id": Attribute(_of("KernelId")),
        "ram_disk_id": Attribute(_of("RamDiskId")),
        "user_data": Attribute(_of("UserData")),
        "vpc_security_group_ids": Attribute(_of("SecurityGroupIds")),
        "security_group_names": Attribute(_of("SecurityGroups")),
        "ebs_optimized": Attribute(_optimized),
        "disable_api_termination": Attribute(lambda live: bool(_data(live).get("DisableApiTermination"))),
        "disable_api_stop": Attribute(lambda live: bool(_data(live).get("DisableApiStop"))),
        "instance_initiated_shutdown_behavior": Attribute(_of("InstanceInitiatedShutdownBehavior")),
        "iam_instance_profile": Attribute(_block("IamInstanceProfile", {"arn": "Arn", "name": "Name"})),
        "metadata_options": Attribute(_block("MetadataOptions", _METADATA)),
        "tag_specifications": Attribute(_tag_specifications),
        "monitoring": Attribute(_monitoring),
        "block_device_mappings": Attribute(
            lambda live: [_device(item) for item in _data(live).get("BlockDeviceMappings") or []]
        ),
    },
    tags="Tags",
)

LIVE_READERS = (TEMPLATE,)
