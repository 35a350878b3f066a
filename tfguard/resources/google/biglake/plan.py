"""BigLake metastore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TABLES = Consequence(
    "fail: they are not found", whom="queries of its tables", lasting="tables that jobs have made in it", reach=Reach.ALL
)

RESOURCE_TYPES = (
    ResourceType(
        "google_biglake_catalog",
        "catalog",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=_TABLES,
    ),
    ResourceType(
        "google_biglake_database",
        "database",
        Layer.DATA,
        identity=("catalog", "name"),
        parent="catalog",
        parent_types=("google_biglake_catalog",),
        consequence=_TABLES,
    ),
    ResourceType(
        "google_biglake_table",
        "table",
        Layer.DATA,
        identity=("database", "name"),
        parent="database",
        parent_types=("google_biglake_database",),
        consequence=Consequence("fail: it is not found", whom="queries of the table", reach=Reach.ALL),
    ),
)
