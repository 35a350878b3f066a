"""Vertex AI: feature stores, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_FEATURES = Consequence("get an error", whom="models that read features from it", lasting="its features", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_vertex_ai_feature_group",
        "feature group",
        Layer.DATA,
        identity=("project", "region", "name"),
        consequence=Consequence(
            "find them no longer kept up to date", whom="models that read features by it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "google_vertex_ai_feature_group_feature",
        "feature",
        Layer.DATA,
        identity=("project", "region", "feature_group", "name"),
        parent="feature_group",
        parent_types=("google_vertex_ai_feature_group",),
        consequence=Consequence("find it no longer kept up to date", whom="models that read it", reach=Reach.PART),
    ),
    ResourceType(
        "google_vertex_ai_feature_online_store",
        "feature store",
        Layer.DATA,
        identity=("project", "region", "name"),
        consequence=_FEATURES,
    ),
    ResourceType(
        "google_vertex_ai_feature_online_store_featureview",
        "feature view",
        Layer.DATA,
        identity=("project", "region", "feature_online_store", "name"),
        parent="feature_online_store",
        parent_types=("google_vertex_ai_feature_online_store",),
        consequence=Consequence(
            "get an error until it is filled again", whom="models that read features by it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_vertex_ai_featurestore",
        "feature store",
        Layer.DATA,
        identity=("project", "region", "name"),
        consequence=_FEATURES,
    ),
    ResourceType(
        "google_vertex_ai_featurestore_entitytype",
        "entity type",
        Layer.DATA,
        identity=("featurestore", "name"),
        parent="featurestore",
        parent_types=("google_vertex_ai_featurestore",),
        consequence=_FEATURES,
    ),
    ResourceType(
        "google_vertex_ai_featurestore_entitytype_feature",
        "feature",
        Layer.DATA,
        identity=("entitytype", "name"),
        parent="entitytype",
        parent_types=("google_vertex_ai_featurestore_entitytype",),
        consequence=Consequence("get an error", whom="models that read it", lasting="its values", reach=Reach.PART),
    ),
)
