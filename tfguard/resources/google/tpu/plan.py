"""Cloud TPU, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_TPU = Consequence(
    "loses it: the job stops",
    whom="whoever trains or asks a model on it",
    lasting="its disk, its address, and the capacity, which others may have taken",
    reach=Reach.LATER,
)

RESOURCE_TYPES = (
    ResourceType(
        "google_tpu_node",
        "TPU",
        Layer.COMPUTE,
        identity=("project", "zone", "name"),
        consequence=_TPU,
    ),
    ResourceType(
        "google_tpu_v2_queued_resource",
        "queued TPU",
        Layer.COMPUTE,
        consequence=_TPU,
    ),
    ResourceType(
        "google_tpu_v2_vm",
        "TPU",
        Layer.COMPUTE,
        consequence=_TPU,
    ),
)
