"""AWS Step Functions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType("aws_sfn_state_machine", "state machine", Layer.COMPUTE, identity=("name",)),
    ResourceType("aws_sfn_activity", "Step Functions activity", Layer.COMPUTE),
)
