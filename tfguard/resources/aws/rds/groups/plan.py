"""The groups that databases name: parameters, options, subnets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

_PARAMETERS = "parameter[].{name: name, value: value}"

RESOURCE_TYPES = (
    ResourceType("aws_db_parameter_group", "parameter group", Layer.DATA, settings=_PARAMETERS),
    ResourceType("aws_rds_cluster_parameter_group", "parameter group", Layer.DATA, settings=_PARAMETERS),
    ResourceType("aws_db_option_group", "option group", Layer.DATA),
    ResourceType("aws_db_subnet_group", "subnet group of databases", Layer.DATA, identity=("name",)),
)
