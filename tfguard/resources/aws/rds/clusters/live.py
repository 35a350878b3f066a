"""Database clusters, their instances and endpoints, as AWS answers."""

from __future__ import annotations

from tfguard.resources.aws.rds.roles import role_association
from tfguard.resources.aws.rds.versions import engine_version
from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Backups, Call, LiveFacts, LiveReader
from tfguard.resources.shapes.normalise import lower

_SERVICE = "rds"
_GONE = ("DBInstanceNotFound", "DBInstanceNotFoundFault")
_CLUSTER_GONE = ("DBClusterNotFoundFault", "DBClusterNotFound")

CLUSTER = LiveReader(
    type="aws_rds_cluster",
    service=_SERVICE,
    read=Call("describe_db_clusters", "DBClusters"),
    check=Call("describe_db_clusters", "DBClusters", {"DBClusterIdentifier": "cluster_identifier"}, gone=_CLUSTER_GONE),
    id="DBClusterIdentifier",
    state_id="cluster_identifier",
    attributes={
        "engine_version": Attribute(engine_version, unless_absent=True),
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
    facts=LiveFacts(backups=Backups("BackupRetentionPeriod", "ReplicationSourceIdentifier")),
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


def _global_version(live: LiveObject) -> str | None:
    """The engine's version; the state's where it only says how that begins."""
    found, state = live.get("EngineVersion"), live.state.get("engine_version")
    return str(state) if found and state and str(found).startswith(f"{state}.") else found


GLOBAL_CLUSTER = LiveReader(
    type="aws_rds_global_cluster",
    service=_SERVICE,
    read=Call("describe_global_clusters", "GlobalClusters"),
    check=Call(
        "describe_global_clusters",
        "GlobalClusters",
        {"GlobalClusterIdentifier": "global_cluster_identifier"},
        gone=("GlobalClusterNotFoundFault", "GlobalClusterNotFound"),
    ),
    id="lower(GlobalClusterIdentifier)",
    state_id="lower(global_cluster_identifier)",
    gone="Status == 'deleting'",
    attributes={
        "deletion_protection": "DeletionProtection",
        "engine_version": Attribute(_global_version, unless_absent=True),
        "engine_lifecycle_support": Attribute("EngineLifecycleSupport", unless_absent=True),
    },
    tags="TagList",
    not_compared={
        "storage_encrypted": "AWS lets nobody edit it",
        "database_name": "AWS lets nobody edit it",
    },
)

CLUSTER_ROLE = role_association(
    "aws_rds_cluster_role_association",
    "describe_db_clusters",
    "DBClusters",
    ("DBClusterIdentifier", "DbClusterResourceId"),
    named_in="db_cluster_identifier",
    gone=_CLUSTER_GONE,
)

LIVE_READERS = (
    CLUSTER,
    CLUSTER_INSTANCE,
    GLOBAL_CLUSTER,
    CLUSTER_ROLE,
)
