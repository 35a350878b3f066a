"""What DocumentDB and Neptune share with RDS: its management API, and so the same answers."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Backups, Call, Detail, LiveFacts, LiveReader
from tfguard.resources.shapes.normalise import lower

_PARAMETERS_GONE = ("DBParameterGroupNotFound", "DBParameterGroupNotFoundFault")
_CLUSTER_PARAMETERS_GONE = (*_PARAMETERS_GONE, "DBClusterParameterGroupNotFound")


def parameters(live: LiveObject) -> list[dict[str, Any]]:
    """The parameters that somebody set, and those that the state has."""
    wanted = {item.get("name") for item in live.state.get("parameter") or []}
    found = [
        item for item in live.get("parameters") or [] if item.get("Source") == "user" or item.get("ParameterName") in wanted
    ]
    return [
        {"name": item.get("ParameterName"), "value": item.get("ParameterValue"), "apply_method": item.get("ApplyMethod")}
        for item in found
        if item.get("ParameterValue") is not None
    ]


def by_name(value: Any) -> Any:
    """Parameters by name and value: when they are applied is no edit, and AWS forgets it."""
    if not isinstance(value, list):
        return value
    found = [{"name": item.get("name"), "value": item.get("value")} for item in value]
    return sorted(found, key=lambda item: str(item["name"]))


def _tags(arn: str) -> Detail:
    return Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": arn}))


def subnet_group(type_: str, service: str) -> LiveReader:
    """How a subnet group of databases is read."""
    return LiveReader(
        type=type_,
        service=service,
        read=Call("describe_db_subnet_groups", "DBSubnetGroups"),
        check=Call(
            "describe_db_subnet_groups",
            "DBSubnetGroups",
            {"DBSubnetGroupName": "name"},
            gone=("DBSubnetGroupNotFoundFault", "DBSubnetGroupNotFound"),
        ),
        id="lower(DBSubnetGroupName)",
        state_id="lower(name)",
        details=(_tags("DBSubnetGroupArn"),),
        attributes={"description": "DBSubnetGroupDescription", "subnet_ids": "Subnets[].SubnetIdentifier"},
        tags="tag_list",
    )


def parameter_group(type_: str, service: str, kind: str) -> LiveReader:
    """`kind`: "" for the group of one instance, "cluster_" for that of a cluster."""
    gone = _CLUSTER_PARAMETERS_GONE if kind else _PARAMETERS_GONE
    name = f"DB{kind.removesuffix('_').capitalize()}ParameterGroup"
    return LiveReader(
        type=type_,
        service=service,
        read=Call(f"describe_db_{kind}parameter_groups", f"{name}s"),
        check=Call(f"describe_db_{kind}parameter_groups", f"{name}s", {f"{name}Name": "name"}, gone=gone),
        id=f"{name}Name",
        state_id="name",
        details=(
            Detail("parameters", Call(f"describe_db_{kind}parameters", "Parameters", {f"{name}Name": f"{name}Name"})),
            _tags(f"{name}Arn"),
        ),
        attributes={"parameter": Attribute(parameters, normalise=by_name)},
        tags="tag_list",
    )


_CLUSTER_GONE = ("DBClusterNotFoundFault", "DBClusterNotFound")
_GONE = ("DBInstanceNotFound", "DBInstanceNotFoundFault")


def cluster(type_: str, service: str, group: str) -> LiveReader:
    """How a cluster is read; `group` is the attribute that names its parameter group."""
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
        facts=LiveFacts(backups=Backups("BackupRetentionPeriod", "ReplicationSourceIdentifier")),
    )


def cluster_instance(type_: str, service: str) -> LiveReader:
    """How an instance of a cluster is read."""
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
