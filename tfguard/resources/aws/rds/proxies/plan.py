"""Database proxies and their targets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_db_proxy",
        "database proxy",
        Layer.DATA,
        identity=("name",),
        endpoints=("endpoint",),
        consequence=Consequence(
            "cannot connect to their database, and their users get errors", whom="applications", lasting="its address"
        ),
    ),
    ResourceType(
        "aws_db_proxy_endpoint",
        "database proxy endpoint",
        Layer.DATA,
        parent="db_proxy_name",
        endpoints=("endpoint",),
        consequence=Consequence(
            "cannot connect to their database, and their users get errors", whom="applications", lasting="its address"
        ),
    ),
    ResourceType("aws_db_proxy_target", "target of a database proxy", Layer.DATA, parent="db_proxy_name"),
    ResourceType("aws_db_proxy_default_target_group", "target group of a database proxy", Layer.DATA),
)
