"""AWS Step Functions, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_sfn_state_machine",
        "state machine",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "gets an error", whom="whoever starts it", lasting="its running executions and their history", reach=Reach.ALL
        ),
    ),
    ResourceType(
        "aws_sfn_activity",
        "Step Functions activity",
        Layer.COMPUTE,
        identity=("name",),
        consequence=Consequence(
            "get an error, and executions that wait for it fail", whom="workers that poll it", reach=Reach.PART
        ),
    ),
    ResourceType(
        "aws_sfn_alias",
        "state machine alias",
        Layer.COMPUTE,
        consequence=Consequence("gets an error", whom="whoever starts the state machine through it", reach=Reach.ALL),
    ),
)
