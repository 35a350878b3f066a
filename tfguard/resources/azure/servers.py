"""Database servers of Azure, whatever their engine."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType, VersionShape

_NAMED = ("resource_group_name", "name")


def database_server(type_: str, noun: str, engine: str, endpoint: str = "fqdn") -> ResourceType:
    """A database server; `endpoint` is the attribute that holds its name."""
    return ResourceType(
        type_,
        noun,
        Layer.DATA,
        identity=_NAMED,
        endpoints=(endpoint,),
        size="sku_name",
        version=VersionShape("version", engine=f"'{engine}'"),
    )
