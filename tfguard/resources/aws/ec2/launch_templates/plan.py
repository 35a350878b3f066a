"""Launch templates, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.load_balancing import SecurityGroupsShape
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_launch_template",
        "launch template",
        Layer.COMPUTE,
        identity=("name",),
        size="instance_type",
        security_groups=SecurityGroupsShape("vpc_security_group_ids", "vpc_security_group_ids"),
        consequence=Consequence(
            "can launch no new instances", whom="groups and fleets that name it", lasting="its id and its versions"
        ),
    ),
)
