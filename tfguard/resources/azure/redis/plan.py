"""Azure Cache for Redis, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType
from tfguard.resources.shapes.tls import TlsEnd

_NAMED = ("resource_group_name", "name")

_ENTERPRISE = Consequence("are logged out or wait: what it held is gone", lasting="what it held", reach=Reach.ALL)
_REDIS_ACCESS = Consequence("are refused", whom="applications that log in with it", reach=Reach.PART)

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
    ResourceType(
        "azurerm_redis_enterprise_database",
        "Redis database",
        Layer.DATA,
        identity=("cluster_id", "name"),
        parent="cluster_id",
        consequence=_ENTERPRISE,
    ),
    ResourceType(
        "azurerm_managed_redis_geo_replication",
        "geo-replication of Redis",
        Layer.DATA,
        identity=("managed_redis_id",),
        parent="managed_redis_id",
        consequence=Consequence("no longer see what is written here", whom="applications in other regions", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_redis_linked_server",
        "geo-replication of Redis",
        Layer.DATA,
        identity=("resource_group_name", "name"),
        consequence=Consequence("cannot move to the other region when this one fails", whom="operators", reach=Reach.LATER),
    ),
    ResourceType(
        "azurerm_redis_cache_access_policy",
        "access policy of Redis",
        Layer.IDENTITY,
        identity=("redis_cache_id", "name"),
        parent="redis_cache_id",
        consequence=_REDIS_ACCESS,
    ),
    ResourceType(
        "azurerm_redis_cache_access_policy_assignment",
        "access policy assignment of Redis",
        Layer.IDENTITY,
        identity=("redis_cache_id", "name"),
        parent="redis_cache_id",
        consequence=_REDIS_ACCESS,
    ),
    ResourceType(
        "azurerm_redis_firewall_rule",
        "firewall rule of Redis",
        Layer.NETWORK,
        identity=("resource_group_name", "redis_cache_name", "name"),
        parent="redis_cache_name",
        parent_types=("azurerm_redis_cache",),
        consequence=Consequence("can no longer connect", whom="clients with these addresses", reach=Reach.PART),
    ),
    ResourceType(
        "azurerm_managed_redis_access_policy_assignment",
        "access policy assignment of Redis",
        Layer.IDENTITY,
        consequence=_REDIS_ACCESS,
    ),
)
