"""Pod autoscalers, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_BOUNDS = (
    Measure("minimum", Role.FLOOR, "spec[0].min_replicas"),
    Measure("maximum", Role.CEILING, "spec[0].max_replicas"),
)

_UNSCALED = Consequence("get slow answers at the next peak: nothing scales what serves them", reach=Reach.LATER)
_SCALED = "join('/', [metadata[0].namespace || 'default', spec[0].scale_target_ref[0].name || ''])"

RESOURCE_TYPES = (
    *(
        ResourceType(
            f"kubernetes_horizontal_pod_autoscaler{suffix}",
            "pod autoscaler",
            Layer.COMPUTE,
            unit="pods",
            object_kind="autoscaling/HorizontalPodAutoscaler" if suffix == "_v2" else None,
            capacity=_BOUNDS,
            scales=_SCALED,
            consequence=_UNSCALED,
        )
        for suffix in ("", "_v1", "_v2", "_v2beta2")
    ),
)
