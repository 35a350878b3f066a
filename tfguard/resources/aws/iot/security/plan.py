"""AWS IoT's certificates, policies and ways to log in, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_iot_authorizer",
        "IoT authorizer",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("can no longer connect", whom="devices that it lets in", reach=Reach.PART),
    ),
    ResourceType(
        "aws_iot_ca_certificate",
        "certificate authority of devices",
        Layer.TLS,
        identity=("ca_certificate_pem",),
        consequence=Consequence(
            "can no longer register themselves", whom="new devices with its certificates", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_iot_certificate",
        "device certificate",
        Layer.TLS,
        consequence=Consequence(
            "can no longer connect",
            whom="devices that use it",
            lasting="its key: the devices must get the new one",
            reach=Reach.PART,
        ),
    ),
    ResourceType(
        "aws_iot_domain_configuration",
        "IoT domain",
        Layer.LOAD_BALANCER,
        identity=("name",),
        consequence=Consequence("can no longer connect", whom="devices that know this domain", reach=Reach.ALL),
    ),
    ResourceType(
        "aws_iot_policy",
        "IoT policy",
        Layer.IDENTITY,
        identity=("name",),
        document="policy",
        consequence=Consequence("can no longer connect, publish or subscribe", whom="devices with this policy"),
    ),
    ResourceType(
        "aws_iot_policy_attachment",
        "IoT policy attachment",
        Layer.IDENTITY,
        identity=("policy", "target"),
        parent="target",
        parent_types=("aws_iot_certificate", "aws_iot_thing_group"),
        consequence=Consequence("can no longer connect, publish or subscribe", whom="the devices behind it", reach=Reach.PART),
    ),
    ResourceType(
        "aws_iot_provisioning_template",
        "provisioning template",
        Layer.IDENTITY,
        identity=("name",),
        consequence=Consequence("can no longer register themselves", whom="new devices", reach=Reach.PART),
    ),
    ResourceType(
        "aws_iot_role_alias",
        "IoT role alias",
        Layer.IDENTITY,
        identity=("alias",),
        consequence=Consequence("get no credentials for other services of AWS", whom="devices that use it", reach=Reach.PART),
    ),
)
