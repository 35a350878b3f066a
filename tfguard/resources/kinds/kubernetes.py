"""Kubernetes: the resources of the kubernetes, kubectl and helm providers."""

from tfguard.resources.shapes.resource_type import Measure, ResourceType, Role

_REPLICAS = (Measure("replica count", Role.RUNNING, "spec[0].replicas", computed=True),)
_BOUNDS = (
    Measure("minimum", Role.FLOOR, "spec[0].min_replicas"),
    Measure("maximum", Role.CEILING, "spec[0].max_replicas"),
)
_SCALED = "join('/', [metadata[0].namespace || 'default', spec[0].scale_target_ref[0].name || ''])"


def _both(type_: str, noun: str, capacity: tuple[Measure, ...] = ()) -> tuple[ResourceType, ...]:
    """The provider has most types under two names: with and without the version of the API."""
    return tuple(ResourceType(f"{type_}{suffix}", noun, unit="pods", capacity=capacity) for suffix in ("", "_v1"))


RESOURCE_TYPES = (
    *_both("kubernetes_deployment", "Deployment", _REPLICAS),
    *_both("kubernetes_stateful_set", "StatefulSet", _REPLICAS),
    *_both("kubernetes_replication_controller", "replication controller", _REPLICAS),
    ResourceType("kubernetes_daemonset", "DaemonSet"),
    ResourceType("kubernetes_daemon_set_v1", "DaemonSet", unit="pods"),
    *_both("kubernetes_cron_job", "CronJob"),
    *_both("kubernetes_namespace", "namespace"),
    *_both("kubernetes_persistent_volume", "persistent volume"),
    *_both("kubernetes_persistent_volume_claim", "persistent volume claim"),
    *_both("kubernetes_pod_disruption_budget", "pod disruption budget"),
    *_both("kubernetes_service", "Service"),
    *_both("kubernetes_ingress", "Ingress"),
    *_both("kubernetes_config_map", "ConfigMap"),
    *_both("kubernetes_secret", "Kubernetes secret"),
    *(
        ResourceType(
            f"kubernetes_horizontal_pod_autoscaler{suffix}", "pod autoscaler", unit="pods", capacity=_BOUNDS, scales=_SCALED
        )
        for suffix in ("", "_v1", "_v2", "_v2beta2")
    ),
    ResourceType(
        "kubernetes_manifest",
        "Kubernetes object",
        unit="pods",
        capacity=(
            Measure("replica count", Role.RUNNING, "manifest.spec.replicas"),
            Measure("minimum", Role.FLOOR, "manifest.spec.minReplicas"),
            Measure("maximum", Role.CEILING, "manifest.spec.maxReplicas"),
        ),
    ),
    ResourceType("kubectl_manifest", "Kubernetes object"),
    ResourceType("helm_release", "Helm release", identity=("namespace", "name")),
)
