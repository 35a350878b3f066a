"""KEDA, for plans. A custom API's kind is a type of its own, `group/Kind`."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.capacity import Measure, Role
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "keda.sh/ScaledObject",
        "scaled object",
        Layer.COMPUTE,
        unit="pods",
        capacity=(
            Measure("minimum", Role.FLOOR, "spec.minReplicaCount"),
            Measure("maximum", Role.CEILING, "spec.maxReplicaCount"),
        ),
        consequence=Consequence("get slow answers at the next peak: nothing scales what serves them", reach=Reach.LATER),
    ),
    ResourceType(
        "keda.sh/ScaledJob",
        "scaled job",
        Layer.COMPUTE,
        consequence=Consequence("wait for work that no job takes from the queue", reach=Reach.PART),
    ),
    ResourceType(
        "keda.sh/TriggerAuthentication",
        "trigger authentication",
        Layer.COMPUTE,
        consequence=Consequence("get slow answers at the next peak: what scales cannot read its measure", reach=Reach.LATER),
    ),
)
