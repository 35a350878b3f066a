"""AWS CloudHSM, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_cloudhsm_v2_cluster", "hardware security cluster", Layer.DATA),
    ResourceType(
        "aws_cloudhsm_v2_hsm",
        "hardware security module",
        Layer.DATA,
        parent="cluster_id",
        consequence=Consequence(
            "are served by the modules that are left, or get errors where it was the last",
            whom="applications that use its keys",
            lasting="its address",
            reach=Reach.PART,
        ),
    ),
)
