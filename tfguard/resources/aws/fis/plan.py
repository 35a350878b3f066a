"""AWS Fault Injection Service, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_fis_experiment_template",
        "fault experiment",
        Layer.RUN,
        harmless="A fault experiment: nothing that serves depends on it.",
    ),
    ResourceType(
        "aws_fis_target_account_configuration",
        "target account of a fault experiment",
        Layer.RUN,
        identity=("experiment_template_id", "account_id"),
        parent="experiment_template_id",
        harmless="A fault experiment: nothing that serves depends on it.",
    ),
    ResourceType(
        "aws_fis_safety_lever_state",
        "safety lever",
        Layer.RUN,
        consequence=Consequence("can be started again", whom="fault experiments", reach=Reach.LATER),
    ),
)
