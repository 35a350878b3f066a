"""Memorystore, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_memorystore_instance_desired_user_created_endpoints",
        "endpoints of an instance",
        Layer.NETWORK,
        identity=("project", "region", "name"),
        parent="name",
        parent_types=("google_memorystore_instance",),
        consequence=Consequence(
            "can no longer reach it", whom="applications in the networks that they connect", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_memorystore_instance",
        "Valkey instance",
        Layer.DATA,
        identity=("project", "location", "instance_id"),
        consequence=Consequence("are logged out or wait: what it held is gone", lasting="what it held, and its address"),
    ),
)
