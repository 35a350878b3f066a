"""EC2 instances, fleets, images and key pairs, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_instance",
        "EC2 instance",
        Layer.COMPUTE,
        endpoints=("public_ip", "private_ip", "public_dns", "private_dns"),
        size="instance_type",
        security_groups=SecurityGroupsShape("vpc_security_group_ids", "vpc_security_group_ids"),
        consequence=Consequence("get errors from what it serves", lasting="what was on its own disks, and its addresses"),
    ),
    ResourceType(
        "aws_spot_instance_request",
        "spot instance",
        Layer.COMPUTE,
        size="instance_type",
        consequence=Consequence("get errors from what it serves", lasting="what was on its own disks, and its addresses"),
    ),
    ResourceType(
        "aws_ec2_fleet",
        "EC2 fleet",
        Layer.COMPUTE,
        unit="instances",
        capacity=(Measure("target", Role.RUNNING, "target_capacity_specification[0].total_target_capacity"),),
    ),
    ResourceType(
        "aws_spot_fleet_request",
        "spot fleet",
        Layer.COMPUTE,
        unit="instances",
        capacity=(Measure("target", Role.RUNNING, "target_capacity"),),
        consequence=Consequence("wait, or get errors: its instances are gone", lasting="what was on their disks"),
    ),
    ResourceType(
        "aws_ami",
        "machine image",
        Layer.COMPUTE,
        consequence=Consequence(
            "cannot start from it: Auto Scaling no longer replaces what fails",
            whom="new instances",
            lasting="its id, which launch templates name",
        ),
    ),
    ResourceType(
        "aws_key_pair",
        "key pair",
        Layer.COMPUTE,
        identity=("key_name",),
        consequence=Consequence("cannot be launched", whom="new instances that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_placement_group",
        "placement group",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence("cannot be launched", whom="new instances that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_ec2_instance_state",
        "state of an instance",
        Layer.COMPUTE,
        identity=("instance_id",),
        parent="instance_id",
        harmless="The instance stays as it is: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_spot_datafeed_subscription",
        "spot data feed",
        Layer.COMPUTE,
        consequence=Consequence(
            "finds no records of them", whom="whoever looks into the cost of spot instances", reach=Reach.LATER
        ),
    ),
)
