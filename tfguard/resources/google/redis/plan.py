"""Memorystore for Redis, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role, VersionShape
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_redis_instance",
        "Redis instance",
        Layer.DATA,
        identity=("project", "region", "name"),
        endpoints=("host",),
        unit="GiB",
        capacity=(
            Measure("memory", Role.CEILING, "memory_size_gb"),
            Measure("number of replicas", Role.RUNNING, "replica_count", computed=True, spare=True),
        ),
        version=VersionShape("redis_version", engine="'redis'"),
        consequence=Consequence("are logged out or wait: what it held is gone", lasting="what it held"),
    ),
    ResourceType(
        "google_redis_cluster_user_created_connections",
        "endpoints of a Redis cluster",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        parent="name",
        parent_types=("google_redis_cluster",),
        consequence=Consequence(
            "can no longer reach it", whom="applications in the networks that they connect", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_redis_cluster",
        "Redis cluster",
        Layer.DATA,
        identity=("project", "region", "name"),
        consequence=Consequence("are logged out or wait: what it held is gone", lasting="what it held, and its address"),
    ),
)
