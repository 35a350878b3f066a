"""Namespaces, Services, volumes, configuration and accounts, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("kubernetes_service_account", "service account", Layer.IDENTITY),
    ResourceType("kubernetes_service_account_v1", "service account", Layer.IDENTITY, object_kind="ServiceAccount"),
    *both("kubernetes_namespace", "namespace", Layer.COMPUTE, "Namespace"),
    *both("kubernetes_persistent_volume", "persistent volume", Layer.DATA, "PersistentVolume"),
    *both("kubernetes_persistent_volume_claim", "persistent volume claim", Layer.DATA, "PersistentVolumeClaim"),
    *both("kubernetes_service", "Service", Layer.LOAD_BALANCER, "Service"),
    *both("kubernetes_config_map", "ConfigMap", Layer.COMPUTE, "ConfigMap"),
    *both("kubernetes_secret", "Kubernetes secret", Layer.DATA, "Secret"),
)
