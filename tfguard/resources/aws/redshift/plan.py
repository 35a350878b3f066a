"""Amazon Redshift, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_redshift_cluster",
        "data warehouse",
        Layer.DATA,
        identity=("cluster_identifier",),
        endpoints=("endpoint", "dns_name"),
        unit="nodes",
        capacity=(Measure("number of nodes", Role.RUNNING, "number_of_nodes"),),
        size="node_type",
        security_groups=SecurityGroupsShape("vpc_security_group_ids", "vpc_security_group_ids", "[port]"),
        consequence=Consequence("get no reports and no answers from it", lasting="its data since the last snapshot"),
    ),
    ResourceType("aws_redshift_parameter_group", "parameter group", Layer.DATA),
    ResourceType("aws_redshift_subnet_group", "subnet group of data warehouses", Layer.DATA),
)
