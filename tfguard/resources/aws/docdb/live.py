"""DocumentDB and Neptune: clusters that answer as RDS does."""

from __future__ import annotations

from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader
from tfguard.resources.shapes.normalise import lower

_CLUSTER_GONE = ("DBClusterNotFoundFault", "DBClusterNotFound")
_GONE = ("DBInstanceNotFound", "DBInstanceNotFoundFault")


def _cluster(type_: str, service: str, group: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=service,
        read=Call("describe_db_clusters", "DBClusters"),
        check=Call("describe_db_clusters", "DBClusters", {"DBClusterIdentifier": "cluster_identifier"}, gone=_CLUSTER_GONE),
        id="DBClusterIdentifier",
        state_id="cluster_identifier",
        gone="Status == 'deleting'",
        details=(
            Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "DBClusterArn"}, gone=_CLUSTER_GONE)),
        ),
        attributes={
            "engine_version": Attribute("EngineVersion", unless_absent=True),
            "backup_retention_period": "BackupRetentionPeriod",
            "deletion_protection": "DeletionProtection",
            "preferred_backup_window": Attribute("PreferredBackupWindow", unless_absent=True),
            "preferred_maintenance_window": Attribute("PreferredMaintenanceWindow", normalise=lower, unless_absent=True),
            "vpc_security_group_ids": "VpcSecurityGroups[].VpcSecurityGroupId",
            "port": "Port",
            group: Attribute("DBClusterParameterGroup", normalise=lower, unless_absent=True),
        },
        tags="tag_list",
    )


def _instance(type_: str, service: str) -> LiveReader:
    return LiveReader(
        type=type_,
        service=service,
        read=Call("describe_db_instances", "DBInstances"),
        check=Call("describe_db_instances", "DBInstances", {"DBInstanceIdentifier": "identifier"}, gone=_GONE),
        id="DBInstanceIdentifier",
        state_id="identifier",
        gone="DBInstanceStatus == 'deleting'",
        details=(Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": "DBInstanceArn"}, gone=_GONE)),),
        attributes={
            "instance_class": "DBInstanceClass",
            "promotion_tier": "PromotionTier",
            "auto_minor_version_upgrade": "AutoMinorVersionUpgrade",
        },
        tags="tag_list",
    )


LIVE_READERS = (
    _cluster("aws_docdb_cluster", "docdb", "db_cluster_parameter_group_name"),
    _instance("aws_docdb_cluster_instance", "docdb"),
    _cluster("aws_neptune_cluster", "neptune", "neptune_cluster_parameter_group_name"),
    _instance("aws_neptune_cluster_instance", "neptune"),
)
