"""Namespaces, Services, pods, volumes, configuration and accounts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("kubernetes_service_account", "service account", Layer.IDENTITY),
    ResourceType("kubernetes_service_account_v1", "service account", Layer.IDENTITY, object_kind="ServiceAccount"),
    *both(
        "kubernetes_default_service_account",
        "default service account",
        Layer.IDENTITY,
        harmless="Kubernetes makes the default account again at once.",
    ),
    *both("kubernetes_namespace", "namespace", Layer.COMPUTE, "Namespace"),
    *both(
        "kubernetes_persistent_volume",
        "persistent volume",
        Layer.DATA,
        "PersistentVolume",
        consequence=Consequence("lose what is stored on it, where its reclaim policy is Delete", reach=Reach.PART),
    ),
    *both("kubernetes_persistent_volume_claim", "persistent volume claim", Layer.DATA, "PersistentVolumeClaim"),
    *both(
        "kubernetes_service",
        "Service",
        Layer.LOAD_BALANCER,
        "Service",
        consequence=Consequence(
            "get connection errors from everything that reaches its pods through it", lasting="its address", reach=Reach.PART
        ),
    ),
    *both("kubernetes_config_map", "ConfigMap", Layer.COMPUTE, "ConfigMap"),
    ResourceType(
        "kubernetes_config_map_v1_data",
        "data of a ConfigMap",
        Layer.COMPUTE,
        consequence=Consequence("get errors when pods that need the keys start again", reach=Reach.PART),
    ),
    *both("kubernetes_secret", "Kubernetes secret", Layer.DATA, "Secret"),
    ResourceType(
        "kubernetes_secret_v1_data",
        "data of a secret",
        Layer.DATA,
        consequence=Consequence("get errors when pods that need the keys start again", reach=Reach.PART),
    ),
    *both(
        "kubernetes_pod",
        "pod",
        Layer.COMPUTE,
        "Pod",
        consequence=Consequence("get no answer from it, and nothing starts it again: no controller owns it", reach=Reach.PART),
    ),
    *both(
        "kubernetes_endpoints",
        "endpoints",
        Layer.LOAD_BALANCER,
        "Endpoints",
        consequence=Consequence("get errors: the Service has no address left to send to", reach=Reach.PART),
    ),
    ResourceType(
        "kubernetes_endpoint_slice_v1",
        "endpoint slice",
        Layer.LOAD_BALANCER,
        object_kind="discovery.k8s.io/EndpointSlice",
        consequence=Consequence("get errors: the Service no longer sends to its addresses", reach=Reach.PART),
    ),
    *both(
        "kubernetes_limit_range",
        "limit range",
        Layer.COMPUTE,
        "LimitRange",
        consequence=Consequence(
            "notice nothing at once; new pods run without default limits, and may push others from their nodes",
            reach=Reach.LATER,
        ),
    ),
    *both(
        "kubernetes_resource_quota",
        "resource quota",
        Layer.COMPUTE,
        "ResourceQuota",
        consequence=Consequence(
            "notice nothing at once; the namespace may take the whole cluster's capacity", reach=Reach.LATER
        ),
    ),
    ResourceType(
        "kubernetes_env",
        "environment of a container",
        Layer.COMPUTE,
        consequence=Consequence(
            "get errors where the container needs the variables: it starts again without them", reach=Reach.PART
        ),
    ),
    ResourceType(
        "kubernetes_labels",
        "labels of an object",
        Layer.COMPUTE,
        consequence=Consequence("get errors where a Service or a policy selects by these labels", reach=Reach.PART),
    ),
    ResourceType(
        "kubernetes_annotations",
        "annotations of an object",
        Layer.COMPUTE,
        consequence=Consequence("notice what a controller does by these annotations, and no longer does", reach=Reach.PART),
    ),
    ResourceType(
        "kubernetes_node_taint",
        "taint of a node",
        Layer.COMPUTE,
        consequence=Consequence("notice nothing at once; any pod may run on the node", reach=Reach.LATER),
    ),
    ResourceType("kubernetes_token_request_v1", "token", Layer.IDENTITY, disposable=True),
)
