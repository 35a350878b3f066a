"""Amazon EventBridge Schemas, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_schemas_discoverer",
        "schema discoverer",
        Layer.RUN,
        identity=("source_arn",),
        consequence=Consequence("no longer find schemas for new events", whom="developers", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_schemas_registry",
        "schema registry",
        Layer.RUN,
        identity=("name",),
        consequence=Consequence(
            "fail", whom="builds that take schemas from it", lasting="its schemas and their versions", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "aws_schemas_registry_policy",
        "policy of a schema registry",
        Layer.IDENTITY,
        identity=("registry_name",),
        parent="registry_name",
        parent_types=("aws_schemas_registry",),
        consequence=Consequence("can no longer take schemas from it", whom="builds of other accounts", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_schemas_schema",
        "event schema",
        Layer.RUN,
        identity=("registry_name", "name"),
        parent="registry_name",
        parent_types=("aws_schemas_registry",),
        consequence=Consequence("fail", whom="builds that take it", lasting="its older versions", reach=Reach.LATER),
    ),
)
