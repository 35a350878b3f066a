"""The groups that databases name: those of RDS, and of DocumentDB and Neptune, which answer as RDS does."""

from __future__ import annotations

from typing import Any

from tfguard.resources.shapes.live_object import LiveObject
from tfguard.resources.shapes.live_reader import Attribute, Call, Detail, LiveReader

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


def _subnets(type_: str, service: str) -> LiveReader:
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


def _parameters(type_: str, service: str, kind: str) -> LiveReader:
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


LIVE_READERS = (
    _parameters("aws_db_parameter_group", "rds", ""),
    _parameters("aws_rds_cluster_parameter_group", "rds", "cluster_"),
    _subnets("aws_db_subnet_group", "rds"),
    _subnets("aws_docdb_subnet_group", "docdb"),
    _parameters("aws_docdb_cluster_parameter_group", "docdb", "cluster_"),
    _subnets("aws_neptune_subnet_group", "neptune"),
    _parameters("aws_neptune_parameter_group", "neptune", ""),
    _parameters("aws_neptune_cluster_parameter_group", "neptune", "cluster_"),
)
