"""Database instances, as AWS answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.aws.rds.roles import role_association
from tfguard.resources.aws.rds.versions import engine_version
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Backups, Call, Claim, LiveFacts, LiveReader, Parent, Unmanaged
from tfguard.resources.shapes.normalise import lower

_SERVICE = "rds"
_GONE = ("DBInstanceNotFound", "DBInstanceNotFoundFault")


def _subnet_group(live: LiveObject) -> str | None:
    return (live.get("DBSubnetGroup") or {}).get("DBSubnetGroupName")


def _storage(live: LiveObject) -> Any:
    """The size; where storage may grow by itself, up to its limit, that is not an edit."""
    return live.get("AllocatedStorage")


def _grown(live: LiveObject) -> str | None:
    limit, size = live.get("MaxAllocatedStorage"), live.get("AllocatedStorage")
    before = live.state.get("allocated_storage")
    if limit and size and before and before <= size <= limit:
        return f"RDS grows the storage by itself, up to {limit} GiB"
    return None


INSTANCE = LiveReader(
    type="aws_db_instance",
    service=_SERVICE,
    read=Call("describe_db_instances", "DBInstances"),
    check=Call("describe_db_instances", "DBInstances", {"DBInstanceIdentifier": "identifier"}, gone=_GONE),
    id="DBInstanceIdentifier",
    state_id="identifier",
    gone="DBInstanceStatus == 'deleting'",
    attributes={
        "instance_class": "DBInstanceClass",
        "allocated_storage": Attribute(_storage, co_managed=_grown),
        "max_allocated_storage": "MaxAllocatedStorage",
        "iops": "Iops",
        "storage_throughput": "StorageThroughput",
        "storage_type": Attribute("StorageType", unless_absent=True),
        "engine_version": Attribute(engine_version, unless_absent=True),
        "multi_az": "MultiAZ",
        "publicly_accessible": "PubliclyAccessible",
        "deletion_protection": "DeletionProtection",
        "backup_retention_period": "BackupRetentionPeriod",
        "backup_window": Attribute("PreferredBackupWindow", unless_absent=True),
        "maintenance_window": Attribute("PreferredMaintenanceWindow", normalise=lower, unless_absent=True),
        "copy_tags_to_snapshot": "CopyTagsToSnapshot",
        "auto_minor_version_upgrade": "AutoMinorVersionUpgrade",
        "iam_database_authentication_enabled": "IAMDatabaseAuthenticationEnabled",
        "monitoring_interval": "MonitoringInterval",
        "monitoring_role_arn": "MonitoringRoleArn",
        "performance_insights_enabled": "PerformanceInsightsEnabled",
        "enabled_cloudwatch_logs_exports": "EnabledCloudwatchLogsExports",
        "ca_cert_identifier": Attribute("CACertificateIdentifier", unless_absent=True),
        "parameter_group_name": Attribute("DBParameterGroups[0].DBParameterGroupName", normalise=lower, unless_absent=True),
        "option_group_name": Attribute("OptionGroupMemberships[0].OptionGroupName", normalise=lower, unless_absent=True),
        "db_subnet_group_name": Attribute(_subnet_group, normalise=lower),
        "vpc_security_group_ids": "VpcSecurityGroups[].VpcSecurityGroupId",
        "port": "Endpoint.Port",
    },
    tags="TagList",
    unmanaged=Unmanaged(
        parents=(Parent("aws_vpc", lambda live: (live.get("DBSubnetGroup") or {}).get("VpcId")),),
        claims=(Claim("aws_rds_cluster_instance", "identifier", "DBInstanceIdentifier"),),
        where="DBInstanceStatus != 'deleting'",
        shown={"identifier": "DBInstanceIdentifier", "engine": "Engine"},
    ),
    not_compared={"password": "AWS gives it to nobody", "username": "AWS lets nobody edit it"},
    facts=LiveFacts(
        backups=Backups("BackupRetentionPeriod", "ReadReplicaSourceDBInstanceIdentifier", elsewhere="DBClusterIdentifier")
    ),
)

INSTANCE_ROLE = role_association(
    "aws_db_instance_role_association",
    "describe_db_instances",
    "DBInstances",
    ("DBInstanceIdentifier", "DbiResourceId"),
    named_in="db_instance_identifier",
    gone=_GONE,
)

LIVE_READERS = (
    INSTANCE,
    INSTANCE_ROLE,
)
