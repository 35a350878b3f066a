"""Vertex AI: data, endpoints and indexes, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "google_vertex_ai_dataset",
        "dataset",
        Layer.DATA,
        consequence=Consequence(
            "can no longer train with it", whom="data scientists", lasting="its data and labels", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_vertex_ai_deployment_resource_pool",
        "deployment resource pool",
        Layer.COMPUTE,
        identity=("project", "region", "name"),
        consequence=Consequence("get an error", whom="applications that ask models on it", reach=Reach.ALL),
    ),
    ResourceType(
        "google_vertex_ai_endpoint",
        "model endpoint",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "get an error: no model answers",
            whom="applications that ask it",
            lasting="the models that were deployed to it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_vertex_ai_endpoint_with_model_garden_deployment",
        "model endpoint",
        Layer.RUN,
        consequence=Consequence(
            "get an error: no model answers", whom="applications that ask it", lasting="its id", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_vertex_ai_index",
        "vector index",
        Layer.DATA,
        consequence=Consequence("get an error", whom="applications that search it", lasting="its vectors", reach=Reach.ALL),
    ),
    ResourceType(
        "google_vertex_ai_index_endpoint",
        "index endpoint",
        Layer.DATA,
        consequence=Consequence(
            "get an error",
            whom="applications that search through it",
            lasting="its address, and the indexes that were deployed to it",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_vertex_ai_index_endpoint_deployed_index",
        "deployed index",
        Layer.DATA,
        identity=("index_endpoint", "deployed_index_id"),
        parent="index_endpoint",
        parent_types=("google_vertex_ai_index_endpoint",),
        consequence=Consequence(
            "get an error, for the half an hour that a new one takes", whom="applications that search it", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "google_vertex_ai_metadata_store",
        "metadata store",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer see how models came about", whom="data scientists", lasting="what was recorded", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "google_vertex_ai_rag_engine_config",
        "RAG Engine config",
        Layer.DATA,
        consequence=Consequence(
            "may find the engine on another tier, or switched off",
            whom="applications that look things up with it",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_vertex_ai_tensorboard",
        "TensorBoard",
        Layer.MONITORING,
        consequence=Consequence(
            "no longer see how training went", whom="data scientists", lasting="its experiments", reach=Reach.LATER
        ),
    ),
    *iam_family("vertex_ai_endpoint", "project", "location", "endpoint", of=("google_vertex_ai_endpoint",)),
    *iam_family("vertex_ai_feature_group", "project", "region", "feature_group", of=("google_vertex_ai_feature_group",)),
    *iam_family(
        "vertex_ai_feature_online_store_featureview",
        "project",
        "region",
        "feature_online_store",
        "feature_view",
        of=("google_vertex_ai_feature_online_store_featureview",),
    ),
    *iam_family(
        "vertex_ai_feature_online_store",
        "project",
        "region",
        "feature_online_store",
        of=("google_vertex_ai_feature_online_store",),
    ),
    *iam_family(
        "vertex_ai_featurestore_entitytype", "featurestore", "entitytype", of=("google_vertex_ai_featurestore_entitytype",)
    ),
    *iam_family("vertex_ai_featurestore", "project", "region", "featurestore", of=("google_vertex_ai_featurestore",)),
    ResourceType(
        "google_vertex_ai_reasoning_engine",
        "agent engine",
        Layer.RUN,
        consequence=Consequence(
            "get an error",
            whom="applications that ask the agent",
            lasting="its id, its sessions and what it remembers",
            reach=Reach.ALL,
        ),
    ),
)
