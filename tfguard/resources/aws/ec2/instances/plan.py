"""Virtual machines of Amazon EC2, what they are made from, and their volumes."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role

RESOURCE_TYPES = (
    ResourceType(
        "aws_instance", "EC2 instance", endpoints=("public_ip", "private_ip", "public_dns", "private_dns"), size="instance_type"
    ),
    ResourceType("aws_spot_instance_request", "spot instance", size="instance_type"),
    ResourceType("aws_launch_template", "launch template", identity=("name",), size="instance_type"),
    ResourceType(
        "aws_ec2_fleet",
        "EC2 fleet",
        unit="instances",
        capacity=(Measure("target", Role.RUNNING, "target_capacity_specification[0].total_target_capacity"),),
    ),
    ResourceType(
        "aws_spot_fleet_request",
        "spot fleet",
        unit="instances",
        capacity=(Measure("target", Role.RUNNING, "target_capacity"),),
    ),
    ResourceType(
        "aws_ebs_volume",
        "EBS volume",
        unit="per second",
        capacity=(
            Measure("number of reads and writes per second", Role.CEILING, "iops", computed=True),
            Measure("number of MiB per second", Role.CEILING, "throughput", computed=True),
        ),
    ),
    ResourceType("aws_volume_attachment", "volume attachment", identity=("volume_id", "instance_id"), parent="volume_id"),
    ResourceType("aws_ebs_snapshot", "EBS snapshot"),
    ResourceType("aws_ami", "machine image"),
    ResourceType("aws_key_pair", "key pair"),
)
