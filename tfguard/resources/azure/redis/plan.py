"""Azure Cache for Redis, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_NAMED = ("resource_group_name", "name")

RESOURCE_TYPES = (
    ResourceType(
        "azurerm_redis_cache",
        "Redis cache",
        Layer.DATA,
        identity=_NAMED,
        endpoints=("hostname",),
        unit="units",
        capacity=(
            Measure("size", Role.CEILING, "capacity"),
            Measure("number of shards", Role.RUNNING, "shard_count", spare=True),
            Measure("number of replicas", Role.RUNNING, "replicas_per_primary", computed=True, spare=True),
        ),
        tls=TlsEnd(policy="minimum_tls_version"),
        consequence=Consequence("are logged out or wait: what it held is gone", lasting="what it held"),
    ),
)
