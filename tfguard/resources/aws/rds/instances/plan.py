"""Database instances, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

_ENGINE = VersionShape("engine_version", engine="engine")
_IO = Measure("number of reads and writes per second", Role.CEILING, "iops", computed=True)

RESOURCE_TYPES = (
    ResourceType(
        "aws_db_instance",
        "database",
        Layer.DATA,
        identity=("identifier",),
        endpoints=("address", "endpoint"),
        unit="per second",
        capacity=(_IO,),
        size="instance_class",
        version=_ENGINE,
        security_groups=SecurityGroupsShape("vpc_security_group_ids", "vpc_security_group_ids", "[port]"),
        consequence=Consequence(
            "lose their data, and every request that needs it fails", lasting="its data since the last backup"
        ),
    ),
    ResourceType(
        "aws_db_instance_role_association",
        "role of a database",
        Layer.DATA,
        identity=("db_instance_identifier", "role_arn", "feature_name"),
        parent="db_instance_identifier",
        parent_types=("aws_db_instance",),
        consequence=Consequence("can no longer reach S3 or other services by this role", whom="the database", reach=Reach.PART),
    ),
    ResourceType(
        "aws_rds_instance_state",
        "state of a database instance",
        Layer.DATA,
        identity=("identifier",),
        parent="identifier",
        parent_types=("aws_db_instance",),
        harmless="Its deletion only drops it from the state: the instance keeps running, or stays stopped.",
    ),
    ResourceType(
        "aws_rds_reserved_instance",
        "reserved database instance",
        Layer.RUN,
        identity=("reservation_id",),
        harmless="A reservation cannot be given back: its deletion only drops it from the state.",
    ),
    ResourceType(
        "aws_rds_custom_db_engine_version",
        "custom engine version",
        Layer.DATA,
        identity=("engine", "engine_version"),
        consequence=Consequence(
            "cannot be made, and no snapshot of one can be restored", whom="new databases of that version", reach=Reach.LATER
        ),
    ),
)
