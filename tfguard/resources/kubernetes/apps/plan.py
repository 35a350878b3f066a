"""Workloads: Deployments, StatefulSets, DaemonSets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence
from tfguard.resources.shapes.resource_type import ResourceType

_STOPS = Consequence("get errors from what it runs")
_REPLICAS = (Measure("replica count", Role.RUNNING, "spec[0].replicas", computed=True),)

RESOURCE_TYPES = (
    *both("kubernetes_deployment", "Deployment", Layer.COMPUTE, "apps/Deployment", capacity=_REPLICAS, consequence=_STOPS),
    *both("kubernetes_stateful_set", "StatefulSet", Layer.COMPUTE, "apps/StatefulSet", capacity=_REPLICAS, consequence=_STOPS),
    *both(
        "kubernetes_replication_controller",
        "replication controller",
        Layer.COMPUTE,
        "ReplicationController",
        capacity=_REPLICAS,
    ),
    ResourceType("kubernetes_daemonset", "DaemonSet", Layer.COMPUTE, unit="pods"),
    ResourceType("kubernetes_daemon_set_v1", "DaemonSet", Layer.COMPUTE, unit="pods", object_kind="apps/DaemonSet"),
)
