"""Workloads: Deployments, StatefulSets, DaemonSets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role

_REPLICAS = (Measure("replica count", Role.RUNNING, "spec[0].replicas", computed=True),)

RESOURCE_TYPES = (
    *both("kubernetes_deployment", "Deployment", Layer.COMPUTE, _REPLICAS),
    *both("kubernetes_stateful_set", "StatefulSet", Layer.COMPUTE, _REPLICAS),
    *both("kubernetes_replication_controller", "replication controller", Layer.COMPUTE, _REPLICAS),
    ResourceType("kubernetes_daemonset", "DaemonSet", Layer.COMPUTE, unit="pods"),
    ResourceType("kubernetes_daemon_set_v1", "DaemonSet", Layer.COMPUTE, unit="pods"),
)
