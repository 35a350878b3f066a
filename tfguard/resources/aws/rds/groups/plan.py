"""The groups that databases name: parameters, options, subnets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_PARAMETERS = "parameter[].{name: name, value: value}"

_GROUP_IN_USE = Consequence(
    "stops halfway where a database still uses it: RDS refuses to delete it", whom="the apply", reach=Reach.LATER
)

RESOURCE_TYPES = (
    ResourceType(
        "aws_db_parameter_group",
        "parameter group",
        Layer.DATA,
        settings=_PARAMETERS,
        identity=("name",),
        consequence=_GROUP_IN_USE,
    ),
    ResourceType(
        "aws_rds_cluster_parameter_group",
        "parameter group",
        Layer.DATA,
        settings=_PARAMETERS,
        identity=("name",),
        consequence=Consequence(
            "go without its settings, and no new one can be made with it", whom="clusters that use it", reach=Reach.LATER
        ),
    ),
    ResourceType("aws_db_option_group", "option group", Layer.DATA, identity=("name",), consequence=_GROUP_IN_USE),
    ResourceType("aws_db_subnet_group", "subnet group of databases", Layer.DATA, identity=("name",), consequence=_GROUP_IN_USE),
    ResourceType(
        "aws_db_security_group", "database security group", Layer.DATA, harmless="It belongs to EC2-Classic, which is no more."
    ),
)
