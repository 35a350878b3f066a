"""RDS: instances and clusters."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Claim, LiveReader, Parent, Unmanaged
from tfguard.resources.shapes.normalise import lower

_SERVICE = "rds"
_GONE = ("DBInstanceNotFound", "DBInstanceNotFoundFault")
_CLUSTER_GONE = ("DBClusterNotFoundFault", "DBClusterNotFound")
_VERSION_PARTS = 2


def _version(live: LiveObject) -> str | None:
    """The engine's version in as many parts as the configuration has: minor upgrades are AWS's own."""
    live_version: str | None = live.get("EngineVersion")
    state = str(live.state.get("engine_version") or "")
    if not live_version or not state:
        return live_version
    parts = state.split(".")
    return ".".join(str(live_version).split(".")[: len(parts)]) if len(parts) <= _VERSION_PARTS else live_version


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
        "engine_version": Attribute(_version, unless_absent=True),
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
)

CLUSTER = LiveReader(
    type="aws_rds_cluster",
    service=_SERVICE,
    read=Call("describe_db_clusters", "DBClusters"),
    check=Call("describe_db_clusters", "DBClusters", {"DBClusterIdentifier": "cluster_identifier"}, gone=_CLUSTER_GONE),
    id="DBClusterIdentifier",
    state_id="cluster_identifier",
    attributes={
        "engine_version": Attribute(_version, unless_absent=True),
        "deletion_protection": "DeletionProtection",
        "backup_retention_period": "BackupRetentionPeriod",
        "preferred_backup_window": Attribute("PreferredBackupWindow", unless_absent=True),
        "preferred_maintenance_window": Attribute("PreferredMaintenanceWindow", normalise=lower, unless_absent=True),
        "db_cluster_parameter_group_name": Attribute("DBClusterParameterGroup", normalise=lower, unless_absent=True),
        "copy_tags_to_snapshot": "CopyTagsToSnapshot",
        "iam_database_authentication_enabled": "IAMDatabaseAuthenticationEnabled",
        "enabled_cloudwatch_logs_exports": "EnabledCloudwatchLogsExports",
        "vpc_security_group_ids": "VpcSecurityGroups[].VpcSecurityGroupId",
        "port": "Port",
        "enable_http_endpoint": "HttpEndpointEnabled",
        "serverlessv2_scaling_configuration": Attribute(
            "ServerlessV2ScalingConfiguration && [{min_capacity: ServerlessV2ScalingConfiguration.MinCapacity, "
            "max_capacity: ServerlessV2ScalingConfiguration.MaxCapacity}]"
        ),
    },
    tags="TagList",
)

CLUSTER_INSTANCE = LiveReader(
    type="aws_rds_cluster_instance",
    service=_SERVICE,
    read=Call("describe_db_instances", "DBInstances"),
    check=Call("describe_db_instances", "DBInstances", {"DBInstanceIdentifier": "identifier"}, gone=_GONE),
    id="DBInstanceIdentifier",
    state_id="identifier",
    gone="DBInstanceStatus == 'deleting'",
    attributes={
        "instance_class": "DBInstanceClass",
        "publicly_accessible": "PubliclyAccessible",
        "promotion_tier": "PromotionTier",
        "auto_minor_version_upgrade": "AutoMinorVersionUpgrade",
        "monitoring_interval": "MonitoringInterval",
        "performance_insights_enabled": "PerformanceInsightsEnabled",
        "copy_tags_to_snapshot": "CopyTagsToSnapshot",
        "db_parameter_group_name": Attribute("DBParameterGroups[0].DBParameterGroupName", normalise=lower, unless_absent=True),
    },
    tags="TagList",
)

LIVE_READERS = (INSTANCE, CLUSTER, CLUSTER_INSTANCE)
