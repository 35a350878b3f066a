"""Amazon Redshift Serverless, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_redshiftserverless_namespace", "serverless data warehouse", Layer.DATA, identity=("namespace_name",)),
    ResourceType(
        "aws_redshiftserverless_workgroup",
        "serverless data warehouse",
        Layer.DATA,
        identity=("workgroup_name",),
        unit="capacity units",
        capacity=(
            Measure("base capacity", Role.RUNNING, "base_capacity", computed=True),
            Measure("maximum", Role.CEILING, "max_capacity"),
        ),
    ),
)
