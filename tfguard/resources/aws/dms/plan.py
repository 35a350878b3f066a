"""AWS Database Migration Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_COPIES = Consequence("sees data that is no longer kept up", whom="whoever reads from the target", reach=Reach.LATER)
_PLACE_LOST = Consequence(
    "sees data that is no longer kept up",
    whom="whoever reads from the target",
    lasting="its place in the changes of the source",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_dms_certificate", "certificate of a migration", Layer.TLS, identity=("certificate_id",), consequence=_COPIES
    ),
    ResourceType("aws_dms_endpoint", "migration endpoint", Layer.RUN, identity=("endpoint_id",), consequence=_COPIES),
    ResourceType(
        "aws_dms_event_subscription",
        "migration events",
        Layer.MONITORING,
        identity=("name",),
        consequence=Consequence("are no longer told that a migration fails", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_dms_replication_config",
        "serverless replication",
        Layer.RUN,
        identity=("replication_config_identifier",),
        consequence=_PLACE_LOST,
    ),
    ResourceType(
        "aws_dms_replication_instance",
        "replication instance",
        Layer.RUN,
        identity=("replication_instance_id",),
        consequence=Consequence(
            "sees data that is no longer kept up",
            whom="whoever reads from the target",
            lasting="the tasks on it, and its addresses",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_dms_replication_subnet_group",
        "subnet group of replication instances",
        Layer.RUN,
        identity=("replication_subnet_group_id",),
        consequence=Consequence(
            "stops halfway where a replication instance still uses it: DMS refuses to delete it",
            whom="the apply",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "aws_dms_replication_task",
        "replication task",
        Layer.RUN,
        identity=("replication_task_id",),
        consequence=_PLACE_LOST,
    ),
    ResourceType("aws_dms_s3_endpoint", "migration endpoint", Layer.RUN, identity=("endpoint_id",), consequence=_COPIES),
    ResourceType(
        "aws_dms_data_provider",
        "data provider",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("can no longer be run", whom="migration projects that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_dms_instance_profile",
        "instance profile of migrations",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence("can no longer be run", whom="migration projects that name it", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_dms_migration_project",
        "migration project",
        Layer.DATA,
        identity=("name",),
        consequence=Consequence(
            "can no longer go on", whom="whoever migrates the schema", lasting="its conversions", reach=Reach.LATER
        ),
    ),
)
