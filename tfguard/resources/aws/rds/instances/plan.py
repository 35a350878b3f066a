"""Database instances, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role, VersionShape

_ENGINE = VersionShape("engine_version", engine="engine")
_IO = Measure("number of reads and writes per second", Role.CEILING, "iops", computed=True)

RESOURCE_TYPES = (
    ResourceType(
        "aws_db_instance",
        "database",
        Layer.DATA,
        identity=("identifier",),
        endpoints=("address", "endpoint"),
        unit="per second",
        capacity=(_IO,),
        size="instance_class",
        version=_ENGINE,
    ),
    ResourceType("aws_db_instance_role_association", "role of a database", Layer.DATA),
)
