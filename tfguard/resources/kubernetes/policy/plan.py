"""Pod disruption budgets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both

RESOURCE_TYPES = (
    *both("kubernetes_pod_disruption_budget", "pod disruption budget", Layer.COMPUTE, "policy/PodDisruptionBudget"),
)
