"""DocumentDB and Neptune: the groups that their clusters name. They answer as RDS does."""

from __future__ import annotations

from tfguard.readings.rds import by_name, parameters
from tfguard.readings.reading import Attribute, Call, Detail, Reading

_PARAMETERS_GONE = ("DBParameterGroupNotFound", "DBParameterGroupNotFoundFault", "DBClusterParameterGroupNotFound")


def _tags(arn: str) -> Detail:
    return Detail("tag_list", Call("list_tags_for_resource", "TagList", {"ResourceName": arn}))


def _subnets(type_: str, service: str) -> Reading:
    return Reading(
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


def _parameters(type_: str, service: str, kind: str) -> Reading:
    """`kind`: "" for the group of one instance, "cluster_" for that of a cluster."""
    name = f"DB{kind.removesuffix('_').capitalize()}ParameterGroup"
    return Reading(
        type=type_,
        service=service,
        read=Call(f"describe_db_{kind}parameter_groups", f"{name}s"),
        check=Call(f"describe_db_{kind}parameter_groups", f"{name}s", {f"{name}Name": "name"}, gone=_PARAMETERS_GONE),
        id=f"{name}Name",
        state_id="name",
        details=(
            Detail("parameters", Call(f"describe_db_{kind}parameters", "Parameters", {f"{name}Name": f"{name}Name"})),
            _tags(f"{name}Arn"),
        ),
        attributes={"parameter": Attribute(parameters, normalise=by_name)},
        tags="tag_list",
    )


READINGS = (
    _subnets("aws_docdb_subnet_group", "docdb"),
    _parameters("aws_docdb_cluster_parameter_group", "docdb", "cluster_"),
    _subnets("aws_neptune_subnet_group", "neptune"),
    _parameters("aws_neptune_parameter_group", "neptune", ""),
    _parameters("aws_neptune_cluster_parameter_group", "neptune", "cluster_"),
)
