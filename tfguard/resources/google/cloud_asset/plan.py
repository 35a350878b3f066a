"""Cloud Asset Inventory, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_FEED = Consequence("no longer hears of changes", whom="whoever gets its messages", reach=Reach.LATER)

RESOURCE_TYPES = (
    ResourceType(
        "google_cloud_asset_folder_feed",
        "asset feed",
        Layer.MONITORING,
        identity=("folder", "feed_id"),
        consequence=_FEED,
    ),
    ResourceType(
        "google_cloud_asset_organization_feed",
        "asset feed",
        Layer.MONITORING,
        identity=("org_id", "feed_id"),
        consequence=_FEED,
    ),
    ResourceType(
        "google_cloud_asset_project_feed",
        "asset feed",
        Layer.MONITORING,
        identity=("project", "feed_id"),
        consequence=_FEED,
    ),
)
