"""Pod disruption budgets, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.kubernetes.versions import both
from tfguard.resources.shapes.consequence import Consequence, Reach

RESOURCE_TYPES = (
    *both(
        "kubernetes_pod_disruption_budget",
        "pod disruption budget",
        Layer.COMPUTE,
        "policy/PodDisruptionBudget",
        consequence=Consequence("may find no pod left when nodes are drained", reach=Reach.LATER),
    ),
)
