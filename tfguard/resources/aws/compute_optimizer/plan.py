"""AWS Compute Optimizer, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

RESOURCE_TYPES = (
    ResourceType(
        "aws_computeoptimizer_enrollment_status",
        "enrollment with Compute Optimizer",
        Layer.RUN,
        harmless="The account stays enrolled: only Terraform forgets it.",
    ),
    ResourceType(
        "aws_computeoptimizer_recommendation_preferences",
        "recommendation preferences",
        Layer.RUN,
        identity=("resource_type", "scope"),
        consequence=Consequence(
            "gets recommendations by AWS's own preferences", whom="whoever follows the costs", reach=Reach.LATER
        ),
    ),
)
