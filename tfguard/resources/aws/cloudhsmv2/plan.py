"""AWS CloudHSM, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (ResourceType("aws_cloudhsm_v2_cluster", "hardware security cluster", Layer.DATA),)
