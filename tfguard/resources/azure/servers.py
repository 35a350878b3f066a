"""Database servers of Azure, whatever their engine."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import VersionShape
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_NAMED = ("resource_group_name", "name")


def database_server(type_: str, noun: str, engine: str, endpoint: str = "fqdn", tls: TlsEnd | None = None) -> ResourceType:
    """A database server; `endpoint` is the attribute that holds its name."""
    return ResourceType(
        type_,
        noun,
        Layer.DATA,
        identity=_NAMED,
        endpoints=(endpoint,),
        tls=tls,
        size="sku_name",
        consequence=Consequence("lose their data, and every request that needs it fails", lasting="its data"),
        version=VersionShape("version", engine=f"'{engine}'"),
    )
