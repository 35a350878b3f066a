"""GKE on AWS, on Azure, and attached clusters, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_CLUSTER = Consequence("lose every application that runs in it", lasting="everything that was deployed in it", reach=Reach.ALL)
_NODES = Consequence("lose what runs on its nodes", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_container_attached_cluster",
        "attached cluster",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer do so through Google Cloud: it goes on running without its logs, policies and logins",
            whom="whoever administers the cluster",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_container_aws_cluster",
        "GKE cluster on AWS",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=_CLUSTER,
    ),
    ResourceType(
        "google_container_aws_node_pool",
        "node pool",
        Layer.COMPUTE,
        identity=("project", "location", "cluster", "name"),
        parent="cluster",
        parent_types=("google_container_aws_cluster",),
        consequence=_NODES,
    ),
    ResourceType(
        "google_container_azure_client",
        "Azure client",
        Layer.RUN,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "can no longer upgrade, grow or repair them",
            whom="whoever administers clusters on Azure",
            lasting="its certificate, which Azure has to be told",
            reach=Reach.LATER,
        ),
    ),
    ResourceType(
        "google_container_azure_cluster",
        "GKE cluster on Azure",
        Layer.COMPUTE,
        identity=("project", "location", "name"),
        consequence=_CLUSTER,
    ),
    ResourceType(
        "google_container_azure_node_pool",
        "node pool",
        Layer.COMPUTE,
        identity=("project", "location", "cluster", "name"),
        parent="cluster",
        parent_types=("google_container_azure_cluster",),
        consequence=_NODES,
    ),
)
