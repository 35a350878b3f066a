"""Vertex AI Search, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_ENGINE = Consequence("get an error", whom="users who search or chat", lasting="what it has learnt", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_discovery_engine_chat_engine",
        "chat engine",
        Layer.DATA,
        identity=("project", "location", "engine_id"),
        consequence=_ENGINE,
    ),
    ResourceType(
        "google_discovery_engine_recommendation_engine",
        "recommendation engine",
        Layer.DATA,
        consequence=Consequence("see no recommendations", lasting="what it has learnt", reach=Reach.ALL),
    ),
    ResourceType(
        "google_discovery_engine_search_engine",
        "search engine",
        Layer.DATA,
        identity=("project", "location", "engine_id"),
        consequence=_ENGINE,
    ),
    ResourceType(
        "google_discovery_engine_cmek_config",
        "encryption setting",
        Layer.DATA,
        consequence=Consequence("are no longer encrypted with the key", whom="new data stores", reach=Reach.LATER),
    ),
    ResourceType(
        "google_discovery_engine_data_store",
        "data store",
        Layer.DATA,
        identity=("project", "location", "data_store_id"),
        consequence=Consequence("find nothing", whom="users who search it", lasting="its documents", reach=Reach.ALL),
    ),
    ResourceType(
        "google_discovery_engine_schema",
        "schema of a data store",
        Layer.DATA,
        identity=("project", "location", "data_store_id", "schema_id"),
        parent="data_store_id",
        parent_types=("google_discovery_engine_data_store",),
        consequence=Consequence("can no longer filter by its fields", whom="users who search it", reach=Reach.PART),
    ),
    ResourceType(
        "google_discovery_engine_sitemap",
        "sitemap",
        Layer.DATA,
        parent="data_store_id",
        parent_types=("google_discovery_engine_data_store",),
        consequence=Consequence("find no new pages", whom="users who search it", reach=Reach.LATER),
    ),
    ResourceType(
        "google_discovery_engine_target_site",
        "target site",
        Layer.DATA,
        parent="data_store_id",
        parent_types=("google_discovery_engine_data_store",),
        consequence=Consequence("no longer find the pages of this site", whom="users who search it", reach=Reach.PART),
    ),
)
