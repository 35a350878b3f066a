"""Migration Center, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_migration_center_group",
        "group of assets",
        Layer.RUN,
        identity=("project", "location", "group_id"),
        harmless="It only sorts what may be migrated: nothing runs by it.",
    ),
    ResourceType(
        "google_migration_center_preference_set",
        "preference set",
        Layer.RUN,
        identity=("project", "location", "preference_set_id"),
        harmless="It only says how costs of a migration are estimated: nothing runs by it.",
    ),
)
