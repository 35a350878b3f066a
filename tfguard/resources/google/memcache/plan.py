"""Memorystore for Memcached, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("google_memcache_instance", "Memcached instance", Layer.DATA, identity=("project", "region", "name")),
)
