"""Memorystore for Memcached, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_memcache_instance",
        "Memcached instance",
        Layer.DATA,
        identity=("project", "region", "name"),
        consequence=Consequence("are logged out or wait: what it held is gone", lasting="what it held"),
    ),
)
