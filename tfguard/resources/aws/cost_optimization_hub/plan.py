"""AWS Cost Optimization Hub, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_costoptimizationhub_enrollment_status",
        "enrollment with Cost Optimization Hub",
        Layer.RUN,
        consequence=Consequence("gets no more recommendations", whom="whoever follows the costs", reach=Reach.LATER),
    ),
    ResourceType(
        "aws_costoptimizationhub_preferences",
        "cost optimization preferences",
        Layer.RUN,
        harmless="It only says how savings are estimated.",
    ),
)
